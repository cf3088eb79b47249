namespace Benchmarking.Reports.Explanations;

/// <summary>Where the methods are published that several explanations name.</summary>
internal static class MethodSources
{
    public const string MarginalMeans = "Searle, Speed & Milliken (1980), The American Statistician 34(4), 216–221";
    public const string Satterthwaite = "Satterthwaite (1946), Biometrics Bulletin 2(6), 110–114";
    public const string Holm = "Holm (1979), Scandinavian Journal of Statistics 6(2), 65–70";
    public const string BenjaminiHochberg = "Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57(1), 289–300";
    public const string Hedges = "Hedges (1981), Journal of Educational Statistics 6(2), 107–128";
    public const string NoncentralInterval = "Steiger & Fouladi (1997), in Harlow, Mulaik & Steiger (eds.), What If There Were No Significance Tests?, 221–257";
}
