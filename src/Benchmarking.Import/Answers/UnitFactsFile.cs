using Benchmarking.Import.Tables;
using Benchmarking.Networks;

namespace Benchmarking.Import.Answers;

/// <summary>Reads one file of units' peer groups and inhabitants.</summary>
internal sealed class UnitFactsFile
{
    private const int MostInhabitants = 100_000_000;
    private readonly byte[] _bytes;
    private readonly string _name;
    private readonly Network _network;
    private readonly DatedUnitNames _units;
    private readonly FileFindings _findings;
    private readonly List<UnitFact> _facts = [];
    private readonly Dictionary<(int Unit, DateOnly From), int> _lines = [];

    /// <summary>Begins with the file's bytes.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="network">The network.</param>
    public UnitFactsFile(byte[] bytes, string name, Network network)
    {
        (_bytes, _name, _network, _units) = (bytes, name, network, new DatedUnitNames(network));
        _findings = new FileFindings(name, keepRows: false);
    }

    /// <summary>Reads the file.</summary>
    /// <returns>The facts and everything found.</returns>
    public UnitFactsReading Read()
    {
        TableFile.Go(_bytes, _findings, Read);
        return new UnitFactsReading
        {
            FileName = _name,
            Sha256 = Sha256.Of(_bytes),
            Facts = _findings.FileErrors + _findings.RowErrors == 0 ? _facts : null,
            Findings = _findings.Close(),
        };
    }

    private void Read(TableCursor cursor)
    {
        if (!cursor.Read())
        {
            _findings.Stopped(cursor, FileChecks.Empty, "import.table.empty");
            return;
        }

        var header = new TableHeader(cursor, [], _findings);
        var columns = new Columns(header);
        header.NoteUnknown();
        var rows = 0;
        while (cursor.Read())
        {
            rows += cursor.IsEmptyRow ? 0 : 1;
            if (!cursor.IsEmptyRow && cursor.HasFields(header.Width, _findings) && columns is { Unit: { } unit, From: { } from })
            {
                Row(new Line(cursor, _findings), columns, unit, from);
            }
        }

        _units.Note(_findings);
        if (cursor.Fault is not null || rows == 0)
        {
            _findings.Stopped(cursor, FileChecks.HeaderOnly, "import.table.header_only");
        }
        else if (_facts.Count == 0 && _findings.FileErrors + _findings.RowErrors == 0)
        {
            _findings.File(FileChecks.NothingLeft, new("import.facts.none"));
        }
    }

    private void Row(Line line, Columns columns, TableColumn unit, TableColumn from)
    {
        var (start, end) = (line.Day(from), columns.To is { } to && line.Text(to).Length > 0 ? line.Day(to) : null);
        var group = columns.Group is { } named && line.Text(named) is { Length: > 0 } text ? text : null;
        var population = columns.Population is { } counted && line.Text(counted).Length > 0 ? line.Count(counted, MostInhabitants) : null;
        if (start is not { } first)
        {
            return;
        }

        if (end <= first && columns.To is { } last)
        {
            line.Refuse(FileChecks.NoDay, new("import.facts.order", line.Text(last)), last);
        }

        if (_units.Find(line.Text(unit), first, out var place) is var (check, message))
        {
            line.Refuse(check, message, unit);
        }
        else if (place is { } own && (group, population) is not (null, null))
        {
            Take(line, new UnitFact(own, first) { To = end, Group = group, Population = population });
        }
    }

    private void Take(Line line, UnitFact fact)
    {
        if (!_lines.TryAdd((fact.Unit, fact.From), line.Number))
        {
            line.Refuse(FileChecks.RepeatedFact, new("import.facts.repeated", _network.Units[fact.Unit].Name, fact.From, _lines[(fact.Unit, fact.From)]));
            return;
        }

        _facts.Add(fact);
    }

    /// <summary>Which column is what.</summary>
    private sealed class Columns
    {
        public Columns(TableHeader header)
        {
            (Unit, From) = (Required(header, ResponseColumns.Unit), Required(header, "valid_from"));
            (To, Population) = (header.Find("valid_to"), header.Find("population"));
            Group = Population is null ? Required(header, "group") : header.Find("group");
        }

        public TableColumn? Unit { get; }

        public TableColumn? From { get; }

        public TableColumn? To { get; }

        public TableColumn? Group { get; }

        public TableColumn? Population { get; }

        private static TableColumn? Required(TableHeader header, string name)
        {
            var column = header.Find(name);
            if (column is null)
            {
                header.NoteMissing(name);
            }

            return column;
        }
    }
}
