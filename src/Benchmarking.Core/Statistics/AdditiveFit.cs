using MathNet.Numerics.LinearAlgebra;

namespace Benchmarking.Statistics;

/// <summary>A cell of a two-way table that holds at least one value.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="Moments">The moments of its values.</param>
internal readonly record struct FilledCell(int Row, int Column, Moments Moments);

/// <summary>How far the means of a two-way table are from row + column.</summary>
/// <param name="SumOfSquares">The lack of fit, Σ n (mean − fitted)², 0 or more, in the square of the values' unit.</param>
/// <param name="Rank">The rank of the design: filled rows + filled columns − connected parts of the table.</param>
/// <remarks>The weighted least-squares fit of R's <c>lm(y ~ row + column)</c>, by elimination of the rows (Searle 1971, Linear Models, ch. 7).</remarks>
internal readonly record struct AdditiveFit(double SumOfSquares, int Rank)
{
    /// <summary>Fits row + column to the means of filled cells, each weighing as many as its values.</summary>
    /// <param name="cells">The filled cells, each row and column pair once.</param>
    /// <returns>The lack of fit and the rank, both 0 without cells.</returns>
    public static AdditiveFit Of(IReadOnlyList<FilledCell> cells)
    {
        var grand = cells.Aggregate(default(Moments), (all, cell) => all.Join(cell.Moments)).Mean;
        var rows = cells.GroupBy(cell => cell.Row).Select(group => group.ToList()).ToList();
        var free = FreeColumns(cells);
        var effects = ColumnEffects(rows, free, grand);
        var lack = rows.Sum(row => LackOfFit(row, effects, grand));
        return new AdditiveFit(lack, rows.Count + free.Count);
    }

    // One column of every connected part is held at 0; the others are free.
    private static List<int> FreeColumns(IReadOnlyList<FilledCell> cells)
    {
        var part = cells.Select(cell => cell.Column).Distinct().ToDictionary(column => column, column => column);
        int Root(int column) => part[column] == column ? column : part[column] = Root(part[column]);
        foreach (var row in cells.GroupBy(cell => cell.Row))
        {
            var first = Root(row.First().Column);
            foreach (var cell in row)
            {
                part[Root(cell.Column)] = first;
            }
        }

        return [.. part.Keys.Where(column => Root(column) != column).Order()];
    }

    private static Dictionary<int, double> ColumnEffects(List<List<FilledCell>> rows, List<int> free, double grand)
    {
        if (free.Count == 0)
        {
            return [];
        }

        var place = free.Select((column, at) => (column, at)).ToDictionary(pair => pair.column, pair => pair.at);
        var matrix = Matrix<double>.Build.Dense(free.Count, free.Count);
        var right = Vector<double>.Build.Dense(free.Count);
        foreach (var row in rows)
        {
            var (total, mean) = (row.Sum(cell => (double)cell.Moments.N), Mean(row, grand));
            foreach (var cell in row.Where(cell => place.ContainsKey(cell.Column)))
            {
                var at = place[cell.Column];
                matrix[at, at] += cell.Moments.N;
                right[at] += cell.Moments.N * (cell.Moments.Mean - grand - mean);
                foreach (var other in row.Where(other => place.ContainsKey(other.Column)))
                {
                    matrix[at, place[other.Column]] -= cell.Moments.N * (other.Moments.N / total);
                }
            }
        }

        var solved = matrix.Cholesky().Solve(right);
        return free.ToDictionary(column => column, column => solved[place[column]]);
    }

    private static double Mean(List<FilledCell> row, double grand) =>
        row.Sum(cell => cell.Moments.N * (cell.Moments.Mean - grand)) / row.Sum(cell => cell.Moments.N);

    private static double LackOfFit(List<FilledCell> row, Dictionary<int, double> effects, double grand)
    {
        double Left(FilledCell cell) => cell.Moments.Mean - grand - effects.GetValueOrDefault(cell.Column);
        var effect = row.Sum(cell => cell.Moments.N * Left(cell)) / row.Sum(cell => cell.Moments.N);
        return row.Sum(cell => cell.Moments.N * (Left(cell) - effect) * (Left(cell) - effect));
    }
}
