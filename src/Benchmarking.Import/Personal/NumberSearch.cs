namespace Benchmarking.Import.Personal;

/// <summary>Looks for identity numbers and phone numbers among the numbers of a text: groups of digits with one sign between.</summary>
internal readonly ref struct NumberSearch
{
    private const int MostGroups = 32;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _heading;
    private readonly List<PersonalDetail> _found;

    /// <summary>Begins on a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="heading">What the text answers.</param>
    /// <param name="found">Where details go.</param>
    public NumberSearch(ReadOnlySpan<char> text, ReadOnlySpan<char> heading, List<PersonalDetail> found)
    {
        _text = text;
        _heading = heading;
        _found = found;
    }

    /// <summary>Looks through the whole text.</summary>
    public void Run()
    {
        Span<DigitGroup> groups = stackalloc DigitGroup[MostGroups];
        for (var at = _text.IndexOfAnyInRange('0', '9'); at >= 0;)
        {
            var count = DigitGroup.Read(_text, at, groups);
            Look(groups[..count]);
            var end = groups[count - 1].End;
            var next = _text[end..].IndexOfAnyInRange('0', '9');
            at = next < 0 ? -1 : end + next;
        }
    }

    private void Look(ReadOnlySpan<DigitGroup> groups)
    {
        for (var first = 0; first < groups.Length;)
        {
            var own = groups[first..];
            var (count, kind) = IdentityShapes.Match(_text, _heading, own);
            if (count == 0)
            {
                (count, kind) = (PhoneShapes.Match(_text, _heading, groups, first), PersonalKind.Phone);
            }

            if (count > 0)
            {
                Take(own[0].Start, kind == PersonalKind.FinnishNumber ? own[0].Start + IdentityShapes.FinnishLength : own[count - 1].End, kind);
            }

            first += Math.Max(1, count);
        }
    }

    private void Take(int start, int end, PersonalKind kind)
    {
        var from = kind == PersonalKind.Phone && start > 0 && _text[start - 1] == '+' ? start - 1 : start;
        _found.Add(new(from, end - from, kind));
    }
}
