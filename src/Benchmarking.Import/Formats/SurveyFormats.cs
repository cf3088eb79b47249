using Benchmarking.Findings;

namespace Benchmarking.Import.Formats;

/// <summary>The formats that response files may have.</summary>
public static class SurveyFormats
{
    /// <summary>All of them; where two are equally sure of a file, the first reads it.</summary>
    public static IReadOnlyList<ISurveyFormat> All { get; } =
    [
        new GenericFormat(),
        new LimeSurveyFormat(),
        new FormsFormat(),
        new NettskjemaFormat(),
        new SurveyXactFormat(),
        new QuestbackFormat(),
    ];

    /// <summary>Chooses the format of a file.</summary>
    /// <param name="id">Its id, or <see cref="ResponseFileRequest.Auto"/>.</param>
    /// <param name="file">The file.</param>
    /// <returns>The format.</returns>
    /// <exception cref="RefusedException">No format has the id.</exception>
    public static ISurveyFormat Choose(string id, SurveyFile file) => id == ResponseFileRequest.Auto
        ? All.MaxBy(format => format.Recognise(file)) ?? All[0]
        : All.FirstOrDefault(format => format.Id == id)
            ?? throw new RefusedException(new("import.format.unknown", id, string.Join(", ", All.Select(format => format.Id).Prepend("auto"))));
}
