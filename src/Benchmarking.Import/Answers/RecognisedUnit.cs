using Benchmarking.Wording;

namespace Benchmarking.Import.Answers;

/// <summary>What a text is that is neither code nor name in the network.</summary>
internal abstract record RecognisedUnit
{
    private RecognisedUnit()
    {
    }

    /// <summary>A unit.</summary>
    /// <param name="Place">Its place in the network.</param>
    public sealed record Unit(int Place) : RecognisedUnit
    {
        /// <summary>The check's id where something is to be said of it.</summary>
        public string Check { get; init; } = "";

        /// <summary>What is to be said of it; null for nothing.</summary>
        public Sentence? Note { get; init; }

        /// <summary>The code without what a spreadsheet took from it or added to it; null where the text came whole.</summary>
        public string? Restored { get; init; }
    }

    /// <summary>No unit, for a known reason.</summary>
    /// <param name="Check">The check's id.</param>
    /// <param name="Reason">The reason.</param>
    public sealed record Refused(string Check, Sentence Reason) : RecognisedUnit;
}
