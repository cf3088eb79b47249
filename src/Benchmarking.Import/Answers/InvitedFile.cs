using Benchmarking.Import.Tables;
using Benchmarking.Networks;
using Benchmarking.Surveys;

namespace Benchmarking.Import.Answers;

/// <summary>Reads one file of who was invited.</summary>
internal sealed class InvitedFile
{
    private const string Invited = "invited";
    private const int MostInvited = 10_000_000;
    private readonly byte[] _bytes;
    private readonly string _name;
    private readonly Network _network;
    private readonly FileFindings _findings;
    private readonly Dictionary<(int Unit, int Service), int> _invited = [];
    private readonly Dictionary<(int Unit, int Service), int> _lines = [];

    /// <summary>Begins with the file's bytes.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="network">The network that was asked.</param>
    public InvitedFile(byte[] bytes, string name, Network network)
    {
        (_bytes, _name, _network) = (bytes, name, network);
        _findings = new FileFindings(name, keepRows: false);
    }

    /// <summary>Reads the file.</summary>
    /// <returns>The frame and everything found.</returns>
    public InvitedReading Read()
    {
        TableFile.Go(_bytes, _findings, Read);
        return new InvitedReading
        {
            FileName = _name,
            Sha256 = Sha256.Of(_bytes),
            Frame = _findings.FileErrors + _findings.RowErrors == 0 ? new InvitedFrame(_invited) : null,
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
        var unit = Place(header, ResponseColumns.Unit, new PlaceNames(PlaceKind.Unit, PlaceLookup.OfUnits(_network)));
        var service = _network.Services.Count == 0
            ? PlaceColumn.First
            : Place(header, ResponseColumns.Service, new PlaceNames(PlaceKind.Service, PlaceLookup.OfServices(_network)));
        var invited = Required(header, Invited);
        header.NoteUnknown();
        var rows = 0;
        while (cursor.Read())
        {
            rows += cursor.IsEmptyRow ? 0 : 1;
            if (!cursor.IsEmptyRow && cursor.HasFields(header.Width, _findings) && invited is not null)
            {
                Row(cursor, Cell(unit.Find(cursor, _findings), service.Find(cursor, _findings)), invited);
            }
        }

        unit.Note(_findings);
        if (cursor.Fault is not null || rows == 0)
        {
            _findings.Stopped(cursor, FileChecks.HeaderOnly, "import.table.header_only");
        }
    }

    private static PlaceColumn Place(TableHeader header, string role, PlaceNames names) => new(Required(header, role), names);

    private static TableColumn? Required(TableHeader header, string name)
    {
        var column = header.Find(name);
        if (column is null)
        {
            header.NoteMissing(name);
        }

        return column;
    }

    private static (int Unit, int Service)? Cell(ReadOnlySpan<int> units, ReadOnlySpan<int> services) =>
        units is [var unit] && services is [var service] ? (unit, service) : null;

    private void Row(TableCursor cursor, (int Unit, int Service)? named, TableColumn column)
    {
        var text = cursor.Text(column.Field);
        if (WholeNumber.Read(text, out var count) != NumberKind.Whole || count is < 0 or > MostInvited)
        {
            _findings.Row(FileChecks.NoCount, new("import.invited.no_count", Shown.Short(text)), cursor.Line, column);
        }
        else if (named is { } cell && !_invited.TryAdd(cell, count))
        {
            _findings.Row(FileChecks.RepeatedCell, new("import.invited.repeated", _network.Units[cell.Unit].Name, _lines[cell]), cursor.Line);
        }

        if (named is { } first)
        {
            _lines.TryAdd(first, cursor.Line);
        }
    }
}
