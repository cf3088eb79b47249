namespace Benchmarking.Reports;

/// <summary>What stands in one cell of a sheet. Words are always text: nothing that somebody wrote becomes a formula or markup.</summary>
public abstract record Cell
{
    private Cell()
    {
    }

    /// <summary>How it looks, by name. Default <see cref="CellStyle.Body"/>.</summary>
    public CellStyle Style { get; init; } = CellStyle.Body;

    /// <summary>How many columns it spans, at least 1.</summary>
    public int Span { get; init; } = 1;

    /// <summary>A number with all its digits, of which no reader gets more than are shown.</summary>
    /// <param name="Value">The number, finite.</param>
    /// <param name="Decimals">How many decimals are shown, 0 to 15; of a share, in percent.</param>
    /// <param name="Kind">What kind of number it is.</param>
    public sealed record Number(double Value, int Decimals, NumberKind Kind = NumberKind.Plain) : Cell
    {
        /// <summary>The number as it is shown and written into files: all digits of a mean of few would tell the answers behind it.</summary>
        public double Shown => Math.Round(Value, Math.Min(15, Kind == NumberKind.Share ? Decimals + 2 : Decimals), MidpointRounding.AwayFromZero) is var shown && shown == 0 ? 0 : shown;
    }

    /// <summary>Words.</summary>
    /// <param name="Value">The words, in the reader's language.</param>
    public sealed record Text(string Value) : Cell
    {
        /// <summary>The <see cref="ReportSheet.Name"/> of the sheet that it leads to; null for no link.</summary>
        public string? LeadsTo { get; init; }
    }

    /// <summary>No figure, and why.</summary>
    /// <param name="Reason">The reason, in the reader's language, such as <c>skjermet (for få svar)</c>.</param>
    public sealed record Absent(string Reason) : Cell;

    /// <summary>Room for an answer that the reader picks from a list.</summary>
    /// <param name="Options">What can be picked, at least one, in the order shown; each differs from the others.</param>
    public sealed record Choice(IReadOnlyList<string> Options) : Cell
    {
        /// <summary>What stands there already, one of <see cref="Options"/>; null for nothing.</summary>
        public string? Given { get; init; }
    }

    /// <summary>Room for words of the reader's own, which stay words whatever they look like.</summary>
    /// <param name="Longest">How many characters there is room for.</param>
    public sealed record Entry(int Longest) : Cell
    {
        /// <summary>What stands there already, for the reader to change; null for nothing.</summary>
        public string? Given { get; init; }
    }

    /// <summary>Room for a day.</summary>
    /// <param name="Earliest">The earliest day that makes sense.</param>
    public sealed record Day(DateOnly Earliest) : Cell
    {
        /// <summary>The latest day that makes sense; null, the default, for the day on which it is filled in.</summary>
        public DateOnly? Latest { get; init; }

        /// <summary>What stands there already, for the reader to change; null for nothing.</summary>
        public DateOnly? Given { get; init; }
    }

    /// <summary>Nothing: room between parts. An empty cell of a table is a <see cref="Text"/> without words.</summary>
    public sealed record Empty : Cell;
}

/// <summary>What kind of number a cell holds.</summary>
public enum NumberKind
{
    /// <summary>A number.</summary>
    Plain,

    /// <summary>A difference, shown with its sign.</summary>
    Signed,

    /// <summary>A margin, shown after ±.</summary>
    Margin,

    /// <summary>A share from 0 to 1, shown in percent.</summary>
    Share,
}
