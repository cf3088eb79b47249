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
    public const string RankSets = "Mogstad, Romano, Shaikh & Wilhelm (2024), Review of Economic Studies 91(1), 476–518";
    public const string Reml = "Viechtbauer (2005), Journal of Educational and Behavioral Statistics 30(3), 261–293";
    public const string PauleMandel = "Paule & Mandel (1982), Journal of Research of the National Bureau of Standards 87(5), 377–385";
    public const string DerSimonianLaird = "DerSimonian & Laird (1986), Controlled Clinical Trials 7(3), 177–188";
    public const string Cochran = "Cochran (1954), Biometrics 10(1), 101–129";
    public const string ISquared = "Higgins & Thompson (2002), Statistics in Medicine 21(11), 1539–1558";
    public const string PredictionInterval = "Higgins, Thompson & Spiegelhalter (2009), Journal of the Royal Statistical Society A 172(1), 137–159";
    public const string EmpiricalBayes = "Morris (1983), Journal of the American Statistical Association 78(381), 47–55";
    public const string Welch = "Welch (1951), Biometrika 38(3–4), 330–336";
    public const string KruskalWallis = "Kruskal & Wallis (1952), Journal of the American Statistical Association 47(260), 583–621";
    public const string BrownForsythe = "Brown & Forsythe (1974), Technometrics 16(1), 129–132";
    public const string Cronbach = "Cronbach (1951), Psychometrika 16(3), 297–334";
    public const string Feldt = "Feldt (1965), Psychometrika 30(3), 357–370";
    public const string McDonald = "McDonald (1999), Test Theory: A Unified Treatment, ch. 6; Jöreskog (1967), Psychometrika 32(4), 443–482";
    public const string ItemRest = "Nunnally & Bernstein (1994), Psychometric Theory, 3rd ed., ch. 8";
    public const string Nunnally = "Nunnally (1978), Psychometric Theory, 2nd ed., 245–246";
    public const string WithinGroup = "James, Demaree & Wolf (1984), Journal of Applied Psychology 69(1), 85–98";
    public const string Agreement = "LeBreton & Senter (2008), Organizational Research Methods 11(4), 815–852";
    public const string AverageDeviation = "Burke, Finkelstein & Dusig (1999), Organizational Research Methods 2(1), 49–68";
    public const string Intraclass = "Bliese (2000), in Klein & Kozlowski (eds.), Multilevel Theory, Research, and Methods in Organizations, 349–381";
    public const string TypicalSize = "Searle, Casella & McCulloch (1992), Variance Components, ch. 3";
    public const string UnitMeans = "Bliese (2000) and Klein et al. (2000), in Klein & Kozlowski (eds.), Multilevel Theory, Research, and Methods in Organizations";
}
