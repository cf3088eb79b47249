using Benchmarking.Import.Answers;

namespace Benchmarking.Import;

/// <summary>Reads files of survey answers.</summary>
public static class ResponseFileReader
{
    /// <summary>Reads a file and holds its answers against the checks of <see cref="Benchmarking.Checks.SurveyChecks.All"/>.</summary>
    /// <param name="request">Which file, and how.</param>
    /// <returns>The answers and everything found.</returns>
    /// <exception cref="Findings.RefusedException">The file cannot be opened, or there is no such format.</exception>
    public static ResponseReading Read(ResponseFileRequest request) =>
        new ResponseFile(request, request.Bytes ?? SourceFile.Read(request.Path)).Read();
}
