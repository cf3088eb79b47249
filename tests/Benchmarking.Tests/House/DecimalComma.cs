using System.Globalization;
using System.Runtime.CompilerServices;

namespace Benchmarking.Tests.House;

/// <summary>Runs every test under a culture with a decimal comma, so that a number written or read by the machine's culture is seen.</summary>
internal static class DecimalComma
{
    [ModuleInitializer]
    internal static void Impose()
    {
        // The product runs without the machine's culture tables, and so do its tests: this culture is made here.
        var culture = new CultureInfo("nb-NO");
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "\u00A0";
        culture.NumberFormat.PercentDecimalSeparator = ",";
        culture.NumberFormat.CurrencyDecimalSeparator = ",";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        culture.DateTimeFormat.DateSeparator = ".";
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
