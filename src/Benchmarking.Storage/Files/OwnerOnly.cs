using System.Runtime.Versioning;
using System.Security.AccessControl;
using System.Security.Principal;

namespace Benchmarking.Storage.Files;

/// <summary>Files that their owner alone can read and write: makes them so from the first moment on, finds those that are not, and closes them.</summary>
public static class OwnerOnly
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    // Mounts that show one mode for all files, whatever is asked: what the mount is told decides there, and nothing can be mended file by file.
    private static readonly string[] WithoutModes = ["fat", "msdos", "ntfs", "fuse", "smb", "cifs", "9p", "9fs", "drvfs", "hgfs", "vboxsf", "davfs"];

    /// <summary>Makes a file.</summary>
    /// <param name="path">A path where no file is.</param>
    /// <returns>The empty file, open for writing.</returns>
    /// <exception cref="IOException">There is a file already, or none can be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder does not allow it.</exception>
    public static FileStream Create(string path) => OperatingSystem.IsWindows() ? CreateWithAccessList(path) : CreateWithMode(path);

    /// <summary>Whether others than its owner may read or write a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>False too where there is no file, where nobody can tell, and where the file system keeps no modes.</returns>
    public static bool IsOpenToOthers(string path)
    {
        try
        {
            return OperatingSystem.IsWindows() ? HasOtherReaders(path) : (File.GetUnixFileMode(path) & Others) != UnixFileMode.None && KeepsModes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Takes a file from all but its owner.</summary>
    /// <param name="path">The file.</param>
    /// <returns>False where this account may not, or the file system does not.</returns>
    public static bool Close(string path)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                new FileInfo(path).SetAccessControl(OwnAccess());
            }
            else
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            return !IsOpenToOthers(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool KeepsModes(string path) =>
        new DriveInfo(Path.GetDirectoryName(path) ?? path) is { DriveFormat: var format } && !WithoutModes.Any(part => format.Contains(part, StringComparison.OrdinalIgnoreCase));

    [UnsupportedOSPlatform("windows")]
    private static FileStream CreateWithMode(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.Write,
        UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
    });

    [SupportedOSPlatform("windows")]
    private static FileStream CreateWithAccessList(string path) =>
        new FileInfo(path).Create(FileMode.CreateNew, FileSystemRights.Write, FileShare.None, 4096, FileOptions.None, OwnAccess());

    [SupportedOSPlatform("windows")]
    private static FileSecurity OwnAccess()
    {
        using var account = WindowsIdentity.GetCurrent();
        var owner = account.User ?? throw new UnauthorizedAccessException("The account has no security identifier.");
        var security = new FileSecurity();
        security.SetAccessRuleProtection(isProtected: true, preserveInheritance: false);
        security.AddAccessRule(new FileSystemAccessRule(owner, FileSystemRights.FullControl, AccessControlType.Allow));
        return security;
    }

    // The system itself and the machine's administrators can read everything anyway.
    [SupportedOSPlatform("windows")]
    private static bool HasOtherReaders(string path)
    {
        using var account = WindowsIdentity.GetCurrent();
        var security = new FileInfo(path).GetAccessControl();
        IdentityReference?[] known =
        [
            account.User,
            security.GetOwner(typeof(SecurityIdentifier)),
            new SecurityIdentifier(WellKnownSidType.LocalSystemSid, domainSid: null),
            new SecurityIdentifier(WellKnownSidType.BuiltinAdministratorsSid, domainSid: null),
        ];
        return security.GetAccessRules(includeExplicit: true, includeInherited: true, typeof(SecurityIdentifier)).Cast<FileSystemAccessRule>().Any(rule =>
            rule.AccessControlType == AccessControlType.Allow && (rule.FileSystemRights.HasFlag(FileSystemRights.ReadData) || rule.FileSystemRights.HasFlag(FileSystemRights.WriteData))
            && !known.Contains(rule.IdentityReference));
    }
}
