namespace Benchmarking.Export.Figures.Png;

/// <summary>Finds which part of each pixel a shape covers: each edge adds what it covers of the pixels that it passes, and the sum along a row is the
/// covered part.</summary>
/// <param name="width">The picture's width in pixels.</param>
/// <param name="height">Its height.</param>
internal sealed class Coverage(int width, int height)
{
    private double[] _sums = [];

    /// <summary>Finds the pixels that polygons cover.</summary>
    /// <param name="polygons">Closed polygons in pixels. Where several overlap, they must run the same way round; one that runs the other way cuts a hole.</param>
    /// <param name="paint">Called for each pixel that is covered at all, with the part that is.</param>
    public void Fill(IReadOnlyList<Spot[]> polygons, Action<int, int, double> paint)
    {
        var spots = polygons.SelectMany(polygon => polygon);
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (x, y) in spots)
        {
            (left, right, top, bottom) = (Math.Min(left, x), Math.Max(right, x), Math.Min(top, y), Math.Max(bottom, y));
        }

        if (left > right)
        {
            return;
        }

        var (x0, y0) = ((int)Math.Clamp(Math.Floor(left), 0, width), (int)Math.Clamp(Math.Floor(top), 0, height));
        var (columns, rows) = ((int)Math.Clamp(Math.Ceiling(right), 0, width) - x0, (int)Math.Clamp(Math.Ceiling(bottom), 0, height) - y0);
        if (columns <= 0 || rows <= 0)
        {
            return;
        }

        var stride = columns + 2;
        Clear(stride * rows);
        foreach (var polygon in polygons)
        {
            for (var place = 0; place < polygon.Length; place++)
            {
                Edge(Inside(polygon[place]), Inside(polygon[(place + 1) % polygon.Length]), stride);
            }
        }

        Paint(paint, new Block(x0, y0, columns, rows), stride);

        Spot Inside(Spot spot) => new(Math.Clamp(spot.X - x0, 0, columns), Math.Clamp(spot.Y - y0, 0, rows));
    }

    private void Clear(int length)
    {
        if (_sums.Length < length)
        {
            _sums = new double[length];
        }

        Array.Clear(_sums, 0, length);
    }

    private void Paint(Action<int, int, double> paint, Block block, int stride)
    {
        for (var row = 0; row < block.Rows; row++)
        {
            var sum = 0.0;
            for (var column = 0; column < block.Columns; column++)
            {
                sum += _sums[(row * stride) + column];
                var covered = Math.Min(1, Math.Abs(sum));
                if (covered > 0.01)
                {
                    paint(block.Left + column, block.Top + row, covered);
                }
            }
        }
    }

    private void Edge(Spot from, Spot to, int stride)
    {
        if (from.Y == to.Y)
        {
            return;
        }

        var sign = from.Y < to.Y ? 1 : -1;
        var (upper, lower) = from.Y < to.Y ? (from, to) : (to, from);
        var slope = (lower.X - upper.X) / (lower.Y - upper.Y);
        for (var row = (int)upper.Y; row < lower.Y; row++)
        {
            var (y0, y1) = (Math.Max(row, upper.Y), Math.Min(row + 1, lower.Y));
            var (x0, x1) = (upper.X + ((y0 - upper.Y) * slope), upper.X + ((y1 - upper.Y) * slope));
            Strip(row * stride, Math.Min(x0, x1), Math.Max(x0, x1), sign * (y1 - y0));
        }
    }

    // What one edge covers within one row, from x0 to x1; everything to the right of x1 is covered by the full height.
    private void Strip(int start, double x0, double x1, double height)
    {
        var (first, last) = ((int)x0, (int)x1);
        if (first == last || x1 - x0 < 1e-9)
        {
            var part = height * (1 - (((x0 + x1) / 2) - first));
            _sums[start + first] += part;
            _sums[start + first + 1] += height - part;
            return;
        }

        var (before, perPixel) = (0.0, height / (x1 - x0));
        for (var column = first; column <= last; column++)
        {
            // The covered part of this pixel, less that of the pixel before.
            var (from, to) = (Math.Max(column, x0), Math.Min(column + 1, x1));
            var crossed = Math.Max(0, to - from) * perPixel;
            var covered = ((Math.Max(column, x0) - x0) * perPixel) + (crossed * (column + 1 - ((from + to) / 2)));
            _sums[start + column] += covered - before;
            before = covered;
        }

        _sums[start + last + 1] += height - before;
    }

    private readonly record struct Block(int Left, int Top, int Columns, int Rows);
}
