using Benchmarking.Import.Formats;
using Benchmarking.Tests.Import.Tables.Workbooks;

namespace Benchmarking.Tests.Import.Formats;

public sealed class FormsFormatTests
{
    private readonly FormsFormat _format = new();

    [Theory]
    [InlineData("ID|Start time|Completion time|Email|Name")]
    [InlineData("ID|Starttidspunkt|Fullføringstidspunkt|E-postadresse|Navn")]
    [InlineData("ID|Starttid|Slutförandetid|E-post|Namn")]
    [InlineData("Id|Startzeit|Fertigstellungszeit|E-Mail|Name")]
    [InlineData("ID|Aloitusaika|Valmistumisaika|Sähköposti|Nimi")]
    public void It_is_recognised_by_its_own_columns_in_the_owners_language(string own)
    {
        var file = FormatExamples.File(string.Join(';', own.Split('|')) + ";Kommune;q1\n1;x;y;anonymous;;Oslo;1\n");

        var layout = _format.Read(file);

        Assert.Equal(1, _format.Recognise(file));
        Assert.Equal(
            [SourceColumnKind.Submission, SourceColumnKind.Started, SourceColumnKind.Submitted, SourceColumnKind.Person, SourceColumnKind.Person, SourceColumnKind.Unknown, SourceColumnKind.Unknown],
            layout.Described.Select(column => column.Kind));
        Assert.False(layout.Columns.StableKeys);
    }

    [Fact]
    public void It_is_recognised_by_a_number_and_two_times_where_the_language_is_not_known()
    {
        string[] header = ["Nr", "Aa", "Bb", "Cc", "Dd", "q1"];
        string Rows(string start, string end) => TestWorkbook.Rows([header, ["1", start, end, "x", "y", "2"]], (name, text) => text is ['@', .. var day] ? TestWorkbook.Number(name, day, 2) : text);
        byte[] Book(string start, string end) => new TestWorkbook().Sheet("Sheet1", Rows(start, end)).Bytes();

        Assert.Equal(0.7, _format.Recognise(FormatExamples.File(Book("@43223.25", "@43223.5"))));
        Assert.Equal(0, _format.Recognise(FormatExamples.File(Book("@43223.5", "@43223.25"))));
        Assert.Equal(0, _format.Recognise(FormatExamples.File(Book("a", "b"))));
    }

    [Fact]
    public void A_question_may_be_called_as_one_of_its_own_columns()
    {
        var layout = _format.Read(FormatExamples.File("ID;Start time;Completion time;Email;Name;Kommune;q1;Navn\n"));

        Assert.Equal(SourceColumnKind.Unknown, FormatExamples.Column(layout, "Navn").Kind);
    }
}
