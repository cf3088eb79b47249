using Benchmarking.Export.Figures;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Export.Figures;

public sealed class PicturesTests
{
    public static TheoryData<int, double> Sizes => new() { { 0, 900 }, { 1, 360 }, { 1, 900 }, { 2, 360 }, { 2, 900 }, { 7, 360 }, { 7, 900 }, { 40, 900 }, { 60, 360 }, { 60, 900 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void No_words_meet_and_nothing_leaves_the_picture(int rows, double width)
    {
        foreach (var names in Enum.GetValues<MadeNames>())
        {
            foreach (var values in Enum.GetValues<MadeValues>())
            {
                Assert.Equal([], Faults(new MadeFigures(rows, names, values), width));
            }
        }
    }

    [Fact]
    public void No_words_meet_at_any_size() => Property.Holds(
        from rows in Gen.Choose(0, 45)
        from names in Gen.Elements(Enum.GetValues<MadeNames>())
        from values in Gen.Elements(Enum.GetValues<MadeValues>())
        from width in Gen.Choose(320, 1400)
        select (Figures: new MadeFigures(rows, names, values), width),
        made => Faults(made.Figures, made.width).Count == 0,
        40);

    [Fact]
    public void The_examples_are_drawn_without_fault()
    {
        foreach (var figure in SampleFigures.All)
        {
            var paper = Paper.OfWidth(Paper.Wide);

            Assert.Empty(PictureFaults.Of(Charts.Scene(figure, paper), paper.Ruler));
        }
    }

    [Fact]
    public void Words_that_meet_and_words_outside_are_found()
    {
        var paper = Paper.OfWidth(Paper.Wide);
        Shape Words(double x, double y) => new Shape.Words("Ås", new Spot(x, y), new Letters(12), Role.Ink);

        Assert.Empty(PictureFaults.Of(new Scene(SampleFigures.Dots, 100, 50, [Words(10, 20), Words(40, 20), Words(10, 40)]), paper.Ruler));
        Assert.Single(PictureFaults.Of(new Scene(SampleFigures.Dots, 100, 50, [Words(10, 20), Words(15, 25)]), paper.Ruler));
        Assert.Single(PictureFaults.Of(new Scene(SampleFigures.Dots, 100, 50, [Words(95, 20)]), paper.Ruler));
    }

    private static IReadOnlyList<string> Faults(MadeFigures made, double width)
    {
        var paper = Paper.OfWidth(width);
        return [.. made.All.SelectMany(figure => PictureFaults.Of(Charts.Scene(figure, paper), paper.Ruler).Select(fault => $"{figure.GetType().Name} {made}: {fault}"))];
    }
}
