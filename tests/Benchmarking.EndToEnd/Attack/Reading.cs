using System.Globalization;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>All that can be read out of published folders.</summary>
internal sealed class Reading
{
    private readonly InventedNetwork _network;
    private readonly List<ReadFigure> _figures = [];
    private readonly List<string> _strange = [];

    public Reading(InventedNetwork network) => _network = network;

    public IReadOnlyList<ReadFigure> Figures => _figures;

    /// <summary>Numbers and names that stand where they may not.</summary>
    public IReadOnlyList<string> Strange => _strange;

    public int Files { get; private set; }

    public int Numbers { get; private set; }

    /// <summary>Services' means that the product withheld for the sake of others, by wave and measure.</summary>
    public HashSet<(int Wave, int Measure, int Service, int Batches)> WithheldServices { get; } = [];

    /// <summary>Reads the folders of a publication.</summary>
    /// <param name="folder">The folder of the reports; the tables lie beside it.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="batches">How many of its files were imported.</param>
    public void Read(string folder, int wave, int batches)
    {
        foreach (var file in Within(folder).Order(StringComparer.Ordinal))
        {
            Files++;
            var reader = new FigureReader(_network, wave, UnitOf(Path.GetFileName(file)), batches);
            switch (Path.GetExtension(file))
            {
                case ".xlsx":
                    using (var book = new BookReader(file))
                    {
                        var tables = book.Tables();
                        Take(tables, reader);
                        var seen = tables.SelectMany(table => table.Rows).SelectMany(row => row).Select(cell => cell.Value).OfType<double>().ToHashSet();
                        _strange.AddRange(book.ChartNumbers().Where(number => !seen.Contains(number)).Select(number => FormattableString.Invariant($"{Path.GetFileName(file)}: a chart remembers {number}, which stands in no cell")));
                        Words(file, book.Texts().Where(part => part.Part.EndsWith("sharedStrings.xml", StringComparison.Ordinal) || part.Part.Contains("/xl/charts/", StringComparison.Ordinal)).Select(part => part.Text), wave);
                    }

                    break;
                case ".html":
                    Take(PageReader.Tables(file), reader);
                    Words(file, [File.ReadAllText(file)], wave);
                    break;
                case ".svg":
                    Words(file, [File.ReadAllText(file)], wave);
                    break;
            }
        }

        ReadTables(folder + "-tables", wave, batches);
    }

    private static IEnumerable<string> Within(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [];

    private void Take(IReadOnlyList<ReadTable> tables, FigureReader reader)
    {
        foreach (var table in tables)
        {
            Numbers += table.Rows.Sum(row => row.Count(cell => cell.Value is not null));
            _figures.AddRange(reader.Read(table));
        }
    }

    // Where names are not open, the other units' names and codes stand nowhere in a unit's report.
    private void Words(string file, IEnumerable<string> texts, int wave)
    {
        var own = UnitOf(Path.GetFileName(file));
        if (!_network.Anonymous || own is null)
        {
            return;
        }

        foreach (var text in texts)
        {
            _strange.AddRange(
                from unit in Enumerable.Range(0, _network.Units.Count)
                where unit != own && text.Contains(_network.UnitName(unit), StringComparison.Ordinal)
                select string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)} of wave {wave + 1} names {_network.UnitName(unit)}"));
        }
    }

    private int? UnitOf(string name) => Enumerable.Range(0, _network.Units.Count)
        .Where(unit => name.Contains("-" + _network.Units[unit] + "-", StringComparison.Ordinal)).Select(unit => (int?)unit).FirstOrDefault();

    private void ReadTables(string folder, int wave, int batches)
    {
        foreach (var name in new[] { "scores", "services", "comparisons" })
        {
            var path = Path.Combine(folder, name + ".csv");
            if (!File.Exists(path))
            {
                continue;
            }

            Files++;
            var lines = File.ReadAllLines(path).Select(line => line.Split(',')).ToList();
            foreach (var row in lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)))
            {
                Row(name, row, wave, batches);
            }
        }
    }

    private void Row(string table, Dictionary<string, string> row, int wave, int batches)
    {
        Numbers += row.Values.Count(field => double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
        var measure = Enumerable.Range(0, _network.Measures.Count).First(place => _network.Measures[place].Id == row["indicator"]);
        int? service = row.GetValueOrDefault("service") is { Length: > 0 } id ? _network.Services.ToList().IndexOf(id) : null;
        int? unit = row["unit"].Length > 0 ? _network.Units.ToList().IndexOf(row["unit"]) : null;
        if (row["status"] != "ok")
        {
            if (row["status"] == "suppressed_secondary" && service is { } withheld && unit is null)
            {
                WithheldServices.Add((wave, measure, withheld, batches));
            }

            _strange.AddRange(row.Where(field => field.Value.Length > 0 && field.Key is "n" or "invited" or "score" or "sd" or "se" or "ci_low" or "difference" or "reference_score" or "missing_services" && field.Value.Length > 0)
                .Select(field => $"{table}.csv: {field.Key} stands in a row that is withheld ({row["unit"]}{row.GetValueOrDefault("service")} {row["indicator"]})"));
            return;
        }

        foreach (var (column, what) in new[] { ("score", Says.Score), ("n", Says.N), ("reference_score", Says.Others), ("difference", Says.Difference) })
        {
            if (row.GetValueOrDefault(column) is { Length: > 0 } digits)
            {
                var value = double.Parse(digits, CultureInfo.InvariantCulture);
                _figures.Add(new ReadFigure(what, wave, table + ".csv", value - 1e-9, value + 1e-9) { Unit = unit, Service = service, Measure = measure, Batches = batches });
            }
        }
    }
}
