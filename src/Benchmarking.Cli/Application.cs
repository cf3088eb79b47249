using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Runs one command line.</summary>
internal static class Application
{
    /// <summary>The version of the product.</summary>
    public static string Version { get; } =
        typeof(Application).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>Parses, calls, prints.</summary>
    /// <param name="arguments">The words of the command line.</param>
    /// <param name="parts">The commands there are.</param>
    /// <param name="surroundings">What the command line runs in.</param>
    /// <returns>How it ended.</returns>
    public static async Task<ExitCode> Run(IReadOnlyList<string> arguments, IReadOnlyList<ICommandPart> parts, Surroundings surroundings)
    {
        surroundings = surroundings with { Output = new VisibleWriter(surroundings.Output), Error = new VisibleWriter(surroundings.Error) };
        var texts = Texts.Of(InterfaceLanguage.Choose(arguments, surroundings));
        try
        {
            var root = Root(parts, new Scene(surroundings, texts, new GlobalOptions(texts)));
            var parsed = root.Parse(arguments);
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpText)
            {
                return Misunderstood(parsed, texts, surroundings);
            }

            var outcome = (ExitCode)await parsed.InvokeAsync(Configuration(surroundings)).ConfigureAwait(false);
            if (outcome == ExitCode.Cancelled)
            {
                // The library does not wait for long after Ctrl-C.
                await surroundings.Error.WriteLineAsync(texts["cli.cancelled"]).ConfigureAwait(false);
            }

            return outcome;
        }
        catch (RefusedException refused)
        {
            Refuse(refused, texts, surroundings);
            return ExitCode.Refused;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await surroundings.Error.WriteLineAsync(texts.Say("cli.machine", fault.Message)).ConfigureAwait(false);
            return ExitCode.Refused;
        }
        catch (OperationCanceledException)
        {
            await surroundings.Error.WriteLineAsync(texts["cli.cancelled"]).ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
#pragma warning disable CA1031 // The last line of defence: whoever uses the product is told in a sentence, not by a stack trace.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            await surroundings.Error.WriteLineAsync(texts.Say("cli.unexpected", fault.GetType().Name, fault.Message)).ConfigureAwait(false);
            return ExitCode.Refused;
        }
    }

    /// <summary>The whole command tree.</summary>
    public static RootCommand Root(IReadOnlyList<ICommandPart> parts, Scene scene)
    {
        var root = new RootCommand(scene.Texts["cli.description"]);
        foreach (var option in root.Options)
        {
            (option.Description, option.Action) = option is HelpOption
                ? (scene.Texts["cli.option.help"], new HelpText(scene.Texts, scene.Surroundings.Output))
                : (scene.Texts["cli.option.version"], (System.CommandLine.Invocation.CommandLineAction)new VersionText(scene.Surroundings.Output));
        }

        root.Options.Add(scene.Options.Network);
        root.Options.Add(scene.Options.Language);
        foreach (var part in parts)
        {
            root.Subcommands.Add(part.Build(scene));
        }

        return root;
    }

    // The library's own exception printing would show a stack trace.
    private static InvocationConfiguration Configuration(Surroundings surroundings) => new()
    {
        EnableDefaultExceptionHandler = false,
        Output = surroundings.Output,
        Error = surroundings.Error,
    };

    private static ExitCode Misunderstood(ParseResult parsed, Texts texts, Surroundings surroundings)
    {
        foreach (var line in new ParseErrors(parsed, texts).Lines())
        {
            surroundings.Error.WriteLine(line);
        }

        return ExitCode.Usage;
    }

    private static void Refuse(RefusedException refused, Texts texts, Surroundings surroundings)
    {
        foreach (var finding in refused.Findings)
        {
            surroundings.Error.WriteLine(FindingLine.Write(finding, texts));
        }

        surroundings.Error.WriteLine(texts.Say(refused.Reason));
    }
}
