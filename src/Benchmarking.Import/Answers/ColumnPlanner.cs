using Benchmarking.Findings;
using Benchmarking.Import.Formats;
using Benchmarking.Import.Personal;
using Benchmarking.Import.Submissions;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Import.Answers;

/// <summary>Finds out from header and mapping what each column of a response file is.</summary>
/// <param name="header">The header.</param>
/// <param name="request">What is to be read.</param>
/// <param name="mapping">What the mapping says.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class ColumnPlanner(TableHeader header, ResponseFileRequest request, Mapping mapping, FileFindings findings)
{
    private const int MostGone = 5;
    private readonly IReadOnlyList<SurveyItem> _items = request.Set.SurveyItems;
    private readonly HashSet<int> _read = [];
    private readonly List<(string Name, string Header)> _gone = [];

    /// <summary>Makes the plan.</summary>
    /// <param name="described">What the export says about its columns.</param>
    /// <returns>The plan; errors of the header were noted.</returns>
    public ColumnPlan Plan(IReadOnlyList<SourceColumn> described)
    {
        var dropped = Drop();
        new MappingFit(header, request.Set, mapping, findings).Check();
        CheckMappedItems();
        var network = request.Network;
        var unit = Place(ResponseColumns.Unit, new PlaceNames(PlaceKind.Units, PlaceLookup.OfUnits(network)));
        var service = network.Services.Count > 0
            ? Place(ResponseColumns.Service, new PlaceNames(PlaceKind.Service, PlaceLookup.OfServices(network)))
            : PlaceColumn.First;
        var respondent = FindUnlessDropped(ResponseColumns.Respondent);
        FindUnlessDropped(ResponseColumns.Role);
        var (submitted, status) = (FindUnlessDropped(ResponseColumns.Submitted), FindUnlessDropped(ResponseColumns.Status));
        var items = Enumerable.Range(0, _items.Count).Select(Item).ToList();
        var absent = Enumerable.Range(0, items.Count).Where(place => items[place] is null).ToList();
        NoteGone();
        NoteAbsent(absent);
        dropped.UnionWith(request.Mapping?.Ignore.SelectMany(ignored => header.Unread.Where(column => TableHeader.IsNamed(column, ignored))).Select(column => column.Field) ?? []);
        return new ColumnPlan
        {
            Width = header.Width,
            Unit = unit,
            Service = service,
            Respondent = respondent,
            Items = [.. items.OfType<ItemColumn>()],
            AbsentItems = absent,
            Submissions = new SubmissionPlanner(header, mapping, described).Plan(respondent, submitted, status),
            Watch = new ColumnWatch(header, respondent, _read, dropped),
            Dropped = dropped,
        };
    }

    /// <summary>Leaves columns out that the request names.</summary>
    private HashSet<int> Drop()
    {
        var dropped = new HashSet<int>();
        foreach (var wanted in request.DroppedColumns)
        {
            var own = header.Drop(wanted);
            dropped.UnionWith(own.Select(column => column.Field));
            if (own.Count == 0)
            {
                var headers = header.All.Select(column => column.Header).Where(name => name.Length > 0).ToList();
                findings.File(FileChecks.NoSuchColumn, new("import.header.no_drop", Shown.Short(wanted), Shown.Quoted(headers)), header.Line);
            }
        }

        DropReasons(dropped);
        return dropped;
    }

    /// <summary>Leaves the reasons out that a file of rejected rows gives in its last column.</summary>
    private void DropReasons(HashSet<int> dropped)
    {
        var last = header.All.Count > 0 ? header.All[^1].Header : "";
        var isOfRejects = Texts.Languages.Any(language => Texts.Of(language)[RejectedRows.ReasonHeader].Equals(last, StringComparison.OrdinalIgnoreCase));
        if (isOfRejects && !mapping.Columns.Values.Concat(mapping.Items.Values).Contains(last, StringComparer.OrdinalIgnoreCase))
        {
            dropped.UnionWith(header.Drop(last).Select(column => column.Field));
        }
    }

    private PlaceColumn Place(string role, PlaceNames names)
    {
        Teach(role, names);
        var column = Find(mapping.Columns, role);
        if (column is null && mapping.Constants.TryGetValue(role, out var constant))
        {
            return Constant(names, constant);
        }

        if (column is null && !mapping.Columns.ContainsKey(role))
        {
            header.NoteMissing(role);
        }

        Read(column);
        return new PlaceColumn(column, names);
    }

    /// <summary>Remembers that every cell of a column is understood, or an error.</summary>
    private TableColumn? Read(TableColumn? column)
    {
        if (column is not null)
        {
            _read.Add(column.Field);
        }

        return column;
    }

    /// <summary>Lets the mapping say what the file's own texts mean; no text takes part in saying what another means.</summary>
    private void Teach(string role, PlaceNames names)
    {
        foreach (var (text, target, named) in Meanings(role).Select(pair => (pair.Key, pair.Value, names.Read(pair.Value))).ToList())
        {
            foreach (var fault in named.Faults)
            {
                NoteMapping(fault.Kind is NameFaultKind.EmptyPart or NameFaultKind.Repeated
                    ? new("import.mapping.bad_units", Shown.Short(target), role, mapping.FileName)
                    : new("import.mapping.no_place", Shown.Short(fault.Name), role, mapping.FileName));
            }

            if (named.Faults.Count == 0)
            {
                names.Learn(text, named.Places);
            }
        }
    }

    private PlaceColumn Constant(PlaceNames names, string constant)
    {
        var named = names.Read(constant);
        foreach (var fault in named.Faults)
        {
            var (check, message) = names.Explain(fault);
            findings.File(check, message, header.Line);
        }

        names.Note(findings);
        return new PlaceColumn(named.Places);
    }

    /// <summary>The column of a role that a file can do without; none where the request leaves it out, whatever the mapping, made for every file, says.</summary>
    private TableColumn? FindUnlessDropped(string role) =>
        mapping.Columns.TryGetValue(role, out var wanted) && header.IsDropped(wanted) ? null : Find(mapping.Columns, role);

    /// <summary>The column that the mapping names for a role or item, else the one headed by it.</summary>
    private TableColumn? Find(IReadOnlyDictionary<string, string> mapped, string name)
    {
        if (!mapped.TryGetValue(name, out var wanted))
        {
            return header.Find(name);
        }

        var column = header.Find(wanted);
        if (column is null)
        {
            _gone.Add((name, wanted));
        }

        return column;
    }

    private ItemColumn? Item(int place)
    {
        var item = _items[place];
        // With --partial a question may be missing from the file although the mapping, made for the whole survey, names its header.
        if (request.Partial && mapping.Items.TryGetValue(item.Item.Id.Value, out var wanted) && header.Find(wanted) is null)
        {
            return null;
        }

        return Read(Find(mapping.Items, item.Item.Id.Value)) is { } column
            ? new ItemColumn(column, place, item.Indicator.Scale, MeaningsOf(item))
            : null;
    }

    /// <summary>What the file's texts mean for an item: what holds for all items where the scale has the code, then what holds for this one.</summary>
    private Dictionary<string, short> MeaningsOf(SurveyItem item)
    {
        var scale = item.Indicator.Scale;
        var codes = new Dictionary<string, short>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, target) in Meanings(Mapping.AnyItem))
        {
            if (ItemColumn.Target(scale, target) is { } code)
            {
                codes[text] = code;
            }
        }

        foreach (var (text, target) in Meanings(item.Item.Id.Value))
        {
            if (ItemColumn.Target(scale, target) is { } code)
            {
                codes[text] = code;
            }
            else
            {
                NoteMapping(new("import.mapping.no_code", Shown.Short(target), item.Item.Id.Value, mapping.FileName));
            }
        }

        return codes;
    }

    private IReadOnlyDictionary<string, string> Meanings(string key) =>
        mapping.Values.TryGetValue(key, out var values) ? values : new Dictionary<string, string>();

    private void CheckMappedItems()
    {
        var known = _items.Select(item => item.Item.Id.Value)
            .Concat([Mapping.AnyItem, ResponseColumns.Unit, ResponseColumns.Service, ResponseColumns.Status])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = mapping.Items.Keys.Union(mapping.Values.Keys, StringComparer.OrdinalIgnoreCase);
        foreach (var id in named.Where(id => !known.Contains(id)))
        {
            NoteMapping(new("import.mapping.no_item", Shown.Short(id), request.Set.Id, mapping.FileName));
        }

        var targets = Meanings(Mapping.AnyItem).Values;
        foreach (var target in targets.Where(target => _items.All(item => ItemColumn.Target(item.Indicator.Scale, target) is null)))
        {
            NoteMapping(new("import.mapping.no_code", Shown.Short(target), Mapping.AnyItem, mapping.FileName));
        }
    }

    /// <summary>Headers that the mapping names and the file does not have: each by itself, or all at once where the mapping is another file's.</summary>
    private void NoteGone()
    {
        if (_gone.Count > MostGone)
        {
            NoteMapping(new("import.mapping.no_headers", mapping.FileName, Shown.List([.. _gone.Select(gone => gone.Name)])));
            return;
        }

        foreach (var (name, wanted) in _gone)
        {
            NoteMapping(new("import.mapping.no_header", Shown.Short(wanted), name, mapping.FileName));
        }
    }

    private void NoteMapping(Sentence message) => findings.File(FileChecks.Mapping, message, header.Line);

    private void NoteAbsent(IReadOnlyList<int> places)
    {
        var names = Shown.List([.. places.Select(place => _items[place].Item.Id.Value)]);
        if (places.Count == _items.Count)
        {
            findings.File(FileChecks.MissingItems, new("import.header.no_items", names), header.Line);
        }
        else if (places.Count > 0 && request.Partial)
        {
            findings.Remark(FileChecks.MissingItems, Severity.Note, new("import.header.partial", names), header.Line);
        }
        else if (places.Count > 0)
        {
            findings.File(FileChecks.MissingItems, new("import.header.missing_items", names), header.Line);
        }
    }
}
