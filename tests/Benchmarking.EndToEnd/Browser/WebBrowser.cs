using System.ComponentModel;

namespace Benchmarking.EndToEnd.Browser;

/// <summary>A browser that pages are walked through with, and the parts of npm that steer it and look for barriers.</summary>
/// <remarks>BENCHMARKING_NODE_MODULES names a folder in which <c>npm install axe-core playwright-core</c> was run; BENCHMARKING_CHROMIUM names a browser that is
/// not found otherwise.</remarks>
internal static class WebBrowser
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>The folder that holds <c>node_modules</c>.</summary>
    public static string Modules { get; } = Environment.GetEnvironmentVariable("BENCHMARKING_NODE_MODULES") ?? "";

    /// <summary>The browser.</summary>
    public static string Chromium { get; } = Environment.GetEnvironmentVariable("BENCHMARKING_CHROMIUM") ?? Places.FirstOrDefault(File.Exists) ?? "";

    /// <summary>Why it cannot be used; null where it can.</summary>
    public static Lazy<string?> Missing { get; } = new(() => !File.Exists(Chromium)
        ? "Chromium is not on this machine, or BENCHMARKING_CHROMIUM does not name it."
        : !HasModule("axe-core") || !HasModule("playwright-core")
            ? "BENCHMARKING_NODE_MODULES names no folder in which 'npm install axe-core playwright-core' was run."
            : WithoutNode());

    private static bool HasModule(string name) => Modules.Length > 0 && Directory.Exists(Path.Combine(Modules, "node_modules", name));

    private static string? WithoutNode()
    {
        try
        {
            using var process = Executable.StartOther("node", Path.GetTempPath(), "--version");
            return Executable.End(process).Code == 0 ? null : "Node on this machine does not start.";
        }
        catch (Win32Exception)
        {
            return "Node is not on this machine.";
        }
    }
}
