namespace Benchmarking.Export.Excel;

/// <summary>How a cell looks. Colours are six hexadecimal digits, sizes are in points.</summary>
internal sealed record CellLook
{
    /// <summary>The size of its letters.</summary>
    public double Size { get; init; } = 11;

    /// <summary>Whether its letters are bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether its letters are slanted.</summary>
    public bool Italic { get; init; }

    /// <summary>Whether its letters are underlined.</summary>
    public bool Underlined { get; init; }

    /// <summary>The colour of its letters.</summary>
    public string Ink { get; init; } = Palette.Ink;

    /// <summary>The colour behind them; null for none.</summary>
    public string? Fill { get; init; }

    /// <summary>The lines around it.</summary>
    public Rule Rule { get; init; } = Rule.None;

    /// <summary>Whether it holds numbers, which stand to the right.</summary>
    public bool Right { get; init; }

    /// <summary>How far it is moved in, in steps of about three characters.</summary>
    public int Indent { get; init; }

    /// <summary>Where its text stands when the row is higher.</summary>
    public Stand Stand { get; init; } = Stand.Centre;

    /// <summary>Whether it may break into lines; else it runs on over empty neighbours.</summary>
    public bool Wraps { get; init; } = true;

    /// <summary>Whether it can be changed where the rest of a form cannot.</summary>
    public bool Unlocked { get; init; }

    /// <summary>The room above and below its text, together.</summary>
    public double Air { get; init; } = 5;
}

/// <summary>The lines around a cell.</summary>
internal enum Rule
{
    None,
    Row,
    Header,
    Box,
}

/// <summary>Where text stands in a high row.</summary>
internal enum Stand
{
    Top,
    Centre,
}
