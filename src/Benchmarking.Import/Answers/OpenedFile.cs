using Benchmarking.Import.Formats;
using Benchmarking.Import.Tables;
using Benchmarking.Import.Tables.Workbooks;

namespace Benchmarking.Import.Answers;

/// <summary>A response file, laid out by the format that it is in.</summary>
/// <param name="File">The file.</param>
/// <param name="Format">Its format.</param>
/// <param name="Layout">How the format lays it out; without a table where the file is none.</param>
/// <param name="Remarks">What was found about the file as a whole.</param>
internal sealed record OpenedFile(SurveyFile File, ISurveyFormat Format, SurveyLayout Layout, IReadOnlyList<TableRemark> Remarks)
{
    private const int MostColumns = 5_000;

    /// <summary>Whether the file is a workbook.</summary>
    public bool IsWorkbook => Layout.Text?.Encoding == SheetTable.Encoding;

    /// <summary>Opens a file with the files that came with it.</summary>
    /// <param name="request">Which file, and how.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>The file.</returns>
    /// <exception cref="Findings.RefusedException">There is no such format, or a companion cannot be opened.</exception>
    public static OpenedFile Open(ResponseFileRequest request, byte[] bytes)
    {
        var table = TableFile.Read(bytes, request.Sheet);
        var companions = request.Companions ?? (request.Bytes is null ? CompanionFiles.Beside(request.Path) : []);
        var file = new SurveyFile(SourceFile.NameOf(request.Path), bytes, table.Text, request.Set, request.Network)
        {
            Companions = companions.DistinctBy(SourceFile.NameOf, StringComparer.Ordinal)
                .ToDictionary(SourceFile.NameOf, path => (ReadOnlyMemory<byte>)SourceFile.Read(path), StringComparer.Ordinal),
            OtherSheets = table.OtherSheets,
        };
        var asked = request.Format == ResponseFileRequest.Auto ? request.Mapping?.Format ?? request.Format : request.Format;
        var fault = table.Fault ?? (file.Header.Count > MostColumns ? new("import.table.too_many_columns", MostColumns) : null);
        var format = SurveyFormats.Choose(asked, fault is null ? file : file with { Text = null });
        return new OpenedFile(file, format, fault is null ? format.Read(file) : new SurveyLayout(null, Mapping.None) { Fault = fault }, table.Remarks);
    }
}
