using Benchmarking.Goals;
using Benchmarking.Import.Forms;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Import.Goals;

/// <summary>Understands who is responsible: a service or a role, by code or by words in any language, and never a person.</summary>
internal sealed class ResponsibleNames
{
    private readonly Dictionary<string, Responsible> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns a network's services and the roles.</summary>
    /// <param name="network">The network.</param>
    public ResponsibleNames(Network network)
    {
        var all = GoalWords.Responsibles(network);
        foreach (var one in all)
        {
            // Services come first: a role of the same name stands back.
            _known.TryAdd(GoalWords.CodeOf(one, network), one);
            foreach (var language in Texts.Languages)
            {
                _known.TryAdd(PlainWords.Of(GoalWords.Of(one, network, Texts.Of(language))), one);
            }
        }

        Expected = new LocalizedText(Texts.Languages.Select(language =>
            KeyValuePair.Create(language.Code, string.Join("; ", all.Select(one => GoalWords.Of(one, network, Texts.Of(language)))))));
    }

    /// <summary>All there are, in the reader's language.</summary>
    public LocalizedText Expected { get; }

    /// <summary>Finds who is meant.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>The service or role; null where the text is neither.</returns>
    public Responsible? Find(string text) => _known.GetValueOrDefault(PlainWords.Of(text));
}
