namespace Benchmarking.EndToEnd.Browser;

/// <summary>A test for machines that have a browser to open files with; skipped, saying why, on others.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = File.Exists(WebBrowser.Chromium) ? null : "Chromium is not on this machine, or BENCHMARKING_CHROMIUM does not name it.";
}
