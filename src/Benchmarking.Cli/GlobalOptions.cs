using System.CommandLine;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    public GlobalOptions(Texts texts)
    {
        Network = new Option<string>("--network") { Description = texts["cli.option.network"], HelpName = "FILE", Recursive = true };
        Language = new Option<string>("--lang") { Description = texts["cli.option.lang"], HelpName = "nb|nn|en", Recursive = true };
        Language.AcceptOnlyFromAmong([.. Texts.Languages.Select(language => language.Code)]);
    }

    public Option<string> Network { get; }

    public Option<string> Language { get; }
}
