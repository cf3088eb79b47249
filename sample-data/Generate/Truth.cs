namespace SampleData;

/// <summary>What is true in the invented network: how many there are, and what was planted, in points of the scale 1–5.</summary>
internal static class Truth
{
    public const ulong Seed = 20170101;
    public const int Waves = 3;

    // How far apart leaders lie in all they say, within a dimension and within an indicator, and one answer from the next.
    public const double GeneralSd = 0.40, DimensionSd = 0.35, IndicatorSd = 0.45, NoiseSd = 0.55;
    public const double ItemSd = 0.25;        // how far items of an indicator lie apart, for everyone alike
    public const double Leaves = 0.28;        // a post has a new leader by the next round: about half of them over two rounds
    public const double BreaksOff = 0.03;     // of the respondents leave all questions from some point on blank
    public const double Blank = 0.012;        // of the other answers are blank
    public const double Deputy = 0.10, Comments = 0.06;

    public static readonly string[] Services = ["school", "kindergarten", "ppt", "child_welfare", "public_health", "family_centre", "nav"];

    // Invited by service, one line a round; then how many of them answered.
    public static readonly Place[] Places =
    [
        new("9901", [[13, 10, 3, 4, 4, 2, 4], [13, 10, 3, 4, 4, 2, 4], [12, 10, 3, 4, 4, 2, 4]], Answered: [32, 29, 31]),
        new("9902", [[9, 8, 2, 4, 3, 2, 4], [9, 8, 2, 4, 3, 2, 4], [9, 8, 3, 4, 3, 2, 4]], Answered: [26, 24, 27]),
        new("9903", [[6, 5, 2, 2, 2, 1, 2], [6, 5, 2, 3, 2, 1, 2], [6, 5, 2, 3, 2, 1, 2]], Answered: [15, 13, 17]),
        new("9904", [[7, 6, 2, 3, 3, 2, 3], [7, 6, 2, 3, 3, 2, 3], [7, 6, 2, 3, 3, 2, 3]], Answered: [21, 18, 20]),
        new("9905", [[4, 4, 1, 2, 2, 0, 2], [4, 4, 1, 2, 2, 0, 2], [4, 3, 1, 2, 2, 0, 2]], Answered: [11, 9, 12]),
        new("9906", [[3, 3, 1, 2, 1, 1, 1], [3, 3, 1, 2, 1, 1, 1], [3, 3, 1, 2, 1, 1, 1]], Answered: [8, 10, 8]),
        new("9907", [[1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 2, 1, 1]], Answered: [6, 4, 7]),
    ];

    public static double Level(string dimension) => dimension switch
    {
        "culture" => 3.2,
        "goals" => 3.1,
        "competence" => 3.5,
        "early" => 3.6,
        _ => 3.3,
    };

    public static double UnitEffect(string unit, string dimension, int wave) => (unit, dimension) switch
    {
        ("9902", "culture") => 1.0,
        ("9904", "early") => -1.2,
        ("9901", "goals") => 0.4 * (wave - 1),
        _ => 0,
    };

    public static double ServiceEffect(string service, string indicator) => (service, indicator) switch
    {
        ("school", "goals.resources") => -0.9,
        ("kindergarten", "goals.resources") => -0.5,
        ("school", "competence.guidance") => -0.5,
        ("child_welfare", "culture.consent") => 0.5,
        ("ppt", "knowledge.evidence") => 0.5,
        _ => 0,
    };

    public static double WaveEffect(string indicator, int wave) => indicator == "competence.joint" ? 0.15 * wave : 0;

    public static double DontKnow(string item) => item switch { "FM3b" => 0.12, "TI3c" => 0.10, "KT2a" or "SK4b" => 0.07, _ => 0.025 };

    public static double NotRelevant(string service, string item) => (service, item) switch
    {
        ("kindergarten", "TI3b" or "TI3c") => 0.50,
        ("nav", "TI3a") => 0.50,
        ("public_health" or "family_centre", "TI3c") => 0.25,
        _ => 0.008,
    };
}

/// <summary>A municipality of the invented network.</summary>
internal sealed record Place(string Unit, int[][] Invited, int[] Answered);
