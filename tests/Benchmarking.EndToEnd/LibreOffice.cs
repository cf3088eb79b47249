using System.ComponentModel;

namespace Benchmarking.EndToEnd;

/// <summary>A spreadsheet that people save forms with.</summary>
internal static class LibreOffice
{
    /// <summary>Why it cannot be used; null where it can.</summary>
    public static Lazy<string?> Missing { get; } = new(() =>
    {
        try
        {
            using var process = Executable.StartOther("soffice", Path.GetTempPath(), "--version");
            return Executable.End(process).Code == 0 ? null : "LibreOffice on this machine does not start.";
        }
        catch (Win32Exception)
        {
            return "LibreOffice is not on this machine.";
        }
    });

    /// <summary>Opens a workbook and saves it again.</summary>
    /// <param name="folder">A folder of the test's own; the profile goes there too.</param>
    /// <param name="file">The workbook's name in it.</param>
    /// <param name="filter">What to save as, such as <c>xlsx</c>.</param>
    /// <returns>The folder of what was saved.</returns>
    public static string Save(string folder, string file, string filter)
    {
        var saved = Path.Combine(folder, "saved");
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        using var process = Executable.StartOther("soffice", folder, $"-env:UserInstallation={profile}", "--headless", "--convert-to", filter, "--outdir", saved, file);
        var (code, output, error) = Executable.End(process);
        Assert.True(code == 0, output + error);
        return saved;
    }
}
