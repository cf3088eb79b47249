using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Benchmarking.Networks;

namespace Benchmarking.Surveys;

/// <summary>Tells whether two results were made from the same answers.</summary>
public static class Fingerprint
{
    /// <summary>Hashes answers without regard to keys, rows, files and the order in which they came, or stand in the network and the set.</summary>
    /// <param name="responses">The answers, none or more.</param>
    /// <returns>SHA-256 as 64 hexadecimal digits.</returns>
    /// <remarks>What is hashed can be made again anywhere: a line of item ids in ordinal order, then one line a respondent. A respondent's line has the codes of
    /// the units in ordinal order with <c>|</c> between, the service's id (empty where none are declared), and the answers' codes in the order of the first line.
    /// Fields are parted by a tab, lines end with a line feed, all of it is UTF-8, and the respondents' lines are sorted by units, service and answers.</remarks>
    public static string Of(Responses responses)
    {
        var ids = responses.Set.SurveyItems.Select(item => item.Item.Id.Value).ToArray();
        int[] items = [.. Enumerable.Range(0, ids.Length).OrderBy(item => ids[item], StringComparer.Ordinal)];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\t', items.Select(item => ids[item])) + "\n"));
        var lines = new AnswerLines(responses, items);
        foreach (var (cell, respondents) in ByCell(responses).OrderBy(cell => cell.Key, StringComparer.Ordinal))
        {
            lines.AppendTo(hash, Encoding.UTF8.GetBytes(cell), respondents);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static Dictionary<string, List<int>> ByCell(Responses responses)
    {
        var cells = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var respondent = 0; respondent < responses.Count; respondent++)
        {
            var cell = Cell(responses, respondent);
            if (!cells.TryGetValue(cell, out var respondents))
            {
                cells.Add(cell, respondents = []);
            }

            respondents.Add(respondent);
        }

        return cells;
    }

    private static string Cell(Responses responses, int respondent)
    {
        var units = responses.UnitsOf(respondent);
        var services = responses.Network.Services;
        var service = services.Count == 0 ? "" : services[responses.ServiceOf(respondent)].Id.Value;
        return (units.Length == 1 ? responses.Network.Units[units[0]].Code.Value : Joined(responses.Network, units)) + "\t" + service;
    }

    private static string Joined(Network network, ReadOnlySpan<int> units)
    {
        var codes = units.ToArray().Select(unit => network.Units[unit].Code.Value);
        return string.Join('|', codes.Order(StringComparer.Ordinal));
    }

    /// <summary>Writes and sorts the lines of the respondents who share units and service.</summary>
    private sealed class AnswerLines(Responses responses, int[] items) : IComparer<int>
    {
        private const int LongestField = 7;
        private readonly int _longest = items.Length * LongestField + 1;
        private byte[] _text = [];
        private int[] _lengths = [];

        public void AppendTo(IncrementalHash hash, byte[] cell, List<int> respondents)
        {
            if (_lengths.Length < respondents.Count)
            {
                _text = new byte[respondents.Count * _longest];
                _lengths = new int[respondents.Count];
            }

            for (var line = 0; line < respondents.Count; line++)
            {
                _lengths[line] = Write(respondents[line], _text.AsSpan(line * _longest, _longest));
            }

            foreach (var line in Enumerable.Range(0, respondents.Count).Order(this))
            {
                hash.AppendData(cell);
                hash.AppendData(Line(line));
            }
        }

        public int Compare(int x, int y) => Line(x).SequenceCompareTo(Line(y));

        private ReadOnlySpan<byte> Line(int line) => _text.AsSpan(line * _longest, _lengths[line]);

        private int Write(int respondent, Span<byte> line)
        {
            var length = 0;
            foreach (var item in items)
            {
                line[length++] = (byte)'\t';
                var code = responses.Answers(item)[respondent];
                if (code is >= 0 and <= 9)
                {
                    line[length++] = (byte)('0' + code);
                    continue;
                }

                Utf8Formatter.TryFormat(code, line[length..], out var digits);
                length += digits;
            }

            line[length++] = (byte)'\n';
            return length;
        }
    }
}
