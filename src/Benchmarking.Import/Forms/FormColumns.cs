namespace Benchmarking.Import.Forms;

/// <summary>What a kind of form is recognised by: its columns, in the words of every language.</summary>
internal sealed record FormColumns
{
    /// <summary>Finds the column that a header means; null where it means none.</summary>
    public required Func<string, string?> Find { get; init; }

    /// <summary>The column of the unit, which a form has above its rows instead.</summary>
    public required string Unit { get; init; }

    /// <summary>The columns without which it is no such form; the first names what a row is about.</summary>
    public required IReadOnlyList<string> Required { get; init; }

    /// <summary>Whether a header stands over titles for people, which count where no ids stand beside them. Default never.</summary>
    public Func<string, bool> IsTitle { get; init; } = _ => false;

    /// <summary>Whether a header stands over what the form shows and asks nothing in. Default never.</summary>
    public Func<string, bool> IsShown { get; init; } = _ => false;
}
