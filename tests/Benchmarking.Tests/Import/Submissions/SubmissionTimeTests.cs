using System.Globalization;
using Benchmarking.Import.Submissions;

namespace Benchmarking.Tests.Import.Submissions;

public sealed class SubmissionTimeTests
{
    [Theory]
    [InlineData("2018-05-03", "2018-05-03 00:00:00")]
    [InlineData("2018-05-03T08:05:11+02:00", "2018-05-03 08:05:11")]
    [InlineData("2018-05-03T08:05:11.1234567Z", "2018-05-03 08:05:11")]
    [InlineData("2018-05-03 08:05", "2018-05-03 08:05:00")]
    [InlineData("2018/05/03 8:05", "2018-05-03 08:05:00")]
    [InlineData("2018-05-03 08:05:11.000000", "2018-05-03 08:05:11")]
    [InlineData("26.10.2017", "2017-10-26 00:00:00")]
    [InlineData("26.10.2017 08:05", "2017-10-26 08:05:00")]
    [InlineData("3.5.2018 8.05", "2018-05-03 08:05:00")]
    [InlineData("03.05.18 08:05", "2018-05-03 08:05:00")]
    [InlineData("3.5.2018, kl. 08.05", "2018-05-03 08:05:00")]
    [InlineData("25/10/2018 08:05", "2018-10-25 08:05:00")]
    [InlineData("10/25/18 8:05:11 PM", "2018-10-25 20:05:11")]
    [InlineData("10/25/2018 12:05 AM", "2018-10-25 00:05:00")]
    [InlineData("05/05/2018", "2018-05-05 00:00:00")]
    public void Time_is_read_as_tools_and_spreadsheets_write_it(string text, string expected) =>
        Assert.Equal(expected, SubmissionTime.Read(text)?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("i går")]
    [InlineData("43221")]
    [InlineData("43221.337")]
    [InlineData("27685292")]
    [InlineData("05/03/2018")]
    [InlineData("05-03-2018 08:05")]
    [InlineData("31.02.2018")]
    [InlineData("2018-13-01")]
    [InlineData("2018-05-03 25:00")]
    [InlineData("2018-05-03 og så noe")]
    [InlineData("1.2.3.4")]
    [InlineData("2018-05")]
    [InlineData("010180-1234")]
    public void What_is_no_time_or_may_be_two_is_none(string text) => Assert.Null(SubmissionTime.Read(text));

    [Theory]
    [InlineData("05-03-2018", "2018-05-03")]
    [InlineData("12/31/2018 23:59", "2018-12-31")]
    public void Format_may_write_the_month_first(string text, string expected) =>
        Assert.Equal(expected, SubmissionTime.Read(text, monthFirst: true)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
