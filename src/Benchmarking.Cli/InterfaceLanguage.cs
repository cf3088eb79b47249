using Benchmarking.Import;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Chooses the language of messages and help.</summary>
internal static class InterfaceLanguage
{
    /// <summary>The one asked for by <c>--lang</c>, else the network's first, else the system's, else English; of those that the product has words in.</summary>
    /// <param name="arguments">The words of the command line; it has not been parsed, since its own messages need a language.</param>
    /// <param name="surroundings">What the command line runs in.</param>
    /// <returns>A language with a resource file.</returns>
    public static Language Choose(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var asked = Known(Value(arguments, "--lang"));
        if (asked is not null)
        {
            return asked;
        }

        var file = surroundings.PathOf(Value(arguments, "--network") ?? Workspace.DefaultFile);
        file = Directory.Exists(file) ? Path.Combine(file, Workspace.DefaultFile) : file;
        return Known(NetworkLanguage.Peek(file)) ?? Known(surroundings.SystemLanguage) ?? Language.English;
    }

    private static Language? Known(string? code) =>
        code is not null && Language.TryParse(code) is { } language && Texts.Languages.Contains(language) ? language : null;

    private static string? Value(IReadOnlyList<string> arguments, string option)
    {
        for (var at = 0; at < arguments.Count; at++)
        {
            if (arguments[at] == option && at + 1 < arguments.Count)
            {
                return arguments[at + 1];
            }

            if (arguments[at].StartsWith(option + "=", StringComparison.Ordinal) || arguments[at].StartsWith(option + ":", StringComparison.Ordinal))
            {
                return arguments[at][(option.Length + 1)..];
            }
        }

        return null;
    }
}
