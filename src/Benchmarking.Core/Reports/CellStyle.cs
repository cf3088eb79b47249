namespace Benchmarking.Reports;

/// <summary>The looks that a sheet may ask for; each exporter draws them its own way. None of them is the only bearer of a meaning.</summary>
public enum CellStyle
{
    /// <summary>Running text and table cells.</summary>
    Body,

    /// <summary>The sheet's title.</summary>
    Title,

    /// <summary>A line under the title: wave, unit, what the figures are.</summary>
    Subtitle,

    /// <summary>A section's heading.</summary>
    Heading,

    /// <summary>A sentence that carries the message, wrapped over the cell's span.</summary>
    Lead,

    /// <summary>Running text, wrapped over the cell's span.</summary>
    Paragraph,

    /// <summary>A table's header over words.</summary>
    Header,

    /// <summary>A table's header over numbers.</summary>
    HeaderNumber,

    /// <summary>The name of a dimension, in a table that lists its indicators below it.</summary>
    Group,

    /// <summary>A number in a <see cref="Group"/> row.</summary>
    GroupNumber,

    /// <summary>The name of an indicator, indented under its dimension.</summary>
    Label,

    /// <summary>What a high row of a form is about, at its top.</summary>
    Term,

    /// <summary>Several lines that explain a <see cref="Term"/>, from the top.</summary>
    Detail,

    /// <summary>Small print: notes, sources, what is withheld.</summary>
    Muted,

    /// <summary>A verdict at the good end.</summary>
    Favourable,

    /// <summary>A verdict at the weak end.</summary>
    Unfavourable,

    /// <summary>A verdict without a good or weak end: cannot be told apart, or a neutral indicator.</summary>
    Undecided,

    /// <summary>A large figure in a summary.</summary>
    Figure,

    /// <summary>Room for an answer.</summary>
    Answer,

    /// <summary>Room for an answer of several lines, from the top.</summary>
    LongAnswer,
}
