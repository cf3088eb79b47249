using System.Globalization;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>One who answered, as the answer file has it.</summary>
/// <param name="Units">Places of the units served; as a rule one.</param>
/// <param name="Service">The service's place.</param>
/// <param name="Batch">0 for the first file of the wave, 1 for the late one.</param>
/// <param name="Answers">The answers as given, question by question; null for a blank.</param>
internal sealed record Leader(IReadOnlyList<int> Units, int Service, int Batch, IReadOnlyList<int?> Answers)
{
    /// <summary>The key in the file.</summary>
    public required string Key { get; init; }

    /// <summary>A key for a place in the file; keys of a wave are in no order.</summary>
    public static string KeyOf(int wave, int place) => string.Create(CultureInfo.InvariantCulture, $"k{(((place + 1) * 7919) + (wave * 104729)) % 99991}x");
}

/// <summary>An indicator or dimension of an invented set.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title that reports show.</param>
/// <param name="Dimension">The dimension's place.</param>
/// <param name="Parts">The indicators under it: itself for an indicator.</param>
/// <param name="IsDimension">Whether it is a dimension.</param>
internal sealed record AskedMeasure(string Id, string Title, int Dimension, IReadOnlyList<int> Parts, bool IsDimension);

/// <summary>A question.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The words.</param>
/// <param name="Indicator">The indicator's place.</param>
/// <param name="Reverse">Whether agreeing is the low end.</param>
internal sealed record Question(string Id, string Text, int Indicator, bool Reverse);
