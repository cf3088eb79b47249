using Benchmarking.Indicators;
using Benchmarking.Statistics;
using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>Those who answered every item of one indicator or dimension, and which units take part with them.</summary>
internal sealed class CompleteAnswers
{
    private const int BlockRows = 256;

    public required Measure Measure { get; init; }

    /// <summary>Its items that were asked in the wave, in the set's order.</summary>
    public required IReadOnlyList<AskedItem> Items { get; init; }

    /// <summary>All answers of the wave.</summary>
    public required Responses Responses { get; init; }

    /// <summary>Who answered all of the items.</summary>
    public required RespondentSet Complete { get; init; }

    /// <summary>How many of them each unit has; one who serves several units counts in each.</summary>
    public required IReadOnlyList<int> Counts { get; init; }

    /// <summary>What becomes of each unit, by these counts.</summary>
    public required IReadOnlyList<RowStatus> Statuses { get; init; }

    /// <summary>How many points the items' scales have; null where their scales begin or end differently.</summary>
    public int? Points => Items is [var first, ..] && Items.All(item => item.Scale.Min == first.Scale.Min && item.Scale.Max == first.Scale.Max)
        ? first.Scale.Points
        : null;

    /// <summary>What becomes of a row.</summary>
    /// <param name="unit">Its unit; null for all that take part.</param>
    /// <returns>The status, by counts alone.</returns>
    public RowStatus StatusOf(int? unit) => unit is { } place ? Statuses[place] : Participation.Joint(Statuses);

    /// <summary>The complete respondents of each unit that takes part.</summary>
    /// <returns>The members.</returns>
    public UnitMembers Members() => UnitMembers.Of(Responses, Complete, Statuses);

    /// <summary>Sums up the items' answers after reversal.</summary>
    /// <param name="unit">Whose respondents; null for all that take part, each once.</param>
    /// <returns>The sums; null without respondents.</returns>
    public CovarianceSums? Sums(int? unit)
    {
        var members = Members();
        var respondents = unit is { } own ? [.. members.Respondents.Where((_, member) => members.Units[member] == own)] : members.Distinct();
        return Sums(respondents, [], 1)[0];
    }

    /// <summary>Sums up the items' answers after reversal, group by group.</summary>
    /// <param name="members">Complete respondents; one who belongs to several groups stands here once for each.</param>
    /// <param name="groups">The group of each of them; empty where all are in the first.</param>
    /// <param name="count">How many groups there are.</param>
    /// <returns>The sums of each group; null for a group without respondents.</returns>
    public CovarianceSums?[] Sums(ReadOnlySpan<int> members, ReadOnlySpan<int> groups, int count)
    {
        var (sums, rows) = (new CovarianceSums?[count], new short[BlockRows * Items.Count]);
        for (var first = 0; first < members.Length; first += BlockRows)
        {
            var block = members[first..Math.Min(members.Length, first + BlockRows)];
            Fill(rows, block);
            for (var row = 0; row < block.Length; row++)
            {
                (sums[groups.IsEmpty ? 0 : groups[first + row]] ??= new CovarianceSums(Items.Count)).Add(rows.AsSpan(row * Items.Count, Items.Count));
            }
        }

        return sums;
    }

    // Answers lie in columns, so a block of rows is filled item by item.
    private void Fill(short[] rows, ReadOnlySpan<int> members)
    {
        for (var item = 0; item < Items.Count; item++)
        {
            var answers = Responses.Answers(Items[item].Place);
            var (sign, start) = Items[item].Reverse ? (-1, Items[item].Scale.Min + Items[item].Scale.Max) : (1, 0);
            for (var (row, at) = (0, item); row < members.Length; row++, at += Items.Count)
            {
                rows[at] = (short)(start + (sign * answers[members[row]]));
            }
        }
    }
}
