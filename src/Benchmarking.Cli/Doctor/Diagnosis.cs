using Benchmarking.Wording;

namespace Benchmarking.Cli.Doctor;

/// <summary>What a check found.</summary>
/// <param name="State">How it is.</param>
/// <param name="Found">What was found and, unless it is in order, what to do.</param>
internal sealed record Diagnosis(State State, Sentence Found)
{
    /// <summary>All is well.</summary>
    public static Diagnosis Sound(string key, params object[] arguments) => new(State.Sound, new Sentence(key, arguments));

    /// <summary>Worth knowing, and no fault.</summary>
    public static Diagnosis Note(string key, params object[] arguments) => new(State.Note, new Sentence(key, arguments));

    /// <summary>Somebody has to do something.</summary>
    public static Diagnosis Fault(string key, params object[] arguments) => new(State.Fault, new Sentence(key, arguments));
}

/// <summary>How something is.</summary>
internal enum State
{
    /// <summary>As it should be.</summary>
    Sound,

    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>To be mended.</summary>
    Fault,
}
