using System.Text;
using Benchmarking.Import;
using Benchmarking.Import.Recognition;
using Benchmarking.Wording;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Import.Recognition;

public sealed class MappingProposerTests
{
    private static readonly string[] Nasty =
    [
        "a", "B", "æ", " ", "  ", ":", ": ", "#", " #", "\"", "'", "\\", "@", "&", "*", "!", "%", "|", ">", "?", "-", "- ", "[", "]", "{", "}", ",", "`", "~", "yes", "no", "null",
        "\t", "\n", "\r\n", "\u0000", "\u0007", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u2028", "\u202E", "\uFEFF", "😀", "0", "1.5", "=", "<<", "é",
    ];

    [Fact]
    public void A_file_that_says_what_the_set_says_leaves_no_doubt()
    {
        var draft = Propose(Csv(Texts("nn"), "Svært einig"));

        Assert.Empty(draft.Doubts);
        Assert.Equal(Recognised.Set.SurveyItems.Count, draft.Lines.Count(line => line.Section == DraftSection.Items));
        Assert.Equal("E-post", Assert.Single(draft.Ignored).Target);
    }

    [Fact]
    public void Two_questions_with_nearly_the_same_text_are_left_to_a_person()
    {
        var texts = Texts("nb");
        (texts[^2], texts[^1]) = ("Familier i kommunen vår kan få hjelp.", "Familier i kommunen vår kan få hjelpp.");

        var draft = Propose(Csv(texts, "Enig"));

        Assert.Equal(["TI4a", "TI4b"], draft.Doubts.Select(doubt => doubt.Name));
    }

    [Fact]
    public void A_question_that_the_file_lacks_is_absent_and_no_doubt()
    {
        var draft = Propose(Csv(Texts("en")[..^1], "Agree"));

        Assert.Empty(draft.Doubts);
        Assert.Equal("TI4b", Assert.Single(draft.Absent));
    }

    [Fact]
    public void Columns_headed_by_codes_of_the_tools_own_are_left_to_a_person()
    {
        var draft = Propose(Csv([.. Texts("en")[..^2], "Q44", "Q45"], "Agree"));

        Assert.Equal(["TI4a", "TI4b"], draft.Doubts.Select(doubt => doubt.Name));
        Assert.All(draft.Doubts, doubt => Assert.Equal(["Q44", "Q45"], doubt.Choices.Select(choice => choice.Target)));
        Assert.All(draft.Doubts, doubt => Assert.Null(doubt.Likeliest));
    }

    [Fact]
    public void What_a_person_decided_is_not_asked_again()
    {
        var csv = Csv(Texts("nb"), "Enig", "9");
        var decided = new Mapping { FileName = "", Values = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["*"] = new Dictionary<string, string> { ["9"] = "dont_know" } } };

        Assert.Single(Propose(csv).Doubts);
        Assert.Empty(Propose(csv, decided: decided).Doubts);
    }

    [Fact]
    public void An_earlier_mapping_is_carried_over_as_far_as_it_fits()
    {
        var earlier = ImportExamples.Map("""
            columns: {unit: GRP, service: Gone}
            items: {SK1a: "My own words", SK1b: "Also gone", zz: "Nothing"}
            values: {"*": {"Stemmer": 5}}
            """);
        var texts = Texts("nb");
        texts[0] = "my own words!";
        var draft = Propose(Csv(texts, "Stemmer").Replace("Kommune;", "grp;", StringComparison.Ordinal), earlier);

        Assert.Empty(draft.Doubts);
        Assert.Equal("my own words!", draft.Lines.Single(line => line.Name == "SK1a").Target);
        Assert.Equal(texts[1], draft.Lines.Single(line => line.Name == "SK1b").Target);
        Assert.Equal("5", draft.Lines.Single(line => line.Name == "Stemmer").Target);
        Assert.Equal(2, draft.Dropped.Count);
    }

    [Fact]
    public void Doubts_are_refused_where_they_stand_until_somebody_decides()
    {
        var file = MappingWriter.Write(Propose(Csv(Texts("nb"), "Enig", "9")), Benchmarking.Wording.Texts.Of(Language.English));
        var line = Assert.Single(MappingWriter.LinesToDecide(file));

        var refused = MappingFileReader.Read(Encoding.UTF8.GetBytes(file), "m.yaml");
        var accepted = MappingFileReader.Read(Encoding.UTF8.GetBytes(file.Replace("\"9\": \"?\"", "", StringComparison.Ordinal).Replace("#\"9\": dont_know", "\"9\": dont_know", StringComparison.Ordinal)), "m.yaml");

        Assert.Equal(("M014", (int?)line), (Assert.Single(refused.Findings).Check, refused.Findings[0].Place.Row));
        ImportExamples.AssertSayable(refused.Findings);
        Assert.Equal("dont_know", accepted.Value?.Values["*"]["9"]);
    }

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var texts = Gen.Elements(Nasty).ListOf(8).Select(parts => VisibleText.Of(string.Concat(parts)).Trim()).Where(text => text.Length > 0 && text != Mapping.Undecided);

        Property.Holds(Gen.Three(texts), made =>
        {
            var (header, value, ignored) = made;
            var draft = new MappingDraft
            {
                FileName = header,
                Set = value,
                Format = "generic",
                Headers = "1",
                StableKeys = true,
                Lines =
                [
                    new(DraftSection.Columns, "", "unit", new("import.map.choice.name", header)) { Target = header },
                    new(DraftSection.Constants, "", "service", new("import.map.choice.name", value)) { Target = value },
                    new(DraftSection.Items, "", "SK1a", new("import.map.choice.name", value)) { Target = header + "2", RunnerUp = new(value, 1) },
                    new(DraftSection.Values, "*", value, new("import.map.choice.name", ignored)) { Target = "5" },
                    new(DraftSection.Values, "unit", value, new("import.map.choice.name", ignored)) { Target = "0301" },
                    new(DraftSection.Values, "SK1a", value, new("import.map.choice.name", ignored)) { Target = "dont_know" },
                ],
                Ignored = [new(ignored, new("import.map.choice.name", header))],
                Unknown = [header, value],
            };
            var reading = MappingFileReader.Read(Encoding.UTF8.GetBytes(MappingWriter.Write(draft, Benchmarking.Wording.Texts.Of(Language.Parse("nn")))), "m.yaml");
            var mapping = reading.Value;
            return mapping is not null && mapping.Columns["unit"] == header && mapping.Constants["service"] == value && mapping.Items["SK1a"] == header + "2"
                && mapping.Values["*"].Single() is { Value: "5" } pair && pair.Key == value && mapping.Values["unit"][value] == "0301" && mapping.Values["SK1a"][value] == "dont_know"
                && mapping.Ignore.Single() == ignored && mapping.StableKeys == true && mapping.Set == value;
        }, count: 1000);
    }

    [Theory]
    [InlineData("version: 2", "M015")]
    [InlineData("format: sheets", "M007")]
    [InlineData("columns: {unit: \"?\"}", "M014")]
    [InlineData("constants: {unit: \"?\"}", "M014")]
    [InlineData("items: {SK1a: \"?\", SK1b: \"?\"}", "M014")]
    [InlineData("values: {unit: {H: \"?\"}}", "M014")]
    public void A_mapping_file_of_another_kind_or_with_doubts_is_refused(string yaml, string check) =>
        Assert.Contains(MappingFileReader.Read(Encoding.UTF8.GetBytes(yaml), "m.yaml").Findings, finding => finding.Check == check);

    private static List<string> Texts(string language) => [.. Recognised.Set.SurveyItems.Select(asked => asked.Item.Text[Language.Parse(language)])];

    private static string Csv(IReadOnlyList<string> texts, params IReadOnlyList<string> answers) =>
        $"Kommune;Tjeneste;E-post;{string.Join(';', texts.Select(text => $"\"{text}\""))}\n"
        + string.Concat(answers.Select(answer => $"Oslo;Skole;a@b.no;{string.Join(';', texts.Select(_ => answer))}\n"));

    private static MappingDraft Propose(string csv, Mapping? earlier = null, Mapping? decided = null)
    {
        var request = new ResponseFileRequest { Path = "a.csv", Bytes = Encoding.UTF8.GetBytes(csv), Set = Recognised.Set, Network = Recognised.Network, Mapping = earlier };
        var proposer = MappingProposer.Open(request).Value ?? throw new InvalidOperationException("The file cannot be read.");
        return proposer.Propose(decided ?? Mapping.None, new HashSet<string>());
    }
}
