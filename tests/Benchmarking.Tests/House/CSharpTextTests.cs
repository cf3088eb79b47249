namespace Benchmarking.Tests.House;

public sealed class CSharpTextTests
{
    [Theory]
    [InlineData("a; // b! \"c\"\nd;", "a;          \nd;")]
    [InlineData("a /* b\n'c */ d", "a     \n      d")]
    [InlineData("x = \"a!\" + y", "x = \"  \" + y")]
    [InlineData("x = \"\" + y;", "x = \"\" + y;")]
    [InlineData("x = \"a\\\"b!\" + y", "x = \"     \" + y")]
    [InlineData("x = @\"a\\\" + y", "x = @\"  \" + y")]
    [InlineData("x = '\"' + y!", "x = ' ' + y!")]
    [InlineData("x = '\\'' + y!", "x = '  ' + y!")]
    [InlineData("x = $\"a{b!}c\" + y", "x = $\"  b!  \" + y")]
    [InlineData("x = $\"{{a!}}\" + y", "x = $\"      \" + y")]
    [InlineData("x = $\"{(a ? \"b!\" : c!)}\" + y", "x = $\" (a ? \"  \" : c!) \" + y")]
    [InlineData("x = \"\"\"a \"b!\" c\"\"\" + y", "x = \"\"\"        \"\"\" + y")]
    [InlineData("x = $$\"\"\"{a!}{{b!}}\"\"\" + y", "x = $$\"\"\"      b!  \"\"\" + y")]
    [InlineData("#if it's // so\nb = 'c';", "#if it's // so\nb = ' ';")]
    public void Code_keeps_its_length_without_comments_and_texts(string source, string code)
    {
        Assert.Equal(source.Length, code.Length);
        Assert.Equal(code, new CSharpText(source).Code);
    }

    [Fact]
    public void Literals_are_told_with_their_place_and_a_mark_for_each_hole()
    {
        var literals = new CSharpText("""a("b.c", $"d.{e("f")}.g", @"h""i");""").Literals;

        Assert.Equal([(2, "b.c"), (16, "f"), (9, "d.\u0001.g"), (26, "h\"\"i")], literals.Select(literal => (literal.Offset, literal.Text)));
    }
}
