using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class QualitySheetTests
{
    private static readonly MadeReports Everything = MadeNetwork.Everything;

    // Nunnally (1978): .80 good, .70 acceptable.
    [Theory]
    [InlineData(0.80, "nb", "god")]
    [InlineData(0.79, "nb", "brukbar")]
    [InlineData(0.70, "nn", "brukbar")]
    [InlineData(0.69, "nb", "svak: les skåren med varsomhet")]
    [InlineData(0.69, "nn", "svak: les skåren med varsemd")]
    [InlineData(0.69, "en", "weak: read the score with care")]
    [InlineData(-0.2, "en", "weak: read the score with care")]
    public void Whether_questions_hang_together_is_said_in_words(double alpha, string language, string words) => Assert.Contains(
        words + " [Undecided]", SheetText.Write(Sheet(Everything with { Rounds = new MadeRounds { Alpha = _ => alpha } }, language)), StringComparison.Ordinal);

    [Fact]
    public void A_question_has_its_shares_and_a_remark_where_many_left_it_or_most_chose_one_end()
    {
        // 12 answers, 2 blank and 4 who did not know make 18; 17 of 29 at the top.
        Assert.Equal(["12", "0.1111", "0.2222", "0.0833", "0.25", "Over en femdel er blanke eller «vet ikke»."], Question(Everything, "Oppdage tidlig"));
        Assert.Equal(["29", "0.0333", "0", "0", "0.5862", "Over halvparten i én ende av skalaen."], Question(Everything, "Klare roller"));
        Assert.Equal(["12", "0.0769", "0", "0.0833", "0.25", ""], Question(Everything, "Tillit og respekt"));
    }

    [Fact]
    public void A_fifth_and_a_half_are_not_yet_many()
    {
        var made = Everything with { Rounds = new MadeRounds { Answers = (_, _) => [4, 0, 0, 0, 4], Unanswered = _ => (1, 1) } };

        Assert.Equal("", Question(made, "Klare roller")[^1]);
        Assert.NotEqual("", Question(made with { Rounds = made.Rounds with { Unanswered = _ => (1, 2) } }, "Klare roller")[^1]);
        Assert.NotEqual("", Question(made with { Rounds = made.Rounds with { Answers = (_, _) => [3, 0, 0, 0, 4] } }, "Klare roller")[^1]);
    }

    [Fact]
    public void What_is_withheld_or_cannot_be_estimated_says_so()
    {
        var text = SheetText.Write(Sheet(new MadeReports { Rounds = new MadeRounds { Answers = (_, item) => item.Id.Value == "roles" ? [0, 0, 4, 8, 17] : null } }));

        Assert.Contains("Tillit og respekt [Label] | absent: kan ikke beregnes", text, StringComparison.Ordinal);
        Assert.Contains("Tillit og respekt [Body] | absent: skjermet (for få svar)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_every_question_is_withheld_a_sentence_stands_in_place_of_the_table()
    {
        var text = SheetText.Write(Sheet(new MadeReports()));

        Assert.Contains("Ingen av tallene her kan vises: skjermet (for få svar).", text, StringComparison.Ordinal);
        Assert.DoesNotContain("absent: skjermet", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_headings_of_the_questions_are_repeated_on_each_printed_page()
    {
        var sheet = Sheet(new MadeReports { Rounds = new MadeRounds { Answers = (_, _) => [0, 0, 4, 8, 17] } });

        var header = Assert.IsType<RowRange>(sheet.HeaderRows);
        Assert.Equal("Spørsmål", SheetGrid.Words(sheet.Rows[header.First].Cells[0]));
        Assert.Equal(header.First, header.Last);
    }

    [Fact]
    public void Reversed_questions_are_marked_and_explained_only_where_there_are_any()
    {
        Assert.Contains("Ventetid (snudd)", SheetText.Write(Sheet(Everything)), StringComparison.Ordinal);
        Assert.Contains("Her er svarene snudd, slik at nederst og øverst betyr det samme", SheetText.Write(Sheet(Everything)), StringComparison.Ordinal);
        Assert.DoesNotContain("nudd", SheetText.Write(Sheet(new MadeReports())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_does_not_receive_it() => Assert.Empty(new QualitySheet().Compose(Everything.View()));

    private static ReportSheet Sheet(MadeReports made, string language = "nb") => new QualitySheet().Compose(made.View(reader: null, language)).Single();

    private static IReadOnlyList<string> Question(MadeReports made, string title) =>
    [
        .. Sheet(made).Rows.Last(row => row.Cells is [Cell.Text name, ..] && name.Value == title).Cells.Skip(1)
            .Select(cell => cell is Cell.Number number ? FormattableString.Invariant($"{number.Value:0.####}") : SheetGrid.Words(cell)),
    ];
}
