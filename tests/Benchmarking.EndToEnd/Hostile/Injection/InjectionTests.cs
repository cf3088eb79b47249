using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Benchmarking.EndToEnd.Browser;
using Xunit.Abstractions;

namespace Benchmarking.EndToEnd.Hostile.Injection;

/// <summary>Whatever people write stays words, in every artefact: by what stands in it, and to the programs that show it.</summary>
public sealed class InjectionTests(InjectedArtefacts made, ITestOutputHelper output) : IClassFixture<InjectedArtefacts>
{
    private static readonly Regex Formula = new("table:formula=\"[^\"]*\"", RegexOptions.None, TimeSpan.FromSeconds(5));

    [Fact]
    public void Nothing_that_is_written_in_any_field_lives_in_any_artefact()
    {
        output.WriteLine(made.Figures);
        Assert.True(made.Found.Count == 0, string.Join("\n", made.Found));
    }

    [LibreOfficeFact]
    public void A_spreadsheet_finds_no_formula_in_them()
    {
        // Text files as a Norwegian spreadsheet opens them, with formulas allowed; the first file shows that it would find one.
        foreach (var folder in made.Folders)
        {
            File.WriteAllText(Path.Combine(folder, "out", "control.csv"), "a;b\n=1+1;\"x\"\n");
            var books = Some(folder, "*.xlsx", 6).ToList();
            var texts = Directory.EnumerateFiles(Path.Combine(folder, "out"), "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
            var found = Opened(folder, books).Concat(Opened(folder, texts, "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,0,true")).ToList();

            Assert.Equal(["control.fods: table:formula=\"of:=1+1\""], found);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{books.Count} workbooks and {texts.Count} text files opened."));
        }
    }

    [ChromiumFact]
    public void A_browser_runs_no_script_of_theirs_and_asks_for_nothing()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var control = Path.Combine(made.Folders[0], "control.html");
        File.WriteAllText(control, "<!doctype html><title>a</title><script>document.documentElement.dataset.ran=1</script><img src=https://evil.example/x.png>");
        Assert.Contains("data-ran", Shown(control, listener), StringComparison.Ordinal);
        Assert.True(listener.Pending(), "The browser does not find the host that it is to be kept from.");
        while (listener.Pending())
        {
            listener.AcceptTcpClient().Dispose();
        }

        foreach (var page in made.Folders.SelectMany(folder => Some(folder, "*.html", 2).Concat(Some(folder, "*.svg", 1))))
        {
            var shown = Shown(page, listener);

            Assert.Contains("</", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("data-ran", shown, StringComparison.Ordinal);
            Assert.False(listener.Pending(), $"{page} asks another machine for something.");
        }
    }

    // The network's, and those of the first units.
    private static IEnumerable<string> Some(string folder, string pattern, int most) =>
        Directory.EnumerateFiles(Path.Combine(folder, "out"), pattern, SearchOption.AllDirectories).OrderBy(path => !path.Contains("network", StringComparison.Ordinal)).ThenBy(path => path, StringComparer.Ordinal).Take(most);

    private static string Shown(string page, TcpListener listener)
    {
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var process = Executable.StartOther(
            WebBrowser.Chromium, Path.GetTempPath(), "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=2000", string.Create(CultureInfo.InvariantCulture, $"--host-resolver-rules=MAP evil.example 127.0.0.1:{port}"),
            "--dump-dom", new Uri(page).AbsoluteUri);
        return Executable.End(process).Output;
    }

    private static IEnumerable<string> Opened(string folder, List<string> files, params string[] filter)
    {
        var (saved, profile) = (Path.Combine(folder, "opened"), new Uri(Path.Combine(folder, "profile")).AbsoluteUri);
        using var process = Executable.StartOther("soffice", folder, [$"-env:UserInstallation={profile}", "--headless", .. filter, "--convert-to", "fods", "--outdir", saved, .. files]);
        Executable.End(process);
        foreach (var file in files.Select(file => Path.Combine(saved, Path.GetFileNameWithoutExtension(file) + ".fods")).Distinct(StringComparer.Ordinal))
        {
            foreach (Match formula in Formula.Matches(File.ReadAllText(file)))
            {
                yield return $"{Path.GetFileName(file)}: {formula.Value}";
            }
        }
    }
}
