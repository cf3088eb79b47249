using System.Text;
using Benchmarking.Import;
using Benchmarking.Import.Recognition;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Import.Recognition;

public sealed class MappingProposerTests
{
    [Fact]
    public void Show()
    {
        var items = string.Join(';', Recognised.Set.SurveyItems.Skip(1).Select((asked, place) => $"\"{place + 1}. {asked.Item.Text.All[1].Value}\""));
        var answers = string.Join(';', Enumerable.Repeat("Svært einig.;9", 22));
        var csv = $"ID;Kommune;Hvilken tjeneste leder du?;E-post;Rart;De andre tjenestene i kommunen verdsetter ikke arbeidet min tjeneste gjør for utsatte barn og unge;{items}\n1;Halden kommune;Skule;a@b.no;x;Enig;{answers}\n2;Oslo;Politi;c@d.no;y;Uenig;{answers}\n";
        var proposer = MappingProposer.Open(new ResponseFileRequest { Path = "svar.csv", Bytes = Encoding.UTF8.GetBytes(csv), Set = Recognised.Set, Network = Recognised.Network }).Value;
        var draft = proposer?.Propose(Mapping.None, new HashSet<string>());
        File.WriteAllText("/tmp/w/show.yaml", draft is null ? "none" : MappingWriter.Write(draft, Texts.Of(Language.Parse("nb"))));
    }
}
