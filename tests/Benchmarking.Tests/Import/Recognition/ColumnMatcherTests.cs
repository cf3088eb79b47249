using Benchmarking.Import.Formats;
using Benchmarking.Import.Recognition;

namespace Benchmarking.Tests.Import.Recognition;

public sealed class ColumnMatcherTests
{
    private const string Trust = "De andre tjenestene i kommunen verdsetter arbeidet min tjeneste gjør for utsatte barn og unge.";
    private const string TrustNynorsk = "Dei andre tenestene i kommunen verdset arbeidet tenesta mi gjer for utsette barn og unge.";

    [Theory]
    [InlineData(Trust)]
    [InlineData(TrustNynorsk)]
    [InlineData("1. " + Trust)]
    [InlineData("SK1a")]
    [InlineData("sk1a ")]
    [InlineData("SK1a " + Trust)]
    [InlineData("Hvor enig er du? [" + Trust + "]")]
    [InlineData("G01Q02[SK1a]")]
    public void The_same_words_are_certain(string header) => Assert.Equal(Certainty.Certain, Recognised.Guess(Recognised.Answers(header)).Item("SK1a").Certainty);

    [Theory]
    [InlineData("De andre tjenestene i kommunen verdseter arbeidet min tjeneste gjør for utsatte barn og unge.")]
    [InlineData("De andre tjenestene i kommunen verdsetter arbeidet min tjen")]
    [InlineData("Hvor enig er du i dette? - " + Trust)]
    public void A_slip_a_cut_or_an_introduction_is_likely(string header) => Assert.Equal(Certainty.Likely, Recognised.Guess(Recognised.Answers(header)).Item("SK1a").Certainty);

    [Theory]
    [InlineData("De andre tjenestene i kommunen verdsetter ikke arbeidet min tjeneste gjør for utsatte barn og unge.")]
    [InlineData("De andre tjenestene i kommunen undervurderer arbeidet min tjeneste gjør for utsatte barn og unge.")]
    [InlineData("SK1a Når samarbeidet svikter, kan jeg trygt ta det opp med de andre tjenestene.")]
    [InlineData("SK1a kommentar")]
    public void Another_word_is_a_doubt(string header)
    {
        var guess = Recognised.Guess(Recognised.Answers(header)).Item("SK1a");

        Assert.Equal((Certainty.Doubtful, null, header), (guess.Certainty, guess.Column, guess.Candidates[0].Column.Header));
    }

    [Fact]
    public void Two_columns_that_say_the_same_are_a_doubt()
    {
        var guess = Recognised.Guess(Recognised.Answers(Trust), Recognised.Answers(TrustNynorsk)).Item("SK1a");

        Assert.Equal((Certainty.Doubtful, 2), (guess.Certainty, guess.Candidates.Count));
    }

    [Fact]
    public void The_exact_column_is_taken_though_another_comes_near() =>
        Assert.Equal(1, Recognised.Guess(Recognised.Answers(Trust + "2"), Recognised.Answers(Trust)).Item("SK1a").Column?.Field);

    [Fact]
    public void Answers_in_words_of_the_respondents_own_are_no_likely_column()
    {
        var column = Recognised.Column("Hvorfor? - " + Trust, [.. Enumerable.Range(0, 31).Select(row => $"Fordi {row}")]);

        Assert.Equal(Certainty.Doubtful, Recognised.Guess(column).Item("SK1a").Certainty);
    }

    [Fact]
    public void The_order_of_columns_makes_no_difference()
    {
        List<SeenColumn> columns = [.. Recognised.Set.SurveyItems.Select(asked => Recognised.Answers(asked.Item.Text.All[0].Value))];
        var backwards = Recognised.Guess([.. Enumerable.Reverse(columns)]);

        Assert.All(Recognised.Guess(columns).Items.Zip(backwards.Items), pair => Assert.Equal(pair.First.Column?.Header, pair.Second.Column?.Header));
        Assert.All(backwards.Items, guess => Assert.Equal(Certainty.Certain, guess.Certainty));
    }

    [Theory]
    [InlineData("Kommune", "unit")]
    [InlineData("Hvilken kommune arbeider du i?", "unit")]
    [InlineData("Kva for kommune arbeider du i?", "unit")]
    [InlineData("Which municipality do you work in?", "unit")]
    [InlineData("Vilken kommun arbetar du i?", "unit")]
    [InlineData("Missä kunnassa työskentelet?", "unit")]
    public void A_unit_is_known_by_header_and_values(string header, string role)
    {
        var guess = Recognised.Guess(Recognised.Column(header, ["Oslo", "Halden"])).Role(role);

        Assert.Equal((Certainty.Certain, header), (guess.Certainty, guess.Column?.Header));
    }

    [Theory]
    [InlineData("GRP", false)]
    [InlineData("Hvilken kommune bor du i?", true)]
    public void Values_alone_make_a_unit_likely_and_a_word_of_the_header_certain(string header, bool isCertain) =>
        Assert.Equal(isCertain ? Certainty.Certain : Certainty.Likely, Recognised.Guess(Recognised.Column(header, ["Oslo", "Halden"])).Role("unit").Certainty);

    [Fact]
    public void Two_columns_of_units_are_a_doubt() => Assert.Equal(
        Certainty.Doubtful,
        Recognised.Guess(Recognised.Column("Kommune", ["Oslo"]), Recognised.Column("Kommunenummer", ["0301"])).Role("unit").Certainty);

    [Fact]
    public void Values_that_the_network_does_not_have_make_a_doubt() =>
        Assert.Equal(Certainty.Doubtful, Recognised.Guess(Recognised.Column("Enhet", ["Skole", "Helse"])).Role("unit").Certainty);

    [Theory]
    [InlineData("Hvilken tjeneste leder du?")]
    [InlineData("Tenesteområde")]
    [InlineData("Palvelu")]
    public void A_service_is_known_by_header_and_values(string header) =>
        Assert.Equal(Certainty.Certain, Recognised.Guess(Recognised.Column(header, ["Skole", "helse"])).Role("service").Certainty);

    [Theory]
    [InlineData("Svar-ID", "respondent")]
    [InlineData("Løpenr", "respondent")]
    [InlineData("Vastaajan tunnus", "respondent")]
    [InlineData("Fullføringstidspunkt", "submitted")]
    [InlineData("Completion time", "submitted")]
    [InlineData("Stilling", "role")]
    public void Other_roles_are_known_by_their_usual_names(string header, string role) =>
        Assert.Equal(Certainty.Certain, Recognised.Guess(Recognised.Column(header, ["a", "b"])).Role(role).Certainty);

    [Fact]
    public void A_key_that_stands_twice_is_a_doubt() => Assert.Equal(
        Certainty.Doubtful,
        Recognised.Guess(Recognised.Column("ID", ["a", "b"]) with { IsDistinct = false }).Role("respondent").Certainty);

    [Theory]
    [InlineData(SourceColumnKind.Submission, "respondent")]
    [InlineData(SourceColumnKind.Submitted, "submitted")]
    public void What_the_export_says_is_certain(SourceColumnKind kind, string role) =>
        Assert.Equal(Certainty.Certain, Recognised.Guess(new SeenColumn(0, new SourceColumn("x7") { Kind = kind })).Role(role).Certainty);

    [Fact]
    public void A_column_of_the_tools_own_is_no_question() =>
        Assert.Equal(Certainty.None, Recognised.Guess(new SeenColumn(0, new SourceColumn(Trust) { Kind = SourceColumnKind.FreeText })).Item("SK1a").Certainty);
}
