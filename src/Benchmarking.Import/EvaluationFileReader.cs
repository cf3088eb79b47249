using Benchmarking.Evaluations;
using Benchmarking.Import.Evaluations;

namespace Benchmarking.Import;

/// <summary>Reads files of evaluations: one row a unit and rubric, or a form with its unit on top.</summary>
public static class EvaluationFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="request">What is to be read.</param>
    /// <returns>The evaluations and everything found.</returns>
    /// <exception cref="Findings.RefusedException">The file cannot be opened.</exception>
    public static FormReading<Evaluation> Read(EvaluationFileRequest request) =>
        EvaluationFile.Read(request, request.Bytes ?? SourceFile.Read(request.Path));
}
