using Microsoft.Win32;

namespace Benchmarking.Cli;

/// <summary>Asks the system which language its user reads.</summary>
internal static class SystemLanguages
{
    /// <summary>POSIX variables in the order that POSIX gives them; on Windows the user's own setting where they are absent.</summary>
    public static string? Find(Func<string, string?> variable) =>
        new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(variable).FirstOrDefault(value => value is { Length: > 0 })
        ?? (OperatingSystem.IsWindows() ? Registry.GetValue(@"HKEY_CURRENT_USER\Control Panel\International", "LocaleName", defaultValue: null) as string : null);
}
