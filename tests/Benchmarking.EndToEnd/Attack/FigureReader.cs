using System.Globalization;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>Understands published tables as a Norwegian reader does: by the words over and beside the numbers.</summary>
internal sealed class FigureReader
{
    private static readonly string[] Corners = ["Dimensjon og indikator", "Dimensjon", "Måling", "Spørsmål", "Region"];
    private readonly InventedNetwork _network;
    private readonly int _wave;
    private readonly int? _reader;
    private readonly int _batches;
    private int? _last;
    private readonly Dictionary<string, int> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _services = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _waves = new(StringComparer.Ordinal);

    /// <summary>Learns the words of a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="wave">The wave that the file is about.</param>
    /// <param name="reader">The unit that it is for; null for the network.</param>
    /// <param name="batches">How many files of the wave were imported.</param>
    public FigureReader(InventedNetwork network, int wave, int? reader, int batches)
    {
        (_network, _wave, _reader, _batches) = (network, wave, reader, batches);
        for (var measure = 0; measure < network.Measures.Count; measure++)
        {
            _measures[network.Measures[measure].Title] = measure;
        }

        for (var unit = 0; unit < network.Units.Count && (!network.Anonymous || reader is null); unit++)
        {
            _units[network.UnitName(unit)] = unit;
        }

        for (var service = 0; service < network.Services.Count; service++)
        {
            _services[network.ServiceName(service)] = service;
        }

        for (var earlier = 0; earlier <= wave; earlier++)
        {
            _waves[InventedNetwork.WaveTitle(earlier)] = earlier;
        }
    }

    /// <summary>The figures of a table.</summary>
    public IEnumerable<ReadFigure> Read(ReadTable table)
    {
        if (table.Title == "Plasseringer" || table.Title.StartsWith("Mulige plasseringer", StringComparison.Ordinal))
        {
            yield break;
        }

        IReadOnlyList<ReadCell>? header = null;
        var measure = _measures.TryGetValue(table.Title, out var titled) ? titled : _last;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = table.Rows[row];
            if (cells.Count > 1 && Corners.Contains(cells[0].Text) && cells.All(cell => cell.Value is null))
            {
                header = cells;
            }
            else if (cells.Count < 2 || cells[0].Text.Length == 0)
            {
                header = cells.Count == 0 ? null : header;
            }
            else if (header is not null)
            {
                measure = _measures.TryGetValue(cells[0].Text, out var found) ? found : measure;
                _last = measure;
                foreach (var figure in Row(table, (header, cells, row), measure))
                {
                    yield return figure;
                }
            }
        }
    }

    private IEnumerable<ReadFigure> Row(ReadTable table, (IReadOnlyList<ReadCell> Header, IReadOnlyList<ReadCell> Cells, int Row) line, int? measure)
    {
        var label = line.Cells[0].Text;
        for (var column = 1; column < Math.Min(line.Cells.Count, line.Header.Count); column++)
        {
            var (cell, words) = (line.Cells[column], line.Header[column].Text);
            if (cell.Value is null)
            {
                continue;
            }

            var at = string.Create(CultureInfo.InvariantCulture, $"{table.Place} row {line.Row + 1} column {column + 1}");
            var about = new ReadFigure(Says.Score, _wave, at, cell.Low, cell.High) { Batches = _batches, Unit = _reader };
            var figure = line.Header[0].Text switch
            {
                "Spørsmål" => Question(about, label, words, (line.Header, column)),
                "Region" => words == "Har svart" && _units.TryGetValue(label, out var unit) ? about with { What = Says.N, Unit = unit } : null,
                "Måling" => _waves.TryGetValue(label.Split(',')[0], out var wave) ? Own(Of(about, wave) with { Measure = Dimension(table, measure) }, words) : null,
                _ => _measures.TryGetValue(label, out var place) ? Named(about with { Measure = place }, words, line.Header[0].Text) ?? Own(about with { Measure = place }, words) : null,
            };
            if (figure is not null)
            {
                yield return figure;
            }
        }
    }

    // A late file belongs to the wave that the reports are about; of the waves before it there is the first file alone.
    private ReadFigure Of(ReadFigure about, int wave) => about with { Wave = wave, Batches = wave == _wave ? _batches : 1 };

    // A sheet of a dimension is called by its title, and a page's table follows the dimension's.
    private int? Dimension(ReadTable table, int? measure) =>
        measure is { } place ? Enumerable.Range(0, _network.Measures.Count).First(one => _network.Measures[one].IsDimension && _network.Measures[one].Dimension == _network.Measures[place].Dimension)
        : _measures.TryGetValue(table.Title, out var titled) ? titled : null;

    private ReadFigure? Named(ReadFigure about, string words, string corner)
    {
        var what = corner == "Dimensjon" ? Says.N : Says.Score;
        return _units.TryGetValue(words, out var unit) ? about with { What = what, Unit = unit }
            : _services.TryGetValue(words, out var service) ? about with { What = what, Unit = null, Service = service }
            : words == "Snitt" ? about with { What = Says.NetworkMean, Unit = null }
            : null;
    }

    private static ReadFigure? Own(ReadFigure about, string words) => about.Unit is null || about.Measure is null ? null : words switch
    {
        "Regionen" or "Skår" => about,
        "De andre regionene" => about with { What = Says.Others },
        "Forskjell" => about with { What = Says.Difference },
        "Lavest" => about with { What = Says.Lowest },
        "Høyest" => about with { What = Says.Highest },
        "Svar (n)" => about with { What = Says.N },
        _ when words.StartsWith("Endring siden", StringComparison.Ordinal) => about with { What = Says.Change },
        _ => null,
    };

    private ReadFigure? Question(ReadFigure about, string label, string words, (IReadOnlyList<ReadCell> Header, int Column) at)
    {
        var question = Enumerable.Range(0, _network.Questions.Count).FirstOrDefault(place => label == _network.Questions[place].Text || label == _network.Questions[place].Text + " (snudd)", -1);
        var middle = (about.Low + about.High) / 2;
        return question < 0 ? null : (about with { Question = question }, words) switch
        {
            (var one, "Svar (n)") => one with { What = Says.ItemN },
            (var one, "Nederst") => one with { What = Says.Floor, Unit = null, Low = middle - 0.005, High = middle + 0.005 },
            (var one, "Øverst") => one with { What = Says.Ceiling, Unit = null, Low = middle - 0.005, High = middle + 0.005 },
            (var one, _) when about.Unit is not null && at.Column <= 5 && at.Header.Count > 6 && at.Header[6].Text == "Svar (n)" => one with { What = Says.Chosen, Point = at.Column },
            _ => null,
        };
    }
}
