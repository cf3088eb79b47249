using Benchmarking.Findings;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Outcomes;

namespace Benchmarking.Import.Figures;

/// <summary>Finds the outcomes that the contents of a file belong to: the mapping file first, then what the set knows of its sources, then what the caller says.</summary>
internal sealed class KnownOutcomes
{
    private readonly StatisticsMapping _mapping;
    private readonly FileFindings _findings;
    private readonly StatisticIndicator? _asked;
    private readonly List<(StatisticIndicator Outcome, OutcomeSource Source)> _outcomes;
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);
    private string? _askedFor;

    /// <summary>Knows a set's outcomes.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="findings">Where findings go: an outcome that the set does not have is noted.</param>
    public KnownOutcomes(StatisticsRequest request, FileFindings findings)
    {
        (_mapping, _findings) = (request.Mapping ?? StatisticsMapping.None, findings);
        _outcomes = [.. request.Set.Outcomes.Select(outcome => (outcome, OutcomeSource.Of(outcome)))];
        _asked = request.Indicator is { } asked ? Find(asked.Value) : null;
        if (request.Indicator is { } wanted && _asked is null)
        {
            _findings.File(FileChecks.UnknownOutcome, Unknown(wanted.Value));
        }
    }

    /// <summary>Finds an outcome by its id.</summary>
    /// <param name="id">The id, without regard to case.</param>
    /// <returns>The outcome, or null.</returns>
    public StatisticIndicator? Find(string id) => _outcomes.Find(known => known.Outcome.Id.Value.Equals(id.Trim(), StringComparison.OrdinalIgnoreCase)).Outcome;

    /// <summary>What to say of an id that the set does not have.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The sentence, with the id that is nearest.</returns>
    public Wording.Sentence Unknown(string id)
    {
        var ids = _outcomes.ConvertAll(known => known.Outcome.Id.Value);
        return Nearest.To(id, ids) is { } near
            ? new("import.figure.unknown_outcome_near", Shown.Short(id), near)
            : new("import.figure.unknown_outcome", Shown.Short(id), Shown.List(ids));
    }

    /// <summary>Finds the outcomes of each of a file's contents; those of contents that nobody knows are none, and one warning names them.</summary>
    /// <param name="contents">The contents: code and label.</param>
    /// <param name="table">The table's id or title as far as the file gives it; empty where it does not.</param>
    /// <returns>For each of the contents its outcomes.</returns>
    public IReadOnlyList<IReadOnlyList<StatisticIndicator>> Of(IReadOnlyList<NamedContents> contents, string table)
    {
        var named = contents.Select(one => Named(one).Concat(Mapped(one)).Distinct().ToList()).ToList();
        for (var place = 0; place < named.Count; place++)
        {
            named[place] = named[place].Count > 0 ? named[place] : [.. Sourced(contents[place], table, contents.Count)];
        }

        return Known(contents, contents.Count == 1 && _asked is { } asked ? [Asked(contents[0], named[0], asked)] : named);
    }

    /// <summary>Finds the outcomes of contents that a row of a table names; the first that nobody knows are of the outcome that the caller asks for.</summary>
    /// <param name="contents">The contents.</param>
    /// <param name="table">The table's id, as far as the file gives it; else empty.</param>
    /// <returns>The outcomes; none where nobody knows.</returns>
    public IReadOnlyList<StatisticIndicator> OfOne(NamedContents contents, string table)
    {
        var known = Named(contents).Concat(Mapped(contents)).Distinct().ToList();
        known = known.Count > 0 ? known : [.. Sourced(contents, table, 1)];
        if (known.Count > 0 || _asked is null || (_askedFor is not null && _askedFor != contents.Code))
        {
            return known;
        }

        _askedFor = contents.Code;
        return [_asked];
    }

    /// <summary>Notes the contents of the mapping file that the file does not have.</summary>
    public void NoteUnused()
    {
        foreach (var name in _mapping.Figures.Keys.Where(name => !_used.Contains(name)))
        {
            _findings.File(FileChecks.StatisticsHeader, new("import.figure.mapping_unused", Shown.Short(name), _mapping.FileName));
        }
    }

    private List<List<StatisticIndicator>> Known(IReadOnlyList<NamedContents> contents, List<List<StatisticIndicator>> named)
    {
        var unknown = contents.Where((_, place) => named[place].Count == 0).Select(one => one.Shown).ToList();
        if (unknown.Count > 0 && unknown.Count == named.Count)
        {
            var key = _asked is null ? "import.figure.no_outcome" : "import.figure.several_contents";
            _findings.File(FileChecks.NoOutcome, new(key, Shown.List(unknown)));
        }
        else if (unknown.Count > 0)
        {
            _findings.Remark(FileChecks.UnknownContents, Severity.Warning, new("import.figure.unknown_contents", Shown.List(unknown)));
        }

        return named;
    }

    private IEnumerable<StatisticIndicator> Named(NamedContents contents) => Find(contents.Code) is { } own ? [own] : [];

    private IEnumerable<StatisticIndicator> Mapped(NamedContents contents)
    {
        foreach (var name in (string[])[contents.Code, contents.Label])
        {
            if (!_mapping.Figures.TryGetValue(name.Trim(), out var id) || !_used.Add(name.Trim()))
            {
                continue;
            }

            if (Find(id) is { } outcome)
            {
                yield return outcome;
            }
            else
            {
                _findings.File(FileChecks.UnknownOutcome, new("import.figure.mapped_unknown", Shown.Short(id), Shown.Short(name), _mapping.FileName));
            }
        }
    }

    // Other tables of an agency may use the code of some contents again; where both tables are known they have to be the same.
    private IEnumerable<StatisticIndicator> Sourced(NamedContents contents, string table, int count)
    {
        var ofTable = _outcomes.Where(known => known.Source.Table is { } own && table.Equals(own, StringComparison.OrdinalIgnoreCase)).ToList();
        var byContents = _outcomes.Where(known => known.Source.Contents is { } own && own.Equals(contents.Code, StringComparison.OrdinalIgnoreCase)
            && (table.Length == 0 || known.Source.Table is null || ofTable.Contains(known)));
        var found = byContents.Select(known => known.Outcome).ToList();
        return found.Count > 0 ? found : count == 1 && ofTable is [(var only, { Contents: null })] ? [only] : [];
    }

    private List<StatisticIndicator> Asked(NamedContents contents, List<StatisticIndicator> known, StatisticIndicator asked)
    {
        if (known.Count > 0 && !known.Contains(asked))
        {
            _findings.Remark(
                FileChecks.OtherContents, Severity.Warning,
                new("import.figure.other_contents", contents.Shown, Shown.List([.. known.Select(outcome => outcome.Id.Value)]), asked.Id.Value));
        }

        return [asked];
    }
}

/// <summary>What figures of a file are of, as the file says.</summary>
/// <param name="Code">The agency's code, or the header.</param>
/// <param name="Label">The agency's words; empty where there are none.</param>
internal sealed record NamedContents(string Code, string Label)
{
    /// <summary>Both, as messages name them.</summary>
    public string Shown => Label.Length == 0 || Label == Code ? Code : $"{Code} ({Label})";
}
