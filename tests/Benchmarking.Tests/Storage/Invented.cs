using System.Security.Cryptography;
using System.Text;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Storage;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Storage;

/// <summary>A small set, a small network, and files of answers to store.</summary>
internal static class Invented
{
    /// <summary>The first wave.</summary>
    public static WaveId Wave { get; } = WaveId.Parse("2017-11");

    /// <summary>Another wave.</summary>
    public static WaveId Later { get; } = WaveId.Parse("2019-11");

    /// <summary>The YAML of <see cref="Set"/>; the store never reads it.</summary>
    public static byte[] Yaml { get; } = "id: invented\n# æøå\n"u8.ToArray();

    /// <summary>Items q1, q2 and q3 on a scale from 1 to 5, with the missing codes 98 and <c>not_relevant</c>.</summary>
    public static IndicatorSet Set { get; } = SetOf("1.0.0", requiredAnswers: 2);

    /// <summary>Halden, Moss and Sarpsborg; school and health.</summary>
    public static Network Network { get; } = NetworkOf(["3001", "3002", "3003"], ["school", "health"]);

    public static IndicatorSet SetOf(string version, int requiredAnswers)
    {
        var scale = new Scale
        {
            Id = "agree5",
            Min = 1,
            Max = 5,
            Missing = [new MissingCode("98", 98, Label: null), new MissingCode("not_relevant", AnswerCode.Named(0), Label: null)],
        };
        var trust = new SurveyIndicator
        {
            Id = IndicatorId.Parse("culture.trust"),
            Title = LocalizedText.Same("Trust"),
            Direction = Direction.Higher,
            Scale = scale,
            MinValid = requiredAnswers,
            Items = [.. new[] { "q1", "q2", "q3" }.Select(id => new Item(ItemId.Parse(id), LocalizedText.Same(id)))],
        };
        return new IndicatorSet
        {
            Id = "invented",
            Version = version,
            Title = LocalizedText.Same("Invented"),
            Dimensions = [new Dimension(IndicatorId.Parse("culture"), LocalizedText.Same("Culture"), [trust])],
            FileHash = Hash(version + requiredAnswers.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        };
    }

    public static Network NetworkOf(string[] units, string[] services) => new()
    {
        Title = "Invented",
        Country = "NO",
        Languages = [Language.English],
        Indicators = "invented",
        Database = "network.db",
        Units = [.. units.Select(code => new Unit(UnitCode.Parse(code), code))],
        Services = [.. services.Select(id => new Service(ServiceId.Parse(id), LocalizedText.Same(id)))],
        Waves = [new Wave(Wave, new DateOnly(2017, 11, 15)), new Wave(Later, new DateOnly(2019, 11, 15))],
    };

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static ImportedFile File(string name, WaveId? wave = null) =>
        new(wave ?? Wave, name, Hash(name), new DateTimeOffset(2017, 11, 20, 9, 30, 0, TimeSpan.FromHours(1)));

    /// <summary>A file in which each row has the key <c>NAME-ROW</c>.</summary>
    public static StoreChange.AddResponses Answers(string name, params short[][] rows) => Answers(name, Wave, rows);

    public static StoreChange.AddResponses Answers(string name, WaveId wave, params short[][] rows)
    {
        var builder = new ResponsesBuilder(Set, Network);
        for (var row = 0; row < rows.Length; row++)
        {
            builder.Add(new Respondent(row % 2, $"{name}-{row}", name, row + 2), [row % 3], rows[row]);
        }

        return new(File(name, wave), builder.Build(), Yaml);
    }

    public static StoreChange.AddInvited Invited(string name, params (int Unit, int Service, int Count)[] cells) =>
        new(File(name), new InvitedFrame(cells.ToDictionary(cell => (cell.Unit, cell.Service), cell => cell.Count)), Network);
}
