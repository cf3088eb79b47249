namespace Benchmarking.Reports.Figures;

/// <summary>What the marks of a figure with values on one axis mean.</summary>
/// <param name="Point">The dot with its interval, such as <c>Gråskjærvik, med 95 % usikkerhetsintervall</c>.</param>
/// <param name="Reference">The mark of the reference; null where no row has one.</param>
/// <param name="Range">The bar of the range; null where no row has one.</param>
public sealed record IntervalKey(string Point, string? Reference = null, string? Range = null);
