using Benchmarking.Goals;
using Benchmarking.Import.Goals;

namespace Benchmarking.Import;

/// <summary>Reads files of goals: a municipality's workbook with the form filled in, or one row a unit and topic.</summary>
public static class GoalFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="request">What is to be read.</param>
    /// <returns>The goals and everything found.</returns>
    /// <exception cref="Findings.RefusedException">The file cannot be opened.</exception>
    public static FormReading<PlannedGoal> Read(GoalFileRequest request) => GoalFile.Read(request, request.Bytes ?? SourceFile.Read(request.Path));
}
