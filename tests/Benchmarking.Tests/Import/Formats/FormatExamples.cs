using System.Text;
using Benchmarking.Import.Formats;
using Benchmarking.Import.Tables;

namespace Benchmarking.Tests.Import.Formats;

/// <summary>Short ways to files of survey tools.</summary>
internal static class FormatExamples
{
    public static SurveyFile File(string text, params IReadOnlyList<(string Name, string Text)> companions)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return File(bytes, companions);
    }

    public static SurveyFile File(byte[] bytes, params IReadOnlyList<(string Name, string Text)> companions)
    {
        var table = TableFile.Read(bytes);
        return new SurveyFile("answers.csv", bytes, table.Text, ImportExamples.Set, ImportExamples.Network)
        {
            OtherSheets = table.OtherSheets,
            Companions = companions.ToDictionary(companion => companion.Name, companion => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(companion.Text)),
        };
    }

    public static SourceColumn Column(SurveyLayout layout, string header) => layout.Described.Single(column => column.Header == header);
}
