using System.Diagnostics;

namespace Benchmarking.EndToEnd;

/// <summary>Runs lines of R.</summary>
internal static class R
{
    /// <summary>Runs lines in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="lines">The lines.</param>
    /// <returns>The exit code and all that was printed.</returns>
    public static (int Code, string Printed) Run(string folder, string lines)
    {
        var script = Path.Combine(folder, $"{Guid.NewGuid():N}.R");
        File.WriteAllText(script, lines);
        try
        {
            var start = new ProcessStartInfo("Rscript", ["--vanilla", script]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var run = Process.Start(start) ?? throw new InvalidOperationException("Rscript did not start.");
            var errors = run.StandardError.ReadToEndAsync();
            var printed = run.StandardOutput.ReadToEnd();
            run.WaitForExit();
            return (run.ExitCode, printed + errors.Result);
        }
        finally
        {
            File.Delete(script);
        }
    }
}
