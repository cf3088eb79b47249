namespace Benchmarking.Tests.House;

public sealed class MeasuresTests
{
    [Fact]
    public void Source_files_keep_the_measures() => Guard.Accepts(Measures.Complaints(Repository.Files));

    [Fact]
    public void A_file_of_more_than_300_lines_is_named() =>
        Guard.Complains(Measures.Complaints([Made(new string('\n', 300) + "// the end\n")]), "Made.cs(301)", "has 301 lines");

    [Fact]
    public void A_file_of_300_lines_is_welcome() => Guard.Accepts(Measures.Complaints([Made(new string('\n', 299) + "// the end\n")]));

    [Fact]
    public void A_type_that_is_not_named_like_its_file_is_named() =>
        Guard.Complains(Measures.Complaints([Made("namespace A;\n\ninternal sealed class Other;")]), "Made.cs(3)", "'Other'");

    [Theory]
    [InlineData("public sealed class Second;")]
    [InlineData("public static class Second { }")]
    [InlineData("public interface Second;")]
    [InlineData("public readonly struct Second;")]
    public void A_second_public_type_is_named(string second) =>
        Guard.Complains(Measures.Complaints([Made($"public sealed class Made;\n\n{second}\n")]), "Made.cs(3)", "Second is a second public type");

    [Fact]
    public void A_long_second_record_is_named() =>
        Guard.Complains(Measures.Complaints([Made($"public sealed class Made;\npublic record Second\n{{{new string('\n', 40)}}}\n")]), "Made.cs(2)", "Second");

    [Theory]
    [InlineData("public enum Second { One }")]
    [InlineData("public sealed record Second(int One);")]
    [InlineData("public readonly record struct Second(int One);")]
    [InlineData("public delegate int Second(int one);")]
    [InlineData("internal sealed class Second;")]
    [InlineData("file static class Second;")]
    public void A_small_companion_is_welcome(string second) => Guard.Accepts(Measures.Complaints([Made($"{second}\n\npublic sealed class Made;\n")]));

    [Theory]
    [InlineData("    #region parts", "region")]
    [InlineData("internal sealed partial class Made;", "partial")]
    [InlineData("public static partial Regex Pattern();", "partial")]
    [InlineData("var a = b!.C;", "'!'")]
    [InlineData("var a = b()!;", "'!'")]
    [InlineData("var a = b[0]!;", "'!'")]
    [InlineData("var a = default!;", "'!'")]
    [InlineData("var a = \"b\"!;", "'!'")]
    [InlineData("var a = $\"{b!}\";", "'!'")]
    [InlineData("if (b! == c) { }", "'!'")]
    [InlineData("#nullable disable", "null")]
    [InlineData("#pragma warning disable CA1000", "without saying why")]
    public void A_shortcut_is_named(string code, string word) => Guard.Complains(Measures.Complaints([Made("\n\n" + code)]), "Made.cs(3)", word);

    [Theory]
    [InlineData("if (!b || a != c || a is not { } d) { }")]
    [InlineData("var a = \"b!\"; // c!")]
    [InlineData("#if !DEBUG\n#endif")]
    [InlineData("#pragma warning disable CA1000 // The interface asks for it.")]
    [InlineData("var a = (b) && !c;")]
    [InlineData("var partial = 1;")]
    public void Plain_code_is_welcome(string code) => Guard.Accepts(Measures.Complaints([Made(code)]));

    private static SourceFile Made(string text) => new("src/Benchmarking.Core/Wording/Made.cs", text);
}
