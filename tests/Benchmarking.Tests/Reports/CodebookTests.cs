using Benchmarking.Reports;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports;

public sealed class CodebookTests
{
    // The columns as the contract with scripts lists them.
    private static readonly KeyValuePair<string, IReadOnlyList<string>>[] Tables =
    [
        new("scores", "wave,unit,unit_name,service,indicator,n,invited,response_rate,score,sd,se,df,ci_low,ci_high,status,missing_services,variance_model".Split(',')),
        new("comparisons", "wave,unit,unit_name,indicator,score,reference,reference_score,difference,se,df,ci_low,ci_high,p,p_adjusted,g,g_low,g_high,verdict,status".Split(',')),
    ];

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void Codebook_tells_what_every_column_means_in_every_language(string language)
    {
        var codebook = Codebook.Of(Tables, Texts.Of(Language.Parse(language)));

        Assert.Equal(["table", "column", "type", "meaning"], codebook.Columns);
        Assert.Equal(Tables.Sum(table => table.Value.Count), codebook.Rows.Count);
        Assert.All(codebook.Rows, row => Assert.NotEmpty(row[3].AsText));
    }

    [Fact]
    public void Interval_means_the_difference_in_comparisons_and_the_score_in_scores()
    {
        var rows = Codebook.Of(Tables, Texts.Of(Language.English)).Rows.Where(row => row[1].AsText == "ci_low").ToArray();

        Assert.Contains("score", rows[0][3].AsText, StringComparison.Ordinal);
        Assert.Contains("difference", rows[1][3].AsText, StringComparison.Ordinal);
    }

    [Fact]
    public void Column_that_nobody_described_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() => Codebook.Of([new("scores", ["novel"])], Texts.Of(Language.English)));
}
