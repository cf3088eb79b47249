using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Outcomes;

namespace Benchmarking.Import.Figures;

/// <summary>Finds out what the columns of a table of figures are: by the mapping file, by the headers that everybody uses, by outcomes and contents, by periods.</summary>
internal sealed class FigurePlanner
{
    private readonly StatisticsRequest _request;
    private readonly StatisticsMapping _mapping;
    private readonly FileFindings _findings;
    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly TableHeader _header;
    private readonly string _table;
    private readonly Dictionary<string, TableColumn> _roles = new(StringComparer.Ordinal);

    /// <summary>Begins on the header.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="cursor">The cursor, standing on the header.</param>
    /// <param name="title">The line above the header; empty for none.</param>
    /// <param name="findings">Where findings go.</param>
    public FigurePlanner(StatisticsRequest request, TableCursor cursor, string title, FileFindings findings)
    {
        (_request, _mapping, _findings) = (request, request.Mapping ?? StatisticsMapping.None, findings);
        _header = new TableHeader(cursor, _mapping.Ignore, findings);
        _columns = [.. cursor.Texts().Index().Select(header => new TableColumn(header.Index, header.Item))];
        _table = FigureTable.IdIn(_columns.Select(column => column.Header).Prepend(title));
    }

    /// <summary>The table that the figures were taken from, as far as the file says; else empty.</summary>
    public string Table => _table;

    /// <summary>Plans the reading.</summary>
    /// <param name="outcomes">Finds the outcomes of contents.</param>
    /// <returns>The plan; null where something is missing, which was noted.</returns>
    public FigurePlan? Plan(KnownOutcomes outcomes)
    {
        foreach (var (role, headers) in StatisticsColumns.All)
        {
            FindRole(role, headers);
        }

        var selected = Selected().ToList();
        var figures = Figures(outcomes).ToList();
        var hasTime = _roles.ContainsKey(StatisticsColumns.Period) || _mapping.Period is not null || (figures.Count > 0 && figures.TrueForAll(figure => figure.Period is not null));
        if (!_roles.TryGetValue(StatisticsColumns.Unit, out var unit))
        {
            _findings.File(FileChecks.NoRegion, new("import.figure.no_region"), _header.Line);
        }

        if (figures.Count == 0 && _findings.FileErrors == 0)
        {
            _findings.File(FileChecks.NoOutcome, new("import.figure.no_columns", Shown.List([.. _columns.Select(column => column.Header)])), _header.Line);
        }
        else if (!hasTime && _findings.FileErrors == 0)
        {
            _findings.File(FileChecks.NoPeriod, new("import.figure.no_time"), _header.Line);
        }

        _header.NoteUnknown(key: "import.figure.unknown_columns");
        return unit is null || _findings.FileErrors > 0 ? null : new FigurePlan
        {
            Width = _header.Width,
            Unit = unit,
            UnitName = _roles.GetValueOrDefault(StatisticsColumns.UnitName),
            Indicator = _roles.GetValueOrDefault(StatisticsColumns.Indicator),
            Contents = _roles.GetValueOrDefault(StatisticsColumns.Contents),
            Period = _roles.GetValueOrDefault(StatisticsColumns.Period),
            Status = _roles.GetValueOrDefault(StatisticsColumns.Status),
            Figures = figures,
            Selected = selected,
        };
    }

    private void FindRole(string role, string[] headers)
    {
        var mapped = _mapping.Columns.GetValueOrDefault(role);
        var column = mapped is not null ? _header.Find(mapped) : headers.Select(_header.Find).FirstOrDefault(found => found is not null);
        if (column is not null)
        {
            _roles[role] = column;
        }
        else if (mapped is not null)
        {
            _findings.File(FileChecks.StatisticsHeader, new("import.mapping.no_header", Shown.Short(mapped), role, _mapping.FileName), _header.Line);
        }
    }

    private IEnumerable<(TableColumn Column, string Text)> Selected()
    {
        foreach (var (header, text) in _mapping.Select)
        {
            if (_header.Find(header) is { } column)
            {
                yield return (column, text);
            }
            else
            {
                _findings.File(FileChecks.StatisticsHeader, new("import.mapping.no_header", Shown.Short(header), "select", _mapping.FileName), _header.Line);
            }
        }
    }

    private IEnumerable<FigureColumn> Figures(KnownOutcomes outcomes)
    {
        // One column of figures, whatever its rows tell.
        var value = _roles.GetValueOrDefault(StatisticsColumns.Value) ?? _columns.FirstOrDefault(column => FigureTable.IsTitle(column.Header));
        if (value is not null)
        {
            _header.Find(value.Header);
            return [new FigureColumn(value, RowsTell ? [] : OfWhole(outcomes), Period: null)];
        }

        var taken = _roles.Values.Select(column => column.Field).ToHashSet();
        var free = _columns.Where(column => column.Header.Length > 0 && !taken.Contains(column.Field)).ToList();
        var named = free.Where(column => IsNamed(column.Header, outcomes)).ToList();
        var ofPeriods = free.Except(named).Where(column => PeriodAtEnd(column.Header) is not null).ToList();
        return [.. Named(named, outcomes), .. OfPeriods(ofPeriods, outcomes)];
    }

    private bool RowsTell => _roles.ContainsKey(StatisticsColumns.Indicator) || _roles.ContainsKey(StatisticsColumns.Contents);

    private bool IsNamed(string header, KnownOutcomes outcomes) => _mapping.Figures.ContainsKey(header)
        || outcomes.Find(header) is not null
        || _request.Set.Outcomes.Any(outcome => header.Equals(OutcomeSource.Of(outcome).Contents, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<FigureColumn> Named(List<TableColumn> columns, KnownOutcomes outcomes)
    {
        if (columns.Count == 0)
        {
            return [];
        }

        columns.ForEach(column => _header.Find(column.Header));
        var found = outcomes.Of([.. columns.Select(column => new NamedContents(column.Header, ""))], _table);
        return columns.Zip(found, (column, own) => new FigureColumn(column, own, Period: null)).Where(column => column.Outcomes.Count > 0);
    }

    // «2023», or the contents and the period: «Personer 2023».
    private IEnumerable<FigureColumn> OfPeriods(List<TableColumn> columns, KnownOutcomes outcomes)
    {
        if (columns.Count == 0)
        {
            return [];
        }

        columns.ForEach(column => _header.Find(column.Header));
        var split = columns.ConvertAll(column => PeriodAtEnd(column.Header) ?? throw new InvalidOperationException("The column has no period."));
        if (RowsTell)
        {
            return columns.Zip(split, (column, own) => new FigureColumn(column, [], own.Period));
        }

        var contents = split.Select(own => own.Contents).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var found = outcomes.Of(contents.ConvertAll(text => new NamedContents(text, "")), _table);
        return columns.Zip(split, (column, own) => new FigureColumn(
            column, found[contents.FindIndex(text => text.Equals(own.Contents, StringComparison.OrdinalIgnoreCase))], own.Period)).Where(column => column.Outcomes.Count > 0);
    }

    private static (string Contents, OutcomePeriod Period)? PeriodAtEnd(string header)
    {
        var space = header.LastIndexOf(' ');
        var last = header[(space + 1)..].Trim('*');
        return OutcomePeriod.TryParse(last) is { Last: not null } period ? (space < 0 ? "" : header[..space].Trim(), period) : null;
    }

    private IReadOnlyList<StatisticIndicator> OfWhole(KnownOutcomes outcomes) => outcomes.Of([new NamedContents(_roles.GetValueOrDefault(StatisticsColumns.Value)?.Header ?? _table, "")], _table)[0];
}
