using System.Globalization;
using Benchmarking.Tests.House;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

/// <summary>A table of values that another program calculated, kept in the folder <c>Golden</c> beside the script that made it.</summary>
/// <param name="file">The table, such as <c>distributions.csv</c>: a line of names, then function, three arguments and the value.</param>
/// <param name="output">Where the number of compared values is told.</param>
internal sealed class GoldenTable(string file, ITestOutputHelper output)
{
    /// <summary>The rows of one function.</summary>
    /// <param name="function">Its name in the table.</param>
    public IReadOnlyList<Row> Rows(string function) =>
    [
        .. from line in File.ReadLines(Path.Combine(RepositoryRoot.Folder, "tests/Benchmarking.Tests/Statistics/Golden", file)).Skip(1)
           let cells = line.Split(',')
           where cells[0] == function
           let numbers = cells.Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToList()
           select new Row(numbers[0], numbers[1], numbers[2], numbers[3]),
    ];

    /// <summary>Fails unless each value of a function is found again.</summary>
    /// <param name="function">Its name in the table.</param>
    /// <param name="tolerance">The greatest relative difference; absolute where the value is 0.</param>
    /// <param name="compute">The product's value for the arguments.</param>
    public void Holds(string function, double tolerance, Func<Row, double> compute)
    {
        var rows = Rows(function);
        Assert.NotEmpty(rows);
        var differences = rows.Select(row => (Row: row, Found: compute(row))).Select(pair => (pair.Row, pair.Found, Difference: Difference(pair.Found, pair.Row.Value))).ToList();
        var worst = differences.MaxBy(pair => pair.Difference);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{function}: {rows.Count} values compared, at most {worst.Difference:E1} off, at {worst.Row}."));
        Assert.All(differences, pair => Assert.True(
            pair.Difference <= tolerance, string.Create(CultureInfo.InvariantCulture, $"{pair.Row}: found {pair.Found:R}, {pair.Difference:E2} off")));
    }

    private static double Difference(double found, double value) => Math.Abs(found - value) / (value == 0 ? 1 : Math.Abs(value));

    /// <summary>One value.</summary>
    internal sealed record Row(double A, double B, double C, double Value);
}
