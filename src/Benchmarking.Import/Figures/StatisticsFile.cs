using Benchmarking.Import.Tables;
using Benchmarking.Indicators;

namespace Benchmarking.Import.Figures;

/// <summary>Reads one file of register figures, whatever its form.</summary>
internal sealed class StatisticsFile
{
    private readonly StatisticsRequest _request;
    private readonly byte[] _bytes;
    private readonly string _name;
    private readonly FileFindings _findings;
    private readonly FigureCollector _collector;
    private readonly SortedSet<string> _unknownContents = new(StringComparer.Ordinal);

    /// <summary>Begins with the file's bytes.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="bytes">The file.</param>
    public StatisticsFile(StatisticsRequest request, byte[] bytes)
    {
        (_request, _bytes, _name) = (request, bytes, SourceFile.NameOf(request.Path));
        _findings = new FileFindings(_name, keepRows: false);
        _collector = new FigureCollector(request, _findings);
    }

    private StatisticsMapping Mapping => _request.Mapping ?? StatisticsMapping.None;

    /// <summary>Reads the file.</summary>
    /// <returns>The figures and everything found.</returns>
    public StatisticsReading Read()
    {
        var decoded = TextDecoding.Decode(_bytes);
        if (decoded.Fault is { } fault)
        {
            _findings.File(FileChecks.NoText, fault);
        }
        else if (JsonStatFile.IsMeant(decoded.Utf8.Span))
        {
            new JsonStatFile(_findings).Read(decoded.Utf8, dataset => new JsonStatFigures(_request, _findings, _collector, dataset).Read());
        }
        else
        {
            ReadTable(FigureTable.Of(decoded));
        }

        var figures = _collector.Close();
        return new StatisticsReading
        {
            FileName = _name,
            Sha256 = Sha256.Of(_bytes),
            Figures = _findings.FileErrors + _findings.RowErrors == 0 ? figures : null,
            Findings = _findings.Close(),
        };
    }

    private void ReadTable(FigureTable table)
    {
        using var cursor = new TableCursor(table.Text);
        if (!cursor.Read())
        {
            _findings.Stopped(cursor, FileChecks.Empty, "import.figure.empty");
            return;
        }

        var known = new KnownOutcomes(_request, _findings);
        var planner = new FigurePlanner(_request, cursor, table.Title, _findings);
        if (planner.Plan(known) is not { } plan)
        {
            return;
        }

        var texts = new FigureText(Mapping.Absent, Mapping.Decimal, table.Text.Delimiter == ',');
        var reading = new FigureTableReading(cursor, _findings, _collector, Mapping.Period is { } period ? _collector.Period(period) : null);
        var found = new Dictionary<string, IReadOnlyList<StatisticIndicator>>(StringComparer.OrdinalIgnoreCase);
        new FigureRows(reading, plan, texts, (text, isId) => found.TryGetValue(text, out var own) ? own : found[text] = Outcomes(known, text, isId, planner.Table)).Read();
        known.NoteUnused();
        NoteUnknownContents(found.Count);
    }

    private IReadOnlyList<StatisticIndicator> Outcomes(KnownOutcomes known, string text, bool isId, string table)
    {
        if (isId)
        {
            var own = known.Find(text);
            if (own is null)
            {
                _findings.File(FileChecks.UnknownOutcome, known.Unknown(text));
            }

            return own is null ? [] : [own];
        }

        var outcomes = known.OfOne(new NamedContents(text, ""), table);
        if (outcomes.Count == 0)
        {
            _unknownContents.Add(Shown.Short(text));
        }

        return outcomes;
    }

    private void NoteUnknownContents(int all)
    {
        if (_unknownContents.Count == 0)
        {
            return;
        }

        var names = Shown.List([.. _unknownContents]);
        if (_unknownContents.Count == all)
        {
            _findings.File(FileChecks.NoOutcome, new("import.figure.no_outcome", names));
        }
        else
        {
            _findings.Remark(FileChecks.UnknownContents, Findings.Severity.Warning, new("import.figure.unknown_contents", names));
        }
    }
}
