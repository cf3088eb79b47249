using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Import;

/// <summary>Which response file is to be read, and how.</summary>
public sealed record ResponseFileRequest
{
    /// <summary>The word for <see cref="Format"/> that lets the file itself decide.</summary>
    public const string Auto = "auto";

    /// <summary>The file; findings show its name without the folder.</summary>
    public required string Path { get; init; }

    /// <summary>The file's bytes; null to read them from <see cref="Path"/>.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>The sheet of a workbook; null for the first that looks like a table.</summary>
    public string? Sheet { get; init; }

    /// <summary>Files that say what this one's columns and codes mean, such as SurveyXact's labels; null to look for them beside it.</summary>
    public IReadOnlyList<string>? Companions { get; init; }

    /// <summary>The network that was asked.</summary>
    public required Network Network { get; init; }

    /// <summary>The set that was asked.</summary>
    public required IndicatorSet Set { get; init; }

    /// <summary>Names the columns and values that do not follow the form; null for none.</summary>
    public Mapping? Mapping { get; init; }

    /// <summary>The id of one of <see cref="Formats.SurveyFormats.All"/>, or <see cref="Auto"/>. Default <see cref="Auto"/>.</summary>
    public string Format { get; init; } = Auto;

    /// <summary>Whether items of the set may lack a column. Default false.</summary>
    public bool Partial { get; init; }

    /// <summary>What becomes of rows of tests, late or unfinished submissions and repeated keys. Default: as <see cref="RowTreatments"/> says.</summary>
    public RowTreatments Treatments { get; init; } = new();

    /// <summary>The last day of the wave; answers handed in later are late. Null, the default, for none.</summary>
    public DateOnly? Closes { get; init; }

    /// <summary>Headers of columns to leave out, as if the file did not have them. Default none.</summary>
    public IReadOnlyList<string> DroppedColumns { get; init; } = [];

    /// <summary>Whether what tells who somebody is may stand in columns that are not read, and is masked wherever it is repeated. Default false: it refuses the file.</summary>
    public bool Redact { get; init; }

    /// <summary>Whether rows with errors are set aside instead of the whole file being refused. Default false.</summary>
    public bool SplitRejects { get; init; }
}
