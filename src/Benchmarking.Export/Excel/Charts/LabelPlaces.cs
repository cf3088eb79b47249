using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>Finds places for the names beside points, so that no name stands on another, on a point or on its error bar. No spreadsheet does so by itself.</summary>
internal static class LabelPlaces
{
    private const double High = 12;
    private const double Gap = 6;

    private static readonly DataLabelPositionValues[] Sides =
        [DataLabelPositionValues.Top, DataLabelPositionValues.Bottom, DataLabelPositionValues.Right, DataLabelPositionValues.Left];

    /// <summary>Finds them.</summary>
    /// <param name="wishes">The points with the widths of their names; those that come last choose first.</param>
    /// <param name="room">The plot that they keep within.</param>
    /// <returns>One side a point; null where there is no room for its name.</returns>
    public static IReadOnlyList<DataLabelPositionValues?> Of(IReadOnlyList<LabelWish> wishes, PlotRoom room)
    {
        List<Box> taken =
        [
            .. wishes.Select(wish => new Box(wish.X - 4, wish.Y - 4, wish.X + 4, wish.Y + 4)),
            .. wishes.Where(wish => wish.Margin > 0).Select(wish => new Box(wish.X - wish.Margin, wish.Y - 1, wish.X + wish.Margin, wish.Y + 1)),
        ];
        var places = new DataLabelPositionValues?[wishes.Count];
        for (var place = wishes.Count - 1; place >= 0; place--)
        {
            var wish = wishes[place];
            places[place] = Sides.Cast<DataLabelPositionValues?>()
                .FirstOrDefault(side => Beside(wish, side) is var box && IsWithin(box, room) && !taken.Exists(box.Meets)) ?? (wish.IsNeeded ? Sides[0] : null);
            if (places[place] is { } found)
            {
                taken.Add(Beside(wish, found));
            }
        }

        return places;
    }

    private static Box Beside(LabelWish wish, DataLabelPositionValues? side) => side switch
    {
        DataLabelPositionValues.Left => new(wish.X - Gap - wish.Width, wish.Y - (High / 2), wish.X - Gap, wish.Y + (High / 2)),
        DataLabelPositionValues.Top => new(wish.X - (wish.Width / 2), wish.Y - Gap - High, wish.X + (wish.Width / 2), wish.Y - Gap),
        DataLabelPositionValues.Bottom => new(wish.X - (wish.Width / 2), wish.Y + Gap, wish.X + (wish.Width / 2), wish.Y + Gap + High),
        _ => new(wish.X + Gap, wish.Y - (High / 2), wish.X + Gap + wish.Width, wish.Y + (High / 2)),
    };

    private static bool IsWithin(Box box, PlotRoom room) =>
        box.Left >= room.Left && box.Right <= room.Left + room.Width + 12 && box.Top >= room.Top - 4 && box.Bottom <= room.Top + room.Height;

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}

/// <summary>A point and the name that wants to stand beside it, in points of the page.</summary>
/// <param name="X">Its place from the left.</param>
/// <param name="Y">Its place from the top.</param>
/// <param name="Width">The width of the name.</param>
/// <param name="Margin">How far its error bar reaches to each side.</param>
/// <param name="IsNeeded">Whether the name has to stand in any case.</param>
internal readonly record struct LabelWish(double X, double Y, double Width, double Margin, bool IsNeeded);
