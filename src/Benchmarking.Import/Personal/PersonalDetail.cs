namespace Benchmarking.Import.Personal;

/// <summary>Something in a text that tells who somebody is.</summary>
/// <param name="Start">Where it begins, in characters from 0.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct PersonalDetail(int Start, int Length, PersonalKind Kind);

/// <summary>What tells who somebody is.</summary>
public enum PersonalKind
{
    /// <summary>A Norwegian fødselsnummer, D-number or H-number.</summary>
    NorwegianNumber,

    /// <summary>A Swedish personnummer or samordningsnummer.</summary>
    SwedishNumber,

    /// <summary>A Danish CPR number.</summary>
    DanishNumber,

    /// <summary>A Finnish henkilötunnus.</summary>
    FinnishNumber,

    /// <summary>An Icelandic kennitala.</summary>
    IcelandicNumber,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>The address of a machine on the net.</summary>
    IpAddress,
}
