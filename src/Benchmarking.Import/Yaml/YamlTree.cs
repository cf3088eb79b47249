using System.Text;
using Benchmarking.Import.Tables;
using Benchmarking.Wording;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Benchmarking.Import.Yaml;

/// <summary>Reads the one document of a YAML file as a tree that knows its lines.</summary>
/// <remarks>Anchors, aliases and tags are refused, so that a small file cannot grow into a large one; so is nesting deeper than any of the product's files has.
/// Texts lose what nobody sees (<see cref="VisibleText"/>): an escape such as <c>"\e"</c> can write what the file itself may not hold.</remarks>
internal sealed class YamlTree
{
    private const int LargestMegabytes = 2;
    private const int Deepest = 40;
    private readonly Parser _parser;
    private readonly YamlFaults _faults;

    private YamlTree(string text, YamlFaults faults) => (_parser, _faults) = (new Parser(new StringReader(text)), faults);

    private ParsingEvent Event => _parser.Current ?? throw new InvalidOperationException("The parser stands before its first event.");

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="faults">Where its faults go.</param>
    /// <returns>The keys at its top; null where the file cannot be read as such, and an error was noted.</returns>
    public static YamlMap? Read(ReadOnlyMemory<byte> bytes, YamlFaults faults)
    {
        if (bytes.Length > LargestMegabytes * 1024 * 1024)
        {
            faults.Unreadable(YamlChecks.Unreadable, new("import.yaml.too_large", LargestMegabytes));
            return null;
        }

        var decoded = TextDecoding.Decode(bytes);
        if (decoded.Fault is { } fault)
        {
            faults.Unreadable(YamlChecks.Unreadable, fault);
            return null;
        }

        return new YamlTree(Encoding.UTF8.GetString(decoded.Utf8.Span), faults).Document();
    }

    private YamlMap? Document()
    {
        try
        {
            _parser.MoveNext();
            _parser.MoveNext();
            if (Event is not DocumentStart)
            {
                return Stop(YamlChecks.Unreadable, new("import.yaml.empty")) as YamlMap;
            }

            _parser.MoveNext();
            var root = Node(depth: 0);
            if (root is YamlMap map)
            {
                return EndsHere() ? map : Stop(YamlChecks.Unreadable, new("import.yaml.second_document")) as YamlMap;
            }

            if (root is not null)
            {
                _faults.Error(YamlChecks.Unreadable, root, new(root is YamlText { IsEmpty: true } ? "import.yaml.empty" : "import.yaml.no_keys"));
            }

            return null;
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            // The parser stumbles over some broken files with exceptions of its own making; the last good event tells the place.
            var mark = (fault as YamlException)?.Start ?? _parser.Current?.End ?? Mark.Empty;
            _faults.Unreadable(YamlChecks.Unreadable, new("import.yaml.syntax"), (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
            return null;
        }
    }

    private bool EndsHere() => _parser.MoveNext() && Event is StreamEnd;

    /// <summary>Reads the value at the parser's event and moves past it.</summary>
    private YamlNode? Node(int depth)
    {
        if (Event is AnchorAlias || Event is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
        {
            return Stop(YamlChecks.Reference, new("import.yaml.reference"));
        }

        if (depth > Deepest)
        {
            return Stop(YamlChecks.Unreadable, new("import.yaml.too_deep", Deepest));
        }

        switch (Event)
        {
            case Scalar scalar:
                _parser.MoveNext();
                return new YamlText(VisibleText.Of(scalar.Value), scalar.Style == ScalarStyle.Plain, Line(scalar), Column(scalar));
            case SequenceStart start:
                return List(start, depth);
            case MappingStart start:
                return Map(start, depth);
            default:
                return Stop(YamlChecks.Unreadable, new("import.yaml.syntax"));
        }
    }

    private YamlList? List(SequenceStart start, int depth)
    {
        var entries = new List<YamlNode>();
        _parser.MoveNext();
        while (Event is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } entry)
            {
                return null;
            }

            entries.Add(entry);
        }

        _parser.MoveNext();
        return new YamlList(entries, Line(start), Column(start));
    }

    private YamlMap? Map(MappingStart start, int depth)
    {
        var entries = new List<KeyValuePair<YamlText, YamlNode>>();
        var keys = new Dictionary<string, YamlText>(StringComparer.Ordinal);
        _parser.MoveNext();
        while (Event is not MappingEnd)
        {
            if (Event is not Scalar)
            {
                return Stop(YamlChecks.WrongType, new("import.yaml.key_no_text")) as YamlMap;
            }

            if (Node(depth + 1) is not YamlText key || Node(depth + 1) is not { } value)
            {
                return null;
            }

            if (keys.TryAdd(key.Text, key))
            {
                entries.Add(new(key, value));
            }
            else
            {
                _faults.Error(YamlChecks.RepeatedKey, key, new("import.yaml.repeated_key", key.Text, keys[key.Text].Line));
            }
        }

        _parser.MoveNext();
        return new YamlMap(entries, Line(start), Column(start));
    }

    /// <summary>Gives up, since what follows could not be understood.</summary>
    private YamlNode? Stop(string check, Sentence message)
    {
        _faults.Unreadable(check, message, Line(Event), Column(Event));
        return null;
    }

    private static int Line(ParsingEvent at) => (int)at.Start.Line;

    private static int Column(ParsingEvent at) => (int)at.Start.Column;
}
