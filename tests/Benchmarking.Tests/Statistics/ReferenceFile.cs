using System.Globalization;
using System.Text.Json;
using Benchmarking.Tests.House;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

/// <summary>Lent figures that R calculated on published data, [SharedFact] deciding whether they are there. Counts what is compared with them.</summary>
internal sealed class ReferenceFile
{
    private readonly Dictionary<string, JsonElement> _values;
    private readonly List<string> _faults = [];
    private int _compared;
    private double _worst;

    /// <summary>Reads a file of figures.</summary>
    /// <param name="name">Its name, such as <c>bfi_reliability.json</c>.</param>
    public ReferenceFile(string name) => _values = Lent.Results("reference/" + name);

    /// <summary>The value of an entry.</summary>
    /// <param name="id">The entry's id.</param>
    public JsonElement this[string id] => _values[id];

    /// <summary>Reads the columns of a lent table.</summary>
    /// <param name="name">Its name, such as <c>bfi.csv</c>.</param>
    /// <returns>By name; an empty cell is null.</returns>
    public static Dictionary<string, double?[]> Columns(string name)
    {
        var rows = Lent.Rows("data/real/" + name);
        return rows[0].Keys.ToDictionary(column => column, column => rows.Select(row => Lent.Number(row[column])).ToArray());
    }

    /// <summary>Compares one number, or each field of an object that is named.</summary>
    /// <param name="id">The entry, for the message.</param>
    /// <param name="expected">The figure from R.</param>
    /// <param name="found">The product's figure.</param>
    /// <param name="tolerance">The greatest relative difference.</param>
    public void Compare(string id, JsonElement expected, double? found, double tolerance)
    {
        var value = expected.GetDouble();
        var difference = found is { } number ? Math.Abs(number - value) / (value == 0 ? 1 : Math.Abs(value)) : double.PositiveInfinity;
        (_compared, _worst) = (_compared + 1, Math.Max(_worst, difference));
        if (!(difference <= tolerance))
        {
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{id}: expected {value:R}, found {found:R}, {difference:E1} off"));
        }
    }

    /// <summary>Compares fields of an entry.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="tolerance">The greatest relative difference.</param>
    /// <param name="found">Names of fields and the product's figures.</param>
    public void Compare(string id, double tolerance, params (string Field, double? Found)[] found) => Compare(id, this[id], tolerance, found);

    /// <summary>Compares fields of an object.</summary>
    /// <param name="id">Where it stands, for the message.</param>
    /// <param name="entry">The object.</param>
    /// <param name="tolerance">The greatest relative difference.</param>
    /// <param name="found">Names of fields and the product's figures.</param>
    public void Compare(string id, JsonElement entry, double tolerance, params (string Field, double? Found)[] found)
    {
        foreach (var (field, number) in found)
        {
            Compare($"{id}.{field}", entry.GetProperty(field), number, tolerance);
        }
    }

    /// <summary>Fails with every difference, and tells how many values were compared.</summary>
    /// <param name="output">Where it is told.</param>
    public void Conclude(ITestOutputHelper output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_compared} values compared with R, at most {_worst:E1} off."));
        Assert.NotEqual(0, _compared);
        Guard.Accepts(_faults);
    }
}
