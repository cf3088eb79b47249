using System.CommandLine;
using System.CommandLine.Parsing;

namespace Benchmarking.Cli;

/// <summary>A command that shows how it is used.</summary>
internal sealed class ExampleCommand : Command
{
    public ExampleCommand(string name, string description, params string[] examples)
        : base(name, description) => Examples = examples;

    /// <summary>Whole command lines, the simplest first.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>The words in which it refuses options that do not go together.</summary>
    public HashSet<string> Objections { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes options, in the order of help.</summary>
    public void Take(IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            Options.Add(option);
        }
    }

    /// <summary>Refuses command lines by what they ask for together.</summary>
    /// <param name="faulty">Whether one is to be refused.</param>
    /// <param name="words">What is wrong and what to do, in the reader's language.</param>
    public void Refuse(Func<CommandResult, bool> faulty, string words)
    {
        Objections.Add(words);
        Validators.Add(result =>
        {
            if (faulty(result))
            {
                result.AddError(words);
            }
        });
    }
}
