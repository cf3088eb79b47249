using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Benchmarking.EndToEnd;

/// <summary>Reports of networks that are smaller, larger, emptier or wordier than most.</summary>
public sealed class LongTailTests
{
    public static TheoryData<string> Shapes { get; } =
        ["two units", "sixty units", "one indicator", "forty indicators", "one service", "no services", "half withheld", "long titles", "one unanswered"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_format_is_made_and_sound(string shape)
    {
        using var tool = Shape(shape).Imported();
        var units = shape == "sixty units" ? new[] { "--unit", "9907" } : [];
        tool.Do(["report", "--wave", "w2", "--to", "xlsx,html,svg", "--output", "made", .. units]);
        if (units.Length > 0)
        {
            tool.Do("report", "--wave", "w2", "--to", "html,svg", "--output", "made", "--all");
        }

        Assert.All(tool.Names("made"), name =>
        {
            var path = Path.Combine(tool.PathOf("made"), name);
            switch (Path.GetExtension(name))
            {
                case ".xlsx":
                    Assert.Empty(Faults(path));
                    break;
                case ".svg":
                    Parse(File.ReadAllText(path));
                    break;
                default:
                    Parse(File.ReadAllText(path)["<!DOCTYPE html>".Length..]);
                    break;
            }
        });
        Assert.Contains(tool.Names("made"), name => name.EndsWith(".html", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_withheld_stands_in_no_file()
    {
        using var tool = Shape("half withheld").Imported();
        tool.Do("report", "--wave", "w2", "--to", "xlsx,html", "--output", "made");

        Assert.DoesNotContain(tool.Names("made"), name => name.Contains("9900", StringComparison.Ordinal) || name.Contains("9901", StringComparison.Ordinal));
        Assert.Contains("skjermet (for få svar)", tool.Text("made/w2-network-nb.html"), StringComparison.Ordinal);
    }

    private static LongTail Shape(string shape) => shape switch
    {
        "two units" => new LongTail { Units = 2 },
        "sixty units" => new LongTail { Units = 60 },
        "one indicator" => new LongTail { Indicators = 1 },
        "forty indicators" => new LongTail { Indicators = 40 },
        "one service" => new LongTail { Services = 1 },
        "no services" => new LongTail { Services = 0 },
        "half withheld" => new LongTail { Units = 6, Small = 3 },
        "long titles" => new LongTail { Title = 200 },
        "one unanswered" => new LongTail { LastUnanswered = true },
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "There is no such shape."),
    };

    private static List<string> Faults(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    private static void Parse(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
        }
    }
}
