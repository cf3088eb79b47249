namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Makes sheets a table with one line a row, so that a line of the table is the row that a spreadsheet shows.</summary>
internal static class SheetTable
{
    private const int Most = WorkbookLimits.TextMegabytes * WorkbookLimits.Megabyte * 3 / 2;

    /// <summary>What a table out of a workbook gives as its encoding.</summary>
    public const string Encoding = "XLSX";

    /// <summary>Lays sheets side by side.</summary>
    /// <param name="sheets">The sheets, at least one, each with a header; of several, row for row the same respondents.</param>
    /// <returns>The table.</returns>
    /// <exception cref="WorkbookFaultException">Cells were merged, or the sheets' rows do not belong together.</exception>
    public static DelimitedText Of(IReadOnlyList<SheetRows> sheets)
    {
        var blocks = sheets.Select(sheet => new Block(sheet, sheet.Header() ?? 0)).ToList();
        RefuseMerged(blocks);
        RefuseUnlike(blocks);
        var buffer = new byte[Length(blocks)];
        Fill(buffer, blocks);
        return new DelimitedText(buffer, CellText.Delimiter, blocks[0].Row(0).Row - 1, Encoding);
    }

    /// <summary>Lays out a sheet from its first row on, whatever stands there; rows are as wide as they are.</summary>
    /// <param name="sheet">The sheet, with at least one row.</param>
    /// <returns>The table.</returns>
    public static DelimitedText Whole(SheetRows sheet)
    {
        Block[] blocks = [new Block(sheet, 0)];
        var buffer = new byte[Length(blocks)];
        Fill(buffer, blocks);
        return new DelimitedText(buffer, CellText.Delimiter, blocks[0].Row(0).Row - 1, Encoding);
    }

    private static void RefuseMerged(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            var merged = block.Sheet.Merged.Find(range => range.Joins(block.Row(0).Row, block.Sheet.Last, block.Width));
            if (merged is not null)
            {
                throw new WorkbookFaultException(new("import.workbook.merged", Shown.Short(merged.Name), Shown.Short(block.Sheet.Name)));
            }
        }
    }

    private static void RefuseUnlike(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks.Skip(1))
        {
            var isAlike = block.Count == blocks[0].Count;
            for (var at = 0; isAlike && at < block.Count; at++)
            {
                isAlike = block.Row(at).Row == blocks[0].Row(at).Row;
            }

            if (!isAlike)
            {
                throw new WorkbookFaultException(new("import.workbook.unlike_sheets", Shown.Short(blocks[0].Sheet.Name), Shown.Short(block.Sheet.Name)));
            }
        }
    }

    private static int Length(IReadOnlyList<Block> blocks)
    {
        long length = blocks[0].Sheet.Last - blocks[0].Row(0).Row + 1 - blocks[0].Count;
        for (var at = 0; at < blocks[0].Count; at++)
        {
            foreach (var block in blocks)
            {
                length += block.Row(at).Place.Length + 1 + block.Missing(at);
            }
        }

        return length <= Most ? (int)length : throw new WorkbookFaultException(new("import.workbook.too_much_text", WorkbookLimits.TextMegabytes));
    }

    private static void Fill(Span<byte> buffer, IReadOnlyList<Block> blocks)
    {
        var (to, row) = (0, blocks[0].Row(0).Row);
        for (var at = 0; at < blocks[0].Count; at++)
        {
            var gap = blocks[0].Row(at).Row - row;
            buffer.Slice(to, gap).Fill((byte)'\n');
            to += gap;
            row += gap;
            foreach (var block in blocks)
            {
                var fields = block.Sheet.Fields(block.Row(at));
                fields.CopyTo(buffer[to..]);
                to += fields.Length;
                buffer.Slice(to, block.Missing(at)).Fill((byte)CellText.Delimiter);
                to += block.Missing(at);
                buffer[to++] = (byte)(block == blocks[^1] ? '\n' : CellText.Delimiter);
            }

            row++;
        }
    }

    /// <summary>A sheet from its header on.</summary>
    private sealed record Block(SheetRows Sheet, int First)
    {
        public int Count => Sheet.From(First).Length;

        public int Width => Row(0).Width;

        public SheetRow Row(int at) => Sheet.From(First)[at];

        /// <summary>How many fields of the header a row lacks at its end.</summary>
        public int Missing(int at) => Math.Max(0, Width - Row(at).Width);
    }
}
