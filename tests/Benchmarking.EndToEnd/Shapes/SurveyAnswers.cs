using System.Text;
using Benchmarking.Import;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.EndToEnd.Shapes;

/// <summary>The answers of one wave of the sample, and what units, services, questions and answers are called in each language.</summary>
internal sealed class SurveyAnswers
{
    private static readonly string[] Roles = ["unit", "service", "role", "respondent", "submitted"];

    /// <summary>Reads a file in the product's own form.</summary>
    /// <param name="tool">The workspace with its network file.</param>
    /// <param name="file">The file, comma between fields and none in them.</param>
    public SurveyAnswers(Tool tool, string file)
    {
        Set = Good(IndicatorSetReader.Read(Path.Combine(Benchmarking.Tests.House.RepositoryRoot.Folder, "indicators", "barn-unge-0-24.yaml")));
        Network = Good(NetworkFileReader.Read(File.ReadAllBytes(tool.PathOf("network.yaml")), "network.yaml"));
        var lines = tool.Text(file).TrimEnd('\n').Split('\n');
        Items = [.. lines[0].Split(',').Skip(Roles.Length)];
        Rows = [.. lines.Skip(1).Select(line => line.Split(','))];
        Assert.Equal(Set.SurveyItems.Count, Items.Count);
    }

    /// <summary>The ids of the items, in the order of the columns.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>Unit, service, role, respondent and date, then a code a question; <c>dont_know</c>, <c>not_relevant</c> or nothing where there is none.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>The set that was asked.</summary>
    public IndicatorSet Set { get; }

    /// <summary>The network that was asked.</summary>
    public Network Network { get; }

    /// <summary>The codes of a respondent.</summary>
    public static IEnumerable<string> Codes(string[] row) => row.Skip(Roles.Length);

    public string Unit(string code) => Network.Units.First(unit => unit.Code.Value == code).Name;

    public string Service(string id, string language) => Network.Services.First(service => service.Id.Value == id).Name[Language.Parse(language)];

    public string Question(string item, string language) => Set.SurveyItems.First(asked => asked.Item.Id.Value == item).Item.Text[Language.Parse(language)];

    /// <summary>What an answer is called.</summary>
    public string Label(string code, string language)
    {
        var scale = Set.SurveyItems[0].Indicator.Scale;
        var label = code switch
        {
            "" => null,
            [>= '1' and <= '5'] => scale.Labels[(short)(code[0] - '0')],
            _ => scale.Missing.First(missing => missing.Name == code).Label,
        };
        return label?[Language.Parse(language)] ?? "";
    }

    /// <summary>A table: a header, then the respondents, both made by functions.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table(IReadOnlyList<string> front, Func<string, string> question, Func<string[], IReadOnlyList<string>> own, Func<string, string> answer) =>
    [
        [.. front, .. Items.Select(question)],
        .. Rows.Select(row => (IReadOnlyList<string>)[.. own(row), .. Codes(row).Select(answer)]),
    ];

    /// <summary>The product's own form.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Plain(Func<string, string> answer) => Table(["unit", "service"], item => item, row => [row[0], row[1]], answer);

    private static T Good<T>(Reading<T> reading)
        where T : class
    {
        Assert.DoesNotContain(reading.Findings, finding => finding.Severity == Findings.Severity.Error);
        return reading.Value ?? throw new InvalidOperationException(new StringBuilder().AppendJoin('\n', reading.Findings).ToString());
    }
}
