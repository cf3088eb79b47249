using System.Text;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Import;

public sealed class IndicatorSetReaderTests
{
    [Fact]
    public void Set_keeps_what_the_file_says()
    {
        var set = ImportExamples.Set;

        Assert.Equal(("small", "1.0.0", 2, 2), (set.Id, set.Version, set.Dimensions.Count, set.Outcomes.Count));
        Assert.Equal(["q1", "q2", "q3"], set.SurveyItems.Select(item => item.Item.Id.Value));
        Assert.Equal([false, false, true], set.SurveyItems.Select(item => item.Item.Reverse));
        Assert.Equal(IndicatorId.Parse("outcomes.children"), set.Outcomes[0].Denominator);
        Assert.Equal("Lite sett", set.Title[Language.Parse("nb")]);
    }

    [Fact]
    public void Scale_knows_labels_in_all_languages_and_both_kinds_of_missing_code()
    {
        var scale = ImportExamples.Set.SurveyItems[0].Indicator.Scale;

        Assert.Equal(5, scale.LabelCodes()["strongly agree"]);
        Assert.Equal([("98", (short)98), ("not_relevant", AnswerCode.Named(0))], scale.Missing.Select(missing => (missing.Name, missing.Code)));
    }

    [Fact]
    public void File_hash_is_sha256_of_the_bytes()
    {
        // SHA-256 of "abc": FIPS 180-2, appendix B.1.
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.Of("abc"u8));
        Assert.Equal(Sha256.Of(Encoding.UTF8.GetBytes(ImportExamples.SetYaml)), ImportExamples.Set.FileHash);
    }

    [Theory]
    [InlineData("version: 1.0.0", "¤verson: 1.0.0\nversion: 1", "I003")]
    [InlineData("title: {nb: Lite sett, en: Small set}", "title: {nb: a}\n¤title: {nb: b}", "I006")]
    [InlineData("id: small", "id: ¤små", "I009")]
    [InlineData("- {id: help, title: {en: Help}}", "- {id: help, title: ¤[Help]}", "I005")]
    [InlineData("min: 1\n", "min: ¤\"1\"\n", "I005")]
    [InlineData("min: 1\n", "min: ¤5\n", "I011")]
    [InlineData("min: 1\n", "min: ¤-30001\n", "I011")]
    [InlineData("{1: Strongly disagree,", "{¤0: Strongly disagree,", "I012")]
    [InlineData("{1: Svært uenig,", "{1: svært enig,", "I013")]
    [InlineData("98: {nb: Vet ikke}", "¤4: {nb: Vet ikke}", "I014")]
    [InlineData("98: {nb: Vet ikke}", "¤missing: {nb: Vet ikke}", "I014")]
    [InlineData("scale: agree5", "scale: ¤agree7", "I015")]
    [InlineData("goals: [help]", "goals: [¤hlep]", "I016")]
    [InlineData("min_valid: 2", "min_valid: ¤4", "I018")]
    [InlineData("min_valid: 2", "weight: ¤0", "I019")]
    [InlineData("- {id: q2, text: {en: Two}}", "- {id: ¤Q1, text: {en: Two}}", "I010")]
    [InlineData("- {id: q2, text: {en: Two}}", "- {id: ¤Unit, text: {en: Two}}", "I024")]
    [InlineData("- {id: q2, text: {en: Two}}", "- ¤{id: q2}", "I004")]
    [InlineData("- {id: q2, text: {en: Two}}", "- {id: q2, core: ¤yes, text: {en: Two}}", "I005")]
    [InlineData("- {id: q2, text: {en: Two}}", "- {id: q2, text: {¤english: Two}}", "I008")]
    [InlineData("id: evaluation.cases", "id: ¤culture", "I010")]
    [InlineData("kind: rubric", "kind: ¤rubrik", "I007")]
    [InlineData("2: {en: Some}, 3:", "2: {en: Some}, ¤4:", "I021")]
    [InlineData("evidence_from: 2", "evidence_from: ¤9", "I022")]
    [InlineData("denominator: outcomes.children", "denominator: ¤outcomes.child", "I023")]
    [InlineData("combine: weighted", "combine: ¤sum", "I023")]
    [InlineData("    - {id: help, title: {en: Help}}", "    -\t{id: help", "I001")]
    public void Fault_is_found_where_it_stands(string good, string bad, string check)
    {
        var text = ImportExamples.SetYaml.Replace("goals:\n  - {id", "goals:\n    - {id", StringComparison.Ordinal);
        Assert.Contains(good, text, StringComparison.Ordinal);
        text = text.Replace(good, bad, StringComparison.Ordinal);
        var isMarked = bad.Contains('¤', StringComparison.Ordinal);
        var (yaml, line, column) = isMarked ? ImportExamples.Marked(text) : (text, 0, 0);

        var reading = Read(yaml);

        Assert.Null(reading.Value);
        Assert.Contains(reading.Findings, finding => finding.Check == check && finding.Severity == Severity.Error
            && (!isMarked || (finding.Place.Row, finding.Place.Column) == (line, column)));
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void All_faults_of_a_file_are_listed_in_its_order()
    {
        var yaml = ImportExamples.SetYaml
            .Replace("min_valid: 2", "min_vald: 2", StringComparison.Ordinal)
            .Replace("scale: agree5", "scale: agree7", StringComparison.Ordinal)
            .Replace("direction: lower", "direction: down", StringComparison.Ordinal);

        Assert.Equal(["I015", "I003", "I007"], Read(yaml).Findings.Select(finding => finding.Check));
    }

    [Fact]
    public void Unknown_key_is_answered_with_the_nearest_known_one()
    {
        var finding = Assert.Single(Read(ImportExamples.SetYaml.Replace("min_valid", "minvalid", StringComparison.Ordinal)).Findings);

        Assert.Equal(new Sentence("import.yaml.unknown_key_near", "minvalid", "min_valid").ToString(), finding.Message.ToString());
    }

    [Fact]
    public void Survey_indicators_of_a_dimension_point_one_way()
    {
        const string Other = """
                  - id: culture.talk
                    kind: survey
                    title: {en: Talk}
                    direction: ¤lower
                    scale: agree5
                    items: [{id: q4, text: {en: Four}}]
              - id: evaluation

            """;
        var (yaml, line, column) = ImportExamples.Marked(ImportExamples.SetYaml.Replace("  - id: evaluation\n", Other, StringComparison.Ordinal));

        var finding = Assert.Single(Read(yaml).Findings);

        Assert.Equal(("I017", line, column), (finding.Check, finding.Place.Row ?? 0, finding.Place.Column ?? 0));
    }

    [Theory]
    [InlineData("{en: Trust}", "{en: ¤culture}", "culture")] // the dimension's own title; capitals make no difference to a reader
    [InlineData("{en: Cases}", "¤{nb: Saker, nn: Trust, en: Cases}", "culture.trust")] // in nynorsk alone
    [InlineData("{en: Evaluation}", "¤{en: Trust}", "culture.trust")]
    public void A_title_that_another_dimension_or_indicator_has_is_refused(string before, string now, string other)
    {
        var (yaml, line, column) = ImportExamples.Marked(ImportExamples.SetYaml.Replace("title: " + before, "title: " + now, StringComparison.Ordinal));

        var finding = Assert.Single(Read(yaml).Findings);

        Assert.Equal(("I026", Severity.Error, line), (finding.Check, finding.Severity, finding.Place.Row ?? 0));
        Assert.InRange(finding.Place.Column ?? 0, column - 10, column);
        Assert.Equal(other, $"{finding.Message.Arguments[1]}");
        ImportExamples.AssertSayable([finding]);
    }

    [Fact]
    public void Warnings_leave_the_set_standing()
    {
        var reading = IndicatorSetReader.Read(
            Encoding.UTF8.GetBytes(ImportExamples.SetYaml.Replace("{id: q1, core", "{id: q1, reverse: true, core", StringComparison.Ordinal).Replace("{id: q2,", "{id: q2, reverse: true,", StringComparison.Ordinal)),
            "other.yaml");

        Assert.NotNull(reading.Value);
        Assert.Equal([("I025", Severity.Warning), ("I020", Severity.Warning)], reading.Findings.Select(finding => (finding.Check, finding.Severity)));
    }

    [Theory]
    [InlineData("a: &x [lol]\nb: *x\n", "I002", 1)]
    [InlineData("a: !!binary aGk=\n", "I002", 1)]
    [InlineData("", "I001", 1)]
    [InlineData("- just\n- a list\n", "I001", 1)]
    [InlineData("id: a\n---\nid: b\n", "I001", 2)]
    [InlineData("id: [a,\nb: 2", "I001", null)]
    [InlineData("? [a, b]\n: c\n", "I005", 1)]
    public void Yaml_that_is_none_of_ours_is_refused_with_a_sentence(string yaml, string check, int? line)
    {
        var finding = Assert.Single(Read(yaml).Findings);

        Assert.Equal(check, finding.Check);
        Assert.True(line is null || finding.Place.Row == line);
        ImportExamples.AssertSayable([finding]);
    }

    [Fact]
    public void Anchor_bomb_is_refused_at_its_first_anchor()
    {
        var bomb = new StringBuilder("a0: &a0 [lol]\n");
        for (var level = 1; level < 30; level++)
        {
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]\n");
        }

        var finding = Assert.Single(Read(bomb.ToString()).Findings);

        Assert.Equal(("I002", 1, 5), (finding.Check, finding.Place.Row, finding.Place.Column));
    }

    [Fact]
    public void Bottomless_nesting_is_refused() =>
        Assert.Equal("I001", Assert.Single(Read("a: " + new string('[', 200_000)).Findings).Check);

    [Fact]
    public void Huge_file_is_refused() =>
        Assert.Equal("I001", Assert.Single(Read("id: " + new string('x', 6 * 1024 * 1024)).Findings).Check);

    [Fact]
    public void Norway_and_other_words_that_look_like_values_stay_text()
    {
        var set = Read(ImportExamples.SetYaml.Replace("title: {nb: Lite sett, en: Small set}", "title: {no: NO, en: on}", StringComparison.Ordinal)).Value;

        Assert.Equal("NO", set?.Title[Language.Parse("nb")]);
        Assert.Equal("on", set?.Title[Language.English]);
    }

    private static Reading<IndicatorSet> Read(string yaml) => IndicatorSetReader.Read(Encoding.UTF8.GetBytes(yaml), "small.yaml");
}
