using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Benchmarking.Export.Figures;
using Benchmarking.Reports.Figures;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Export.Figures;

public sealed class FigureSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Kinds => [.. Charts.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_is_drawn_as_accepted(string kind) => GoldenText.Verify(File(Sample(kind)), $"FigureSvgTests.{kind}");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_figure_tells_who_cannot_see_it_what_it_shows(string kind)
    {
        var figure = Sample(kind);

        var root = XDocument.Parse(File(figure)).Root;

        Assert.NotNull(root);
        Assert.Equal([("title", figure.Title), ("desc", figure.Description)], root.Elements().Take(2).Select(element => (element.Name.LocalName, element.Value)));
        Assert.Equal(["img", "figure-title", "figure-desc", "nb"], new[] { "role", "aria-labelledby", "aria-describedby", "lang" }.Select(name => root.Attribute(name)?.Value));
        Assert.Equal("nb", root.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.Equal(["figure-title", "figure-desc"], root.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_in_a_page_has_no_colour_of_its_own_and_refers_to_nothing_outside(string kind)
    {
        var svg = FigureSvg.Inline(Sample(kind), "f7");
        var root = XElement.Parse(svg);
        var known = Role.All.SelectMany(role => new[] { $"f-{role.Name}", $"s-{role.Name}" }).Append("f-none").Append(FigureStyle.Class).ToHashSet(StringComparer.Ordinal);

        Assert.StartsWith("<svg ", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("#", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("href", svg, StringComparison.Ordinal);
        Assert.Equal(["f7-title", "f7-desc"], root.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>());
        Assert.All(root.DescendantsAndSelf().Attributes("class").SelectMany(names => names.Value.Split(' ')), name => Assert.Contains(name, known));
        Assert.Subset(
            new HashSet<string>(["svg", "title", "desc", "g", "rect", "path", "circle", "text"]),
            root.DescendantsAndSelf().Select(element => element.Name.LocalName).ToHashSet());
    }

    [Fact]
    public void Names_are_words_and_never_markup()
    {
        var figure = SampleFigures.Dots with { Title = "<script>alert('x')</script> & \"Halden\" \u0001", Rows = [new("]]><b>\uD800") { Absence = "</text>" }] };

        var document = XDocument.Parse(File(figure));

        Assert.Equal("<script>alert('x')</script> & \"Halden\" ", document.Root?.Element(Svg + "title")?.Value);
        Assert.Contains(document.Descendants(Svg + "text"), text => text.Value == "]]><b>");
        Assert.Empty(document.Descendants(Svg + "b"));
    }

    [Fact]
    public void Every_role_has_its_rule_and_its_colour_in_both_themes()
    {
        Assert.All(Role.All, role =>
        {
            Assert.Contains($".figure .f-{role.Name}{{fill:var(--figure-{role.Name})}}", FigureStyle.Rules, StringComparison.Ordinal);
            Assert.Matches($"--figure-{role.Name}:#[0-9A-F]{{6}};", FigureStyle.Light);
            Assert.Matches($"--figure-{role.Name}:#[0-9A-F]{{6}};", FigureStyle.Dark);
        });
    }

    [Fact]
    public void Numbers_have_a_point_and_two_decimals_at_most() =>
        Assert.DoesNotMatch(new Regex(@"=""-?\d+(?:,\d|\.\d{3})", RegexOptions.None, TimeSpan.FromSeconds(5)), string.Concat(SampleFigures.All.Select(File)));

    private static Figure Sample(string kind) => SampleFigures.All.Single(figure => Charts.KindOf(figure) == kind);

    private static string File(Figure figure)
    {
        using var stream = new MemoryStream();
        FigureSvg.Write(figure, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
