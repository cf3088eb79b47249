using System.Text.RegularExpressions;

namespace Benchmarking.Tests.House;

/// <summary>Where commands are listed: in <c>Program.cs</c>, or in the command that they stand under.</summary>
internal static class Commands
{
    private const string Folder = "src/Benchmarking.Cli/Commands";

    /// <summary>The rule that each file <c>Commands/NAMECommand.cs</c> is named by the command line or by another command.</summary>
    /// <param name="files">The files of Cli.</param>
    public static IEnumerable<string> Complaints(IReadOnlyList<SourceFile> files) =>
        from command in files
        where command.Folder == Folder && command.Name.EndsWith("Command.cs", StringComparison.Ordinal)
        let name = command.Name[..^".cs".Length]
        where !files.Any(file => file != command && Names(file, name))
        select $"{command.AtLine(1)}: nothing lists {name}. Add its line to src/Benchmarking.Cli/Program.cs.";

    private static bool Names(SourceFile file, string name) =>
        (file.Name == "Program.cs" || file.Name.EndsWith("Command.cs", StringComparison.Ordinal))
        && Regex.IsMatch(file.CSharp.Code, $@"\b{name}\b", RegexOptions.None, TimeSpan.FromSeconds(1));
}
