using Benchmarking.Import.Figures;

namespace Benchmarking.Import;

/// <summary>Reads files of register figures: JSON-stat, tidy tables, tables with a column for each figure or each period, and Statistics Norway's CSV.</summary>
public static class StatisticsFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="request">Which file, and how.</param>
    /// <returns>The figures and everything found.</returns>
    /// <exception cref="Findings.RefusedException">The file cannot be opened.</exception>
    public static StatisticsReading Read(StatisticsRequest request) => new StatisticsFile(request, request.Bytes ?? SourceFile.Read(request.Path)).Read();
}
