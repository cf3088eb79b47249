namespace Benchmarking.Tests.House;

public sealed class TypeNamesTests
{
    [Fact]
    public void Types_are_closed_and_say_what_they_are() => Guard.Accepts(TypeNames.Complaints(Product.Types));

    [Fact]
    public void An_open_class_is_named() => Guard.Complains(TypeNames.Complaints([typeof(OpenDoor)]), "OpenDoor stands open");

    [Fact]
    public void A_word_that_says_nothing_is_named() => Guard.Complains(TypeNames.Complaints([typeof(AnswerDataReader)]), "AnswerDataReader", "'Data'");

    [Fact]
    public void Closed_types_with_names_of_their_own_are_welcome() => Guard.Accepts(
        TypeNames.Complaints([typeof(Metadata), typeof(Base), typeof(TypeNames), typeof(StringComparison), typeof(IDisposable), typeof(int)]));

    private abstract class Base;

#pragma warning disable CA1852, MA0053 // The open class is what the rule is to see.
    private class OpenDoor : Base;
#pragma warning restore CA1852, MA0053

    private sealed class AnswerDataReader;

    private sealed class Metadata;
}
