using System.Text;
using Benchmarking.Import;

namespace Benchmarking.Tests.Import;

public sealed class InvitedFileReaderTests
{
    [Fact]
    public void Frame_holds_the_number_of_each_cell()
    {
        var reading = Read("unit,service,invited\n3001,Skole,12\n3001,health,0\nOslo,school,7.0\n");

        Assert.Empty(reading.Findings);
        Assert.Equal((12, 0, 7), (reading.Frame?.Invited(1, 0), reading.Frame?.Invited(1, 1), reading.Frame?.Invited(0, 0)));
    }

    [Theory]
    [InlineData("unit;service;invited\n3001;school;-1\n", "F024", 2, 3)]
    [InlineData("unit;service;invited\n3001;school;2.5\n", "F024", 2, 3)]
    [InlineData("unit;service;invited\n3001;school;\n", "F024", 2, 3)]
    [InlineData("unit;service;invited\n3001;school;1\nHalden;Skole;2\n", "F025", 3, null)]
    [InlineData("unit;service;invited\n9999;school;1\n", "F013", 2, 1)]
    [InlineData("unit;service;invited\n3001|5006;school;1\n", "F014", 2, 1)]
    [InlineData("unit;service;invited\n3001;tax;1\n", "F015", 2, 2)]
    [InlineData("unit;service;invited\n3001;;1\n", "F017", 2, 2)]
    [InlineData("unit;invited\n3001;1\n", "F009", 1, null)]
    [InlineData("unit;service\n3001;school\n", "F009", 1, null)]
    [InlineData("unit;service;invited\n3001;school\n", "F007", 2, null)]
    [InlineData("unit;service;invited\n", "F003", null, null)]
    [InlineData("", "F002", null, null)]
    public void Fault_is_found_where_it_stands(string text, string check, int? row, int? column)
    {
        var reading = Read(text);

        Assert.Null(reading.Frame);
        Assert.Contains(reading.Findings, finding => (finding.Check, finding.Place.Row, finding.Place.Column) == (check, row, column));
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void Service_is_left_out_where_the_network_declares_none()
    {
        var network = ImportExamples.Network with { Services = [] };

        var reading = InvitedFileReader.Read("unit;invited\n3001;5\n"u8.ToArray(), "invited.csv", network);

        Assert.Equal(5, reading.Frame?.Invited(1, 0));
    }

    private static InvitedReading Read(string text) => InvitedFileReader.Read(Encoding.UTF8.GetBytes(text), "invited.csv", ImportExamples.Network);
}
