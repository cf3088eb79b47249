using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmarking.Cli;
using Benchmarking.Tests.House;

namespace Benchmarking.EndToEnd;

/// <summary>What the build writes of the packages that the tool is made of.</summary>
public sealed class BillOfMaterialsTests : IDisposable
{
    private readonly JsonDocument _bill = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "benchmarking.cdx.json")));
    private readonly JsonDocument _locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Folder, "src", "Benchmarking.Cli", "packages.lock.json")));

    public void Dispose()
    {
        _bill.Dispose();
        _locked.Dispose();
    }

    [Fact]
    public void It_is_a_bill_in_the_form_of_CycloneDX_for_this_version()
    {
        var (root, own) = (_bill.RootElement, _bill.RootElement.GetProperty("metadata").GetProperty("component"));

        Assert.Equal(("CycloneDX", "1.5", 1), (root.GetProperty("bomFormat").GetString(), root.GetProperty("specVersion").GetString(), root.GetProperty("version").GetInt32()));
        Assert.Equal(
            ("application", "Benchmarking.Cli", Application.Version, $"pkg:nuget/Benchmarking.Cli@{Application.Version}"),
            (own.GetProperty("type").GetString(), own.GetProperty("name").GetString(), own.GetProperty("version").GetString(), own.GetProperty("purl").GetString()));
    }

    [Fact]
    public void It_lists_every_package_with_version_hash_licence_and_address()
    {
        var licences = File.ReadAllLines(Path.Combine(RepositoryRoot.Folder, "src", "licences.csv")).Skip(1).Select(line => line.Split(',')).ToDictionary(field => (field[0], field[1]), field => field[2]);
        var expected =
            from package in Packages()
            let version = package.Value.GetProperty("resolved").GetString() ?? ""
            orderby package.Name
            select (
                package.Name,
                Version: version,
                Hash: Convert.ToHexStringLower(package.Value.GetProperty("contentHash").GetBytesFromBase64()),
                Licence: licences[(package.Name, version)],
                Address: $"pkg:nuget/{package.Name}@{version}");

        Assert.Equal(expected, Components().Select(one => (
            one.GetProperty("name").GetString() ?? "",
            one.GetProperty("version").GetString() ?? "",
            one.GetProperty("hashes")[0].GetProperty("content").GetString() ?? "",
            one.GetProperty("licenses")[0].GetProperty("expression").GetString() ?? "",
            one.GetProperty("purl").GetString() ?? "")).OrderBy(one => one.Item1));
    }

    [Fact]
    public void What_is_shipped_is_told_from_what_only_builds()
    {
        Assert.Equal(
            ["Meziantou.Analyzer", "Microsoft.CodeAnalysis.BannedApiAnalyzers"],
            Components().Where(one => one.GetProperty("scope").GetString() == "excluded").Select(one => one.GetProperty("name").GetString()));
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "CsvHelper.dll")));
    }

    [Fact]
    public void Everything_shipped_is_reached_from_the_tool()
    {
        var needs = _bill.RootElement.GetProperty("dependencies").EnumerateArray().ToDictionary(
            one => one.GetProperty("ref").GetString() ?? "",
            one => one.GetProperty("dependsOn").EnumerateArray().Select(need => need.GetString() ?? "").ToList());
        var (reached, next) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>([$"pkg:nuget/Benchmarking.Cli@{Application.Version}"]));
        while (next.TryDequeue(out var one))
        {
            needs[one].Where(reached.Add).ToList().ForEach(next.Enqueue);
        }

        Assert.Equal(
            Components().Where(one => one.GetProperty("scope").GetString() == "required").Select(one => one.GetProperty("bom-ref").GetString()).Order(),
            reached.Order());
    }

    [Fact]
    public void It_tells_nothing_of_when_and_where_it_was_made()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "benchmarking.cdx.json"));

        Assert.DoesNotContain("timestamp", text, StringComparison.Ordinal);
        Assert.DoesNotContain("serialNumber", text, StringComparison.Ordinal);
        Assert.DoesNotContain(RepositoryRoot.Folder, text, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex(@"\b20\d\d-\d\d-\d\d", RegexOptions.None, TimeSpan.FromSeconds(1)), text);
        Assert.DoesNotContain('\r', text);
    }

    private IEnumerable<JsonElement> Components() => _bill.RootElement.GetProperty("components").EnumerateArray();

    private IEnumerable<JsonProperty> Packages() =>
        _locked.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject().Where(package => package.Value.GetProperty("type").GetString() != "Project");
}
