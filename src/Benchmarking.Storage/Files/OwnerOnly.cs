using System.Runtime.Versioning;
using System.Security.AccessControl;
using System.Security.Principal;

namespace Benchmarking.Storage.Files;

/// <summary>Makes files that their owner alone can read and write, from the first moment on.</summary>
internal static class OwnerOnly
{
    /// <summary>Makes a file.</summary>
    /// <param name="path">A path where no file is.</param>
    /// <returns>The empty file, open for writing.</returns>
    /// <exception cref="IOException">There is a file already, or none can be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder does not allow it.</exception>
    public static FileStream Create(string path) => OperatingSystem.IsWindows() ? CreateWithAccessList(path) : CreateWithMode(path);

    [UnsupportedOSPlatform("windows")]
    private static FileStream CreateWithMode(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.Write,
        UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
    });

    [SupportedOSPlatform("windows")]
    private static FileStream CreateWithAccessList(string path)
    {
        using var account = WindowsIdentity.GetCurrent();
        var owner = account.User ?? throw new UnauthorizedAccessException("The account has no security identifier.");
        var security = new FileSecurity();
        security.SetAccessRuleProtection(isProtected: true, preserveInheritance: false);
        security.AddAccessRule(new FileSystemAccessRule(owner, FileSystemRights.FullControl, AccessControlType.Allow));
        return new FileInfo(path).Create(FileMode.CreateNew, FileSystemRights.Write, FileShare.None, 4096, FileOptions.None, security);
    }
}
