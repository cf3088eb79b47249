using System.Globalization;
using Benchmarking.Import;
using Benchmarking.Import.Recognition;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Asks a person what a mapping file is to say where the program is not sure.</summary>
internal sealed class DoubtDialogue(Scene scene, MappingProposer proposer)
{
    private const int MostMore = 60;
    private readonly Decisions _decisions = new();
    private int _asked;

    /// <summary>Goes through the doubts, one at a time, where somebody sits at a terminal.</summary>
    /// <param name="cancel">Ends the dialogue.</param>
    /// <returns>The draft; with the doubts that are left where nobody was asked or the person stopped.</returns>
    public MappingDraft Settle(CancellationToken cancel)
    {
        var draft = Propose();
        if (!scene.Surroundings.IsInteractive || !draft.Doubts.Any())
        {
            return draft;
        }

        scene.Tell("cli.map.dialogue", draft.Doubts.Count(), draft.FileName);
        while (draft.Doubts.FirstOrDefault() is { } doubt)
        {
            cancel.ThrowIfCancellationRequested();
            if (!Ask(doubt, draft))
            {
                return draft;
            }

            draft = Propose();
        }

        return draft;
    }

    private MappingDraft Propose() => proposer.Propose(_decisions.Mapping, _decisions.Left);

    /// <summary>Asks about one line until the answer is one.</summary>
    /// <returns>False where the person stops.</returns>
    private bool Ask(DraftLine doubt, MappingDraft draft)
    {
        var choices = doubt.Choices;
        var mayBeLeft = doubt.Section is DraftSection.Columns or DraftSection.Items;
        _asked++;
        scene.Surroundings.Error.WriteLine();
        scene.Tell("cli.map.question", _asked, _asked + draft.Doubts.Count() - 1, doubt.Reason);
        Show(doubt, choices, from: 0);
        while (true)
        {
            scene.Surroundings.Error.Write((doubt.Likeliest is { } place ? scene.Texts.Say("cli.map.prompt_likeliest", place + 1) : scene.Texts["cli.map.prompt"]) + " ");
            switch (scene.Surroundings.Input()?.Trim())
            {
                case null or "q" or "Q":
                    scene.Tell("cli.map.stopped");
                    return false;
                case "?":
                    choices = More(doubt, draft, choices);
                    break;
                case "" when doubt.Likeliest is { } likeliest:
                    _decisions.Take(doubt, choices[likeliest].Target);
                    return true;
                case "0" when mayBeLeft:
                    _decisions.Leave(doubt);
                    return true;
                case { } typed when int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= choices.Count:
                    _decisions.Take(doubt, choices[number - 1].Target);
                    return true;
                default:
                    scene.Tell("cli.map.again", Numbers(mayBeLeft ? 0 : 1, choices.Count));
                    break;
            }
        }
    }

    private static string Numbers(int first, int last) => first == last ? last.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");

    private void Show(DraftLine doubt, IReadOnlyList<DraftChoice> choices, int from)
    {
        for (var place = from; place < choices.Count; place++)
        {
            var choice = choices[place];
            var words = choice.Reason is { } reason ? new Sentence("cli.map.choice_reason", choice.Target, reason) : new Sentence("cli.map.choice", choice.Target);
            var isLikeliest = place == doubt.Likeliest;
            scene.Surroundings.Error.WriteLine($"  {(place + 1).ToString(CultureInfo.InvariantCulture),3}  {scene.Texts.Say(words)}{(isLikeliest ? " " + scene.Texts["cli.map.likeliest"] : "")}");
        }

        if (from == 0 && doubt.Section is DraftSection.Columns or DraftSection.Items)
        {
            scene.Surroundings.Error.WriteLine($"  {0,3}  {scene.Texts["cli.map.choice_none"]}");
        }
    }

    /// <summary>Explains the answers, and adds the columns that nothing is known about.</summary>
    private IReadOnlyList<DraftChoice> More(DraftLine doubt, MappingDraft draft, IReadOnlyList<DraftChoice> choices)
    {
        scene.Tell("cli.map.help");
        if (doubt.Section is not (DraftSection.Columns or DraftSection.Items))
        {
            return choices;
        }

        IReadOnlyList<DraftChoice> all =
        [
            .. choices,
            .. draft.Unknown.Where(header => choices.All(choice => choice.Target != header)).Take(MostMore).Select(header => new DraftChoice(header, Reason: null)),
        ];
        Show(doubt, all, from: choices.Count);
        return all;
    }

    private sealed class Decisions
    {
        private readonly Dictionary<string, string> _columns = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, string> _constants = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, string> _items = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, Dictionary<string, string>> _values = new(StringComparer.OrdinalIgnoreCase);

        public HashSet<string> Left { get; } = new(StringComparer.OrdinalIgnoreCase);

        public Mapping Mapping => new()
        {
            FileName = "",
            Columns = _columns,
            Constants = _constants,
            Items = _items,
            Values = _values.ToDictionary(pair => pair.Key, pair => (IReadOnlyDictionary<string, string>)pair.Value, StringComparer.OrdinalIgnoreCase),
        };

        public void Take(DraftLine doubt, string target)
        {
            var texts = doubt.Section switch
            {
                DraftSection.Columns => _columns,
                DraftSection.Constants => _constants,
                DraftSection.Items => _items,
                _ => _values.TryGetValue(doubt.Owner, out var own) ? own : _values[doubt.Owner] = new(StringComparer.OrdinalIgnoreCase),
            };
            texts[doubt.Name] = target;
        }

        public void Leave(DraftLine doubt) => Left.Add(doubt.Name);
    }
}
