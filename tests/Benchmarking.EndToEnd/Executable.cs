using System.Diagnostics;

namespace Benchmarking.EndToEnd;

/// <summary>The program as the machine starts it.</summary>
internal static class Executable
{
    /// <summary>Where it lies: beside the tests.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "benchmarking.exe" : "benchmarking");

    /// <summary>Starts it in a folder.</summary>
    public static Process Start(string folder, params string[] words) => StartOther(Path, folder, words);

    /// <summary>Starts it in a folder, with environment variables of its own.</summary>
    public static Process StartWith(Dictionary<string, string> variables, string folder, params string[] words) => Start(Path, folder, variables, words);

    /// <summary>Starts any program in a folder.</summary>
    public static Process StartOther(string program, string folder, params string[] words) => Start(program, folder, [], words);

    private static Process Start(string program, string folder, Dictionary<string, string> variables, string[] words)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }

        foreach (var name in new[] { "BENCHMARKING_DATABASE", "LC_ALL", "LC_MESSAGES" })
        {
            start.Environment.Remove(name);
        }

        start.Environment["LANG"] = "nb_NO.UTF-8";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
    }

    /// <summary>Runs it to its end.</summary>
    public static (int Code, string Output, string Error) Run(string folder, params string[] words)
    {
        using var process = Start(folder, words);
        return End(process);
    }

    /// <summary>Waits for a program's end and takes what it said.</summary>
    public static (int Code, string Output, string Error) End(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
