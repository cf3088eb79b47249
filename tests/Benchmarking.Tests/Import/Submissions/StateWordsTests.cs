using System.Text;
using Benchmarking.Import.Submissions;

namespace Benchmarking.Tests.Import.Submissions;

public sealed class StateWordsTests
{
    [Theory]
    [InlineData("Fullført", "Status", 1)]
    [InlineData("completed", "status", 1)]
    [InlineData("Gennemført", "Status", 1)]
    [InlineData("Påbegynt", "Status", 2)]
    [InlineData("Nogen svar", "Status", 2)]
    [InlineData("Survey Preview", "Status", 3)]
    [InlineData("1", "stato_4", 1)]
    [InlineData("0", "stato_4", 2)]
    [InlineData("1", "stato_3", 2)]
    [InlineData("0", "stato_3", 0)]
    [InlineData("True", "Finished", 1)]
    [InlineData("0", "Finished", 2)]
    [InlineData("", "Status", 0)]
    public void Words_of_survey_tools_are_known(string text, string header, int state) => Assert.Equal((SubmissionState)state, StateWords.State(text, header));

    [Theory]
    [InlineData("1", "Status")]
    [InlineData("deltid", "Status")]
    [InlineData("kanskje", "Finished")]
    public void Word_that_nothing_knows_is_not_guessed(string text, string header) => Assert.Null(StateWords.State(text, header));

    [Theory]
    [InlineData("test", true)]
    [InlineData("Test 2", true)]
    [InlineData("TEST-test", true)]
    [InlineData("prøvesvar", true)]
    [InlineData("Forhåndsvisning", true)]
    [InlineData("testament", false)]
    [InlineData("test av ny rutine", false)]
    [InlineData("t3s7k2qp", false)]
    [InlineData("tes", false)]
    [InlineData("", false)]
    public void Who_only_tries_the_form_says_so_and_nothing_else(string cell, bool isTrial) => Assert.Equal(isTrial, StateWords.IsTrial(Encoding.UTF8.GetBytes(cell)));
}
