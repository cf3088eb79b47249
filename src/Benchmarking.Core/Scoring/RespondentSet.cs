using System.Numerics;
using Benchmarking.Indicators;

namespace Benchmarking.Scoring;

/// <summary>Some of a wave's respondents, a bit each: a million take no more than 125 KB.</summary>
internal sealed class RespondentSet
{
    private const int Bits = 64;
    private readonly ulong[] _words;

    private RespondentSet(int respondents) => _words = new ulong[(respondents + Bits - 1) / Bits];

    /// <summary>Nobody.</summary>
    /// <param name="respondents">How many respondents there are.</param>
    /// <returns>The empty set.</returns>
    public static RespondentSet None(int respondents) => new(respondents);

    /// <summary>Everybody.</summary>
    /// <param name="respondents">How many respondents there are.</param>
    /// <returns>The set of all of them.</returns>
    public static RespondentSet All(int respondents)
    {
        var all = new RespondentSet(respondents);
        Array.Fill(all._words, ulong.MaxValue);
        if (respondents % Bits is > 0 and var last)
        {
            all._words[^1] = (1UL << last) - 1;
        }

        return all;
    }

    /// <summary>Keeps those who gave a valid answer.</summary>
    /// <param name="answers">One code a respondent.</param>
    /// <param name="scale">Whose points are valid.</param>
    public void KeepValid(ReadOnlySpan<short> answers, Scale scale)
    {
        var (min, range) = (scale.Min, (uint)(scale.Max - scale.Min));
        for (var word = 0; word < _words.Length; word++)
        {
            var block = answers[(word * Bits)..Math.Min(answers.Length, (word + 1) * Bits)];
            var valid = 0UL;
            for (var bit = 0; bit < block.Length; bit++)
            {
                valid |= ((uint)(block[bit] - min) <= range ? 1UL : 0UL) << bit;
            }

            _words[word] &= valid;
        }
    }

    /// <summary>Who is in the set.</summary>
    /// <returns>Their places in the wave, ascending.</returns>
    public Enumerator GetEnumerator() => new(_words);

    /// <summary>Goes through the places without making a list of them.</summary>
    internal ref struct Enumerator(ReadOnlySpan<ulong> words)
    {
        private readonly ReadOnlySpan<ulong> _words = words;
        private int _word = -1;
        private ulong _left = 0;

        public readonly int Current => (_word * Bits) + BitOperations.TrailingZeroCount(_left);

        public bool MoveNext()
        {
            _left &= _left - 1;
            while (_left == 0)
            {
                _word++;
                if (_word == _words.Length)
                {
                    return false;
                }

                _left = _words[_word];
            }

            return true;
        }
    }
}
