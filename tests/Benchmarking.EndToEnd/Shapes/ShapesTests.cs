using System.Text.Json;
using Benchmarking.Import;

namespace Benchmarking.EndToEnd.Shapes;

public sealed class ShapesTests
{
    private const string Wave = "2018-05";

    public static TheoryData<string> Names
    {
        get
        {
            using var tool = Tool.OnSample();
            return [.. All(tool).Select(shape => shape.Name)];
        }
    }

    [Fact]
    public void There_are_at_least_twenty_shapes() => Assert.InRange(Names.Count, 20, 100);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_answers_in_another_shape_are_the_same_answers(string name)
    {
        using var tool = Tool.OnSample();
        var shape = Written(name, tool);

        tool.Do(["import", "responses", .. shape.Files.Take(shape.Named).Select(file => file.Name), "--wave", Wave]);

        Assert.Equal(Expected, Fingerprint(tool));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_shape_is_recognised_as_what_it_is(string name)
    {
        using var tool = Tool.OnSample();
        var shape = Written(name, tool);
        var survey = new SurveyAnswers(tool, $"{Wave}.csv");
        var group = Assert.Single(ResponseFileGroup.Of([.. shape.Files.Take(shape.Named).Select(file => tool.PathOf(file.Name))]));

        var reading = ResponseFileReader.Read(new() { Path = group.Path, Companions = group.Companions, Set = survey.Set, Network = survey.Network });

        Assert.Equal(shape.Format, reading.Format);
    }

    private static Shape Written(string name, Tool tool)
    {
        var shape = All(tool).Single(shape => shape.Name == name);
        foreach (var (file, bytes) in shape.Files)
        {
            File.WriteAllBytes(tool.PathOf(file), bytes);
        }

        return shape;
    }

    private static string Expected { get; } = ExpectedFingerprint();

    private static IEnumerable<Shape> All(Tool tool)
    {
        var survey = new SurveyAnswers(tool, $"{Wave}.csv");
        return [.. TextShapes.Of(survey), .. WorkbookShapes.Of(survey), .. ToolShapes.Of(survey)];
    }

    private static string ExpectedFingerprint()
    {
        using var tool = Tool.OnSample();
        tool.Do("import", "responses", $"{Wave}.csv", "--wave", Wave);
        return Fingerprint(tool);
    }

    private static string Fingerprint(Tool tool)
    {
        using var scores = JsonDocument.Parse(tool.Do("scores", "--wave", Wave, "--indicator", "culture.trust", "--to", "json"));
        return scores.RootElement.GetProperty("data").GetString() ?? "";
    }
}
