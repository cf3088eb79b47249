using Benchmarking.Tests.House;

namespace Benchmarking.EndToEnd.Browser;

/// <summary>Pages as their readers meet them: in both themes, on a telephone, by keyboard, with the script and without it.</summary>
public sealed class PageWalkTests
{
    [WebBrowserFact]
    public void Pages_can_be_read_and_used_by_everybody()
    {
        using var tool = Tool.After("2018-11");
        foreach (var language in new[] { "nb", "nn", "en" })
        {
            tool.Do("report", "--wave", "2018-11", "--to", "html", "--output", language, "--lang", language);
        }

        var (code, output, error) = Walk(tool.Folder, "nb/2018-11-network-nb.html", "nn/2018-11-9902-nn.html", "en/2018-11-9904-en.html");
        Assert.True(code == 0, output + error);
    }

    [WebBrowserFact]
    public void Walk_finds_what_keeps_readers_out()
    {
        using var tool = new Tool();
        File.WriteAllText(
            tool.PathOf("bad.html"),
            "<!DOCTYPE html><html><head><title>Bad</title></head><body><a class=\"skip\" href=\"#main\">Skip</a><div id=\"main\" style=\"width:2000px;color:#ccc\">pale</div><button id=\"theme\"></button></body></html>");

        var (code, output, _) = Walk(tool.Folder, "bad.html");
        Assert.Equal(1, code);
        Assert.All(
            ["html-has-lang", "color-contrast", "button-name", "pixels wide", "the switch changes nothing"],
            complaint => Assert.Contains(complaint, output, StringComparison.Ordinal));
    }

    private static (int Code, string Output, string Error) Walk(string folder, params string[] pages)
    {
        var script = Path.Combine(RepositoryRoot.Folder, "tests", "Benchmarking.EndToEnd", "Browser", "walk.mjs");
        using var process = Executable.StartOther("node", folder, [script, WebBrowser.Modules, WebBrowser.Chromium, .. pages]);
        return Executable.End(process);
    }
}
