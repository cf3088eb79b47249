namespace Benchmarking.EndToEnd.Browser;

/// <summary>A test for machines that have a browser to walk through pages with; skipped, saying why, on others.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WebBrowserFactAttribute : FactAttribute
{
    public WebBrowserFactAttribute() => Skip = WebBrowser.Missing.Value;
}
