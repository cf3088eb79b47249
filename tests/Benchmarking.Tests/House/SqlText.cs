using System.Text.RegularExpressions;

namespace Benchmarking.Tests.House;

/// <summary>What SQL says is written in the program; what people gave fills its numbered places, and is never part of it.</summary>
internal static class SqlText
{
    private static readonly Regex Statement = new(
        @"^\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|PRAGMA|ATTACH|DETACH|VACUUM|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|WITH)\s+[A-Za-z_(*\u0001]",
        RegexOptions.None,
        TimeSpan.FromSeconds(5));

    // Where a statement has a hole although SQL has no place for what fills it, and what fills it.
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["src/Benchmarking.Storage/Sqlite/CodeTable.cs"] = "the name of one of two tables, units and services, both constants of the file",
        ["src/Benchmarking.Storage/Sqlite/ImportTable.cs"] = "the name of a table, from a list in the same method",
        ["src/Benchmarking.Storage/Sqlite/Restoring.cs"] = "the name of a table, from the schema of a database that was found to be this program's",
        ["src/Benchmarking.Storage/Sqlite/Schema/SchemaVersion.cs"] = "two whole numbers, constants of the program; a PRAGMA takes no parameters",
    };

    /// <summary>Statements that are put together.</summary>
    public static IEnumerable<string> Complaints(IReadOnlyList<SourceFile> files) =>
    [
        .. from file in files.Where(file => file.IsCSharpUnder("src/"))
           from literal in file.CSharp.Literals
           where Statement.IsMatch(literal.Text)
           let hasHole = literal.Text.Contains(CSharpText.Hole, StringComparison.Ordinal) && !Known.ContainsKey(file.Path)
           where hasHole || IsJoined(file.CSharp.Code, literal.Offset)
           select $"{file.At(literal.Offset)}: puts a statement together from parts. Write it whole, with $0, $1 … for what varies.",
        .. from path in Known.Keys
           where files.Any(file => file.IsCSharpUnder("src/")) && !files.Any(file => file.Path == path && file.CSharp.Literals.Any(literal =>
               Statement.IsMatch(literal.Text) && literal.Text.Contains(CSharpText.Hole, StringComparison.Ordinal)))
           select $"{path}: is excused from writing statements whole, and has none that needs it. Take it off the list.",
    ];

    // A literal's end is its last quotation mark before the statement's end; what is joined to it follows a plus.
    private static bool IsJoined(string code, int start)
    {
        var end = code.IndexOfAny([';', ',', ')'], start);
        return end > start && Regex.IsMatch(code[start..end], @"""\s*\+", RegexOptions.None, TimeSpan.FromSeconds(5));
    }
}
