using System.Text.Json;
using Benchmarking.Findings;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Outcomes;

namespace Benchmarking.Import.Figures;

/// <summary>Turns the cells of a dataset into figures.</summary>
internal sealed class JsonStatFigures
{
    private static readonly string[] PlaceNames = ["Region", "GEO", "Kommune", "Kommuner", "Fylke", "Fylker", "Geografi", "Municipality"];
    private static readonly string[] TimeNames = ["Tid", "AAR", "År", "Year", "Time", "TIME_PERIOD", "Period", "Periode"];
    private static readonly string[] ContentsNames = ["ContentsCode", "MEASURE_TYPE", "Statistikkvariabel", "Contents", "Measure", "Måltall"];

    private readonly StatisticsRequest _request;
    private readonly FileFindings _findings;
    private readonly FigureCollector _collector;
    private readonly KnownOutcomes _outcomes;
    private readonly JsonStatDataset _dataset;

    /// <summary>Begins on a dataset.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="findings">Where findings go.</param>
    /// <param name="collector">Takes the figures.</param>
    /// <param name="dataset">The dataset.</param>
    public JsonStatFigures(StatisticsRequest request, FileFindings findings, FigureCollector collector, JsonStatDataset dataset)
    {
        (_request, _findings, _collector, _dataset) = (request, findings, collector, dataset);
        _outcomes = new KnownOutcomes(request, findings);
    }

    private StatisticsMapping Mapping => _request.Mapping ?? StatisticsMapping.None;

    /// <summary>Whether a dimension goes by a name that agencies give to places.</summary>
    /// <param name="id">Its id.</param>
    public static bool IsPlace(string id) => PlaceNames.Contains(id, StringComparer.OrdinalIgnoreCase) || id.StartsWith("KOK", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a dimension goes by a name that agencies give to time.</summary>
    /// <param name="id">Its id.</param>
    public static bool IsTime(string id) => TimeNames.Contains(id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a dimension goes by a name that agencies give to what is counted.</summary>
    /// <param name="id">Its id.</param>
    public static bool IsContents(string id) => ContentsNames.Contains(id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads all figures that belong to outcomes of the set.</summary>
    public void Read()
    {
        var place = Find(StatisticsColumns.Unit, _dataset.Roles.Places, IsPlace);
        var time = Find(StatisticsColumns.Period, _dataset.Roles.Times, IsTime);
        var contents = Find(StatisticsColumns.Contents, _dataset.Roles.Contents, IsContents);
        var dimensions = string.Join(", ", _dataset.Dimensions.Select(dimension => dimension.Id));
        if (place < 0)
        {
            _findings.File(FileChecks.NoRegion, new("import.json.no_region", dimensions));
        }

        if (time < 0 && Mapping.Period is null)
        {
            _findings.File(FileChecks.NoPeriod, new("import.json.no_period", dimensions));
        }

        var outcomes = _outcomes.Of(contents < 0 ? [new NamedContents(_dataset.Title, "")] : _dataset.Dimensions[contents].Categories, Table(contents));
        _outcomes.NoteUnused();
        var chosen = outcomes.Select(same => same.Select(outcome => new ChosenOutcome(outcome, Choose(outcome, [place, time, contents]))).ToList()).ToList();
        if (_findings.FileErrors == 0)
        {
            TellDivision();
            Take(place, time, contents, chosen);
        }
    }

    // FHI's tables have names instead of ids, and their contents codes such as RATE are those of every table.
    private string Table(int contents) => _dataset.Table.Length > 0 ? _dataset.Table
        : contents >= 0 && _dataset.Dimensions[contents].Id == "MEASURE_TYPE" ? _dataset.Title
        : "";

    private int Find(string role, IReadOnlyList<string> told, Func<string, bool> isKnown)
    {
        int At(Func<JsonStatDimension, bool> isMeant)
        {
            var found = _dataset.Dimensions.Index().Where(one => isMeant(one.Item)).Select(one => one.Index).ToList();
            return found.Count > 0 ? found[0] : -1;
        }

        bool IsOneOf(IReadOnlyList<string> known, string name) => known.Contains(name, StringComparer.OrdinalIgnoreCase);

        var mapped = Mapping.Columns.GetValueOrDefault(role);
        var places = new[]
        {
            At(dimension => mapped is not null && IsOneOf([dimension.Id, dimension.Label], mapped)),
            At(dimension => IsOneOf(told, dimension.Id)),
            At(dimension => isKnown(dimension.Id)),
            At(dimension => isKnown(dimension.Label)),
        };
        return places.FirstOrDefault(at => at >= 0, -1);
    }

    /// <summary>The category that is meant of each further dimension; null where something is missing, which was noted.</summary>
    private int[]? Choose(StatisticIndicator outcome, int[] known)
    {
        var select = OutcomeSource.Of(outcome).Select;
        var chosen = new int[_dataset.Dimensions.Count];
        Array.Fill(chosen, -1);
        foreach (var (at, dimension) in _dataset.Dimensions.Index().Where(one => !known.Contains(one.Index) && one.Item.Categories.Count > 1))
        {
            var wanted = Mapping.Select.GetValueOrDefault(dimension.Id) ?? Mapping.Select.GetValueOrDefault(dimension.Label) ?? select.GetValueOrDefault(dimension.Id);
            chosen[at] = wanted is null ? -1 : dimension.PositionOf(wanted);
            if (chosen[at] < 0)
            {
                var categories = Shown.List([.. dimension.Categories.Select(category => category.Shown)]);
                _findings.File(FileChecks.SeveralCategories, wanted is null
                    ? new("import.json.several_categories", dimension.Id, categories)
                    : new("import.json.unknown_category", dimension.Id, Shown.Short(wanted), categories));
                return null;
            }
        }

        return chosen;
    }

    private void TellDivision()
    {
        if (_dataset.HasFlags && Mapping.Regions is null)
        {
            _collector.Division = RegionDivision.Current;
            _findings.Remark(FileChecks.CurrentDivision, Severity.Note, new("import.figure.current_division"));
        }
    }

    private void Take(int place, int time, int contents, List<List<ChosenOutcome>> chosen)
    {
        var regions = _dataset.Dimensions[place].Categories.Select(category => _collector.Region(category.Code, category.Label)).ToList();
        var periods = time < 0
            ? [_collector.Period(Mapping.Period ?? "")]
            : _dataset.Dimensions[time].Categories.Select(category => _collector.Period(category.Code)).ToList();
        var at = new int[_dataset.Dimensions.Count];
        foreach (var cell in _dataset.Cells.TakeWhile(_ => !_collector.IsFull))
        {
            var meant = chosen[contents < 0 ? 0 : at[contents]];
            if (meant.Count > 0 && regions[at[place]] is { } region && periods[time < 0 ? 0 : at[time]] is { } period && Value(cell, at) is { } value)
            {
                _collector.Take([.. meant.Where(one => one.IsMeant(at)).Select(one => one.Outcome)], (region, period), value);
            }

            Advance(at);
        }
    }

    private void Advance(int[] at)
    {
        for (var dimension = at.Length - 1; dimension >= 0 && ++at[dimension] == _dataset.Dimensions[dimension].Categories.Count; dimension--)
        {
            at[dimension] = 0;
        }
    }

    private FigureValue? Value(JsonStatCell cell, int[] at)
    {
        // A number beyond all that can be kept is no number.
        var (text, number) = cell.Value.ValueKind switch
        {
            JsonValueKind.Null => ("", null),
            JsonValueKind.Number when cell.Value.TryGetDouble(out var found) && double.IsFinite(found) => ("", (double?)found),
            JsonValueKind.String => (cell.Value.GetString() ?? "", null),
            _ => (cell.Value.GetRawText(), null),
        };
        if (text.Length > 0 && FigureSigns.Read(text.Trim()) is null)
        {
            var where = string.Join(", ", _dataset.Dimensions.Select((dimension, place) => dimension.Categories[at[place]].Code));
            _findings.File(FileChecks.NoFigure, new("import.json.no_figure", Shown.Short(where), Shown.Short(text)));
            return null;
        }

        var status = text.Length > 0 ? text : cell.Status;
        var (value, fault) = FigureSigns.With(number, status);
        _collector.Note(fault, status);
        return value;
    }

    /// <summary>An outcome and the categories that are meant for it.</summary>
    /// <param name="Outcome">The outcome.</param>
    /// <param name="Categories">A position for each dimension, -1 where any will do; null where nobody knows, which was noted.</param>
    private sealed record ChosenOutcome(StatisticIndicator Outcome, int[]? Categories)
    {
        public bool IsMeant(int[] at) => Categories is { } meant && !meant.Where((position, dimension) => position >= 0 && position != at[dimension]).Any();
    }
}
