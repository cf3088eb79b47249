using Benchmarking.Disclosure;
using Benchmarking.Reports;

namespace Benchmarking.Tests.House;

public sealed class RoomsTests
{
    [Fact]
    public void Source_of_the_core_names_only_rooms_above() => Guard.Accepts(Rooms.Complaints(Repository.Files));

    [Fact]
    public void Compiled_code_of_the_core_uses_only_rooms_above() =>
        Guard.Accepts(Rooms.Complaints(TypeUses.Of(Product.Assemblies["Benchmarking.Core"])));

    [Fact]
    public void A_using_of_a_room_below_is_named_with_its_line() => Guard.Complains(
        Rooms.Complaints([Made("Scoring", "using Benchmarking.Surveys;\nusing Benchmarking.Comparison;\n\nnamespace Benchmarking.Scoring;\n")]),
        "src/Benchmarking.Core/Scoring/Made.cs(2)",
        "Scoring uses only rooms above it");

    [Fact]
    public void A_full_name_of_a_room_below_is_named() => Guard.Complains(
        Rooms.Complaints([Made("Reports", "namespace Benchmarking.Reports;\nclass Made { Benchmarking.Reports.Sheets.FrontSheet front; }")]),
        "Made.cs(2)",
        "Reports.Sheets is below");

    [Fact]
    public void A_name_in_a_comment_or_a_text_is_no_use() =>
        Guard.Accepts(Rooms.Complaints([Made("Wording", "namespace Benchmarking.Wording; // Benchmarking.Reports\nclass A { string b = \"Benchmarking.Reports\"; }")]));

    [Fact]
    public void A_folder_that_is_no_room_is_named() =>
        Guard.Complains(Rooms.Complaints([Made("Cellar", "namespace Benchmarking.Cellar;")]), "lies in no room");

    [Fact]
    public void A_namespace_that_is_not_its_folder_is_named() =>
        Guard.Complains(Rooms.Complaints([Made("Scoring", "\nnamespace Benchmarking.Surveys;")]), "Made.cs(2)", "'Benchmarking.Scoring'");

    [Fact]
    public void A_compiled_use_of_a_room_below_is_named_with_its_member() => Guard.Complains(
        Rooms.Complaints([new TypeUse(typeof(DisclosureGate), "Pass", typeof(Report), null)]),
        "Benchmarking.Disclosure.DisclosureGate.Pass",
        "Benchmarking.Reports.Report");

    [Fact]
    public void A_compiled_use_of_a_room_above_is_welcome() =>
        Guard.Accepts(Rooms.Complaints([new TypeUse(typeof(Report), "get_Released", typeof(Released), null)]));

    private static SourceFile Made(string room, string text) => new($"src/Benchmarking.Core/{room}/Made.cs", text);
}
