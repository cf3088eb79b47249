using System.ComponentModel;

namespace Benchmarking.EndToEnd;

/// <summary>A disk of a few kilobytes in memory, mounted where one program alone sees it and gone with that program.</summary>
internal static class SmallDisk
{
    private static readonly Lazy<string?> Tried = new(Try);

    /// <summary>Why this machine has none; null where it has.</summary>
    public static string? Reason => Tried.Value;

    /// <summary>Runs a script in a tool's folder, with the disk as the folder <c>disk</c> in it.</summary>
    public static (int Code, string Output, string Error) Run(Tool tool, string script)
    {
        Directory.CreateDirectory(tool.PathOf("disk"));
        using var shell = Executable.StartOther("unshare", tool.Folder, "-rm", "sh", "-c", "mount -t tmpfs -o size=200k none disk || exit 99\n" + script);
        return Executable.End(shell);
    }

    /// <summary>Runs a script in a tool's folder, in which the folder <c>disk</c> cannot be written to, whoever runs it.</summary>
    public static (int Code, string Output, string Error) RunReadOnly(Tool tool, string script)
    {
        Directory.CreateDirectory(tool.PathOf("disk"));
        using var shell = Executable.StartOther("unshare", tool.Folder, "-rm", "sh", "-c", "mount --bind disk disk && mount -o remount,bind,ro disk || exit 99\n" + script);
        return Executable.End(shell);
    }

    private static string? Try()
    {
        if (!OperatingSystem.IsLinux())
        {
            return "Small disks in memory are made on Linux alone.";
        }

        try
        {
            using var attempt = Executable.StartOther("unshare", "/tmp", "-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "none", "/tmp");
            return Executable.End(attempt).Code == 0 ? null : "This account may not mount a disk in memory.";
        }
        catch (Win32Exception)
        {
            return "There is no unshare on this machine.";
        }
    }
}
