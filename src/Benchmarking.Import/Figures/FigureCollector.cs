using Benchmarking.Findings;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Outcomes;

namespace Benchmarking.Import.Figures;

/// <summary>Collects the figures of a file: understands their places and times, and keeps each once.</summary>
internal sealed class FigureCollector
{
    /// <summary>The most figures that are kept of one file: those of all Norwegian municipalities over 25 years of 30 outcomes.</summary>
    public const int Most = 300_000;

    private readonly FileFindings _findings;
    private readonly RegionNames _names;
    private readonly Dictionary<(string Text, string Name, string? Period), SourceRegion?> _regions = [];
    private readonly Dictionary<string, OutcomePeriod?> _periods = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string, string), int> _places = [];
    private readonly List<SourceFigure> _figures = [];
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _districts = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _repaired = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _signs = new(StringComparer.Ordinal);
    private int _contradictions;

    /// <summary>Begins.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="findings">Where findings go.</param>
    public FigureCollector(StatisticsRequest request, FileFindings findings)
    {
        (_findings, _names) = (findings, new RegionNames(request.Network));
        Division = request.Mapping?.Regions ?? RegionDivision.OfPeriod;
    }

    /// <summary>Which municipalities the codes of the file mean.</summary>
    public RegionDivision Division { get; set; }

    /// <summary>Whether there is no room for more, which was noted: the rest need not be read.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Understands a place; what it is not is told of once, at the end.</summary>
    /// <param name="text">The code, the code and the name, or the name.</param>
    /// <param name="name">The name by itself; else empty.</param>
    /// <param name="period">The time that the figure is of, which tells whose a name was; null where nobody says.</param>
    /// <param name="row">The line, where there is one.</param>
    /// <returns>The place, or null where figures of it are left out.</returns>
    public SourceRegion? Region(string text, string name, OutcomePeriod? period = null, int? row = null)
    {
        if (_regions.TryGetValue((text, name, period?.Text), out var known))
        {
            return known;
        }

        var read = _names.Read(text, name, period);
        if (read.Several.Count > 0)
        {
            _findings.File(FileChecks.AmbiguousRegion, new("import.figure.ambiguous_region", Shown.Short(text), string.Join(", ", read.Several)), row);
        }
        else if (read.Region.Kind is RegionKind.Unknown or RegionKind.District)
        {
            (read.Region.Kind == RegionKind.District ? _districts : _unknown).Add(Shown.Short(name.Length > 0 ? $"{text} {name}" : text));
        }
        else if (read.IsRepaired)
        {
            _repaired.Add($"{text} → {read.Region.Code}");
        }

        return _regions[(text, name, period?.Text)] = read.Region.Kind is RegionKind.Unknown or RegionKind.District ? null : read.Region;
    }

    /// <summary>Understands a time; a text that is none is noted once.</summary>
    /// <param name="text">The text.</param>
    /// <param name="row">The line, where there is one.</param>
    /// <param name="column">The column, where there is one.</param>
    /// <returns>The period, or null.</returns>
    public OutcomePeriod? Period(string text, int? row = null, TableColumn? column = null)
    {
        if (_periods.TryGetValue(text, out var known))
        {
            return known;
        }

        var period = OutcomePeriod.TryParse(text);
        if (period is null)
        {
            _findings.File(FileChecks.NoTime, new("import.figure.no_period", Shown.Short(text)), row, column?.Field + 1);
        }

        return _periods[text] = period;
    }

    /// <summary>Remembers what is to be said about the status of a figure.</summary>
    /// <param name="fault">What is wrong with it.</param>
    /// <param name="status">The status.</param>
    public void Note(StatusFault fault, string status)
    {
        _contradictions += fault == StatusFault.Contradicts ? 1 : 0;
        if (fault == StatusFault.Unknown)
        {
            _signs.Add(Shown.Short(status));
        }
    }

    /// <summary>Takes a figure. The same again is passed over; another one for the same outcome, place and time is an error.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="row">The line, where there is one.</param>
    public void Take(SourceFigure figure, int? row = null)
    {
        if (IsFull)
        {
            return;
        }

        if (_figures.Count == Most && !_places.ContainsKey(figure.Key))
        {
            IsFull = true;
            _findings.File(FileChecks.TooManyCells, new("import.figure.too_many", Most), row);
        }
        else if (_places.TryAdd(figure.Key, _figures.Count))
        {
            _figures.Add(figure with { Division = Division });
        }
        else if (_figures[_places[figure.Key]].Value != figure.Value)
        {
            var repeated = new Wording.Sentence("import.figure.repeated", figure.Indicator.Value, figure.Region.Code, figure.Period.Text);
            if (row is { } line)
            {
                _findings.Row(FileChecks.RepeatedFigure, repeated, line);
            }
            else
            {
                _findings.File(FileChecks.RepeatedFigure, repeated);
            }
        }
    }

    /// <summary>Takes a figure for each of several outcomes.</summary>
    /// <param name="outcomes">The outcomes.</param>
    /// <param name="at">The place and the time.</param>
    /// <param name="value">The value.</param>
    /// <param name="row">The line, where there is one.</param>
    public void Take(IReadOnlyList<StatisticIndicator> outcomes, (SourceRegion Region, OutcomePeriod Period) at, FigureValue value, int? row = null)
    {
        foreach (var outcome in outcomes)
        {
            Take(new SourceFigure(outcome.Id, at.Region, at.Period, value), row);
        }
    }

    /// <summary>Says what was left out or read otherwise than it stands.</summary>
    /// <returns>The figures, in the order of the file.</returns>
    public IReadOnlyList<SourceFigure> Close()
    {
        void Say(string check, Severity severity, string key, SortedSet<string> names)
        {
            if (names.Count > 0)
            {
                _findings.Remark(check, severity, new(key, Shown.List([.. names])));
            }
        }

        Say(FileChecks.UnknownRegions, Severity.Warning, "import.figure.unknown_regions", _unknown);
        Say(FileChecks.Districts, Severity.Note, "import.figure.districts", _districts);
        Say(FileChecks.RepairedCodes, Severity.Note, "import.figure.repaired", _repaired);
        Say(FileChecks.UnknownSign, Severity.Warning, "import.figure.unknown_status", _signs);
        if (_contradictions > 0)
        {
            _findings.Remark(FileChecks.ValueDespiteAbsence, Severity.Warning, new("import.figure.value_despite_absence", _contradictions));
        }

        if (_figures.Count == 0 && _findings.FileErrors + _findings.RowErrors == 0)
        {
            _findings.File(FileChecks.NoStatistics, new("import.figure.none"));
        }

        return _figures;
    }
}
