using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>The commented network file that a coordinator begins with, in each language.</summary>
internal static class NetworkTemplate
{
    /// <summary>Copies the template of a language, or the English one where there is none.</summary>
    public static void Copy(Language language, Stream target)
    {
        using var template = Open(language.Code) ?? Open(Language.English.Code)
            ?? throw new InvalidOperationException("The network template is not in the assembly.");
        template.CopyTo(target);
    }

    private static Stream? Open(string code) =>
        typeof(NetworkTemplate).Assembly.GetManifestResourceStream($"network.{code}.yaml");
}
