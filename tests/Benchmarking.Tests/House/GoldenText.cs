using System.Runtime.CompilerServices;

namespace Benchmarking.Tests.House;

/// <summary>Holds text against the text that somebody has read and accepted. It lies beside the test as <c>NAME.verified.txt</c>.</summary>
internal static class GoldenText
{
    /// <summary>Fails where the text is not the accepted one, and leaves it beside that as <c>NAME.received.txt</c>.</summary>
    /// <param name="text">The text, with any line ends.</param>
    /// <param name="name">The name of the golden text; by default the test's class and method.</param>
    /// <param name="file">The test's file; the compiler fills it in.</param>
    /// <param name="method">The test's method; the compiler fills it in.</param>
    public static void Verify(string text, string? name = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var test = RepositoryRoot.PathOfTest(file);
        var folder = Path.GetDirectoryName(test) ?? "";
        VerifyAt(Path.Combine(folder, name ?? $"{Path.GetFileNameWithoutExtension(test)}.{method}"), text);
    }

    /// <summary>As <see cref="Verify"/>, at a stated place.</summary>
    /// <param name="stem">The path of both files, without <c>.verified.txt</c>.</param>
    /// <param name="text">The text, with any line ends.</param>
    internal static void VerifyAt(string stem, string text)
    {
        var (verified, received) = (stem + ".verified.txt", stem + ".received.txt");
        var now = Normalised(text);
        var accepted = File.Exists(verified) ? Normalised(File.ReadAllText(verified)) : null;
        if (now == accepted)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, now);
        Assert.Fail($"{(accepted is null ? "Nobody has accepted this text yet." : FirstDifference(accepted, now))}\n"
            + $"Read it line by line. If it is right, accept it:\n  mv '{received}' '{verified}'");
    }

    private static string Normalised(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string FirstDifference(string accepted, string now)
    {
        var pairs = accepted.Split('\n').Zip(now.Split('\n')).ToList();
        var line = pairs.TakeWhile(pair => pair.First == pair.Second).Count();
        return line == pairs.Count
            ? $"The text goes on otherwise after line {line}."
            : $"The text differs first in line {line + 1}.\n  accepted: {pairs[line].First}\n  received: {pairs[line].Second}";
    }
}
