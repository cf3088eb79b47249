using System.Globalization;
using Benchmarking.Import.Yaml;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Import.Definitions;

/// <summary>Reads a network from its top down.</summary>
/// <param name="faults">Where faults go.</param>
internal sealed class NetworkParts(YamlFaults faults)
{
    private static readonly WaveId NoWave = WaveId.Parse("none");
    private static readonly ServiceId NoService = ServiceId.Parse("none");
    private static readonly (string Word, string Meaning)[] Countries =
        [.. new[] { "NO", "SE", "DK", "FI", "IS", "GL", "FO", "AX" }.Select(country => (country, country))];

    /// <summary>Reads the network.</summary>
    /// <param name="keys">The top of the file.</param>
    /// <returns>The network; worth nothing where an error was noted.</returns>
    public Network Network(YamlKeys keys)
    {
        var title = keys.Text("network").Text;
        var country = keys.RequiredChoice("country", Countries);
        var languages = Languages(keys, country);
        var units = new UnitParts(faults);
        var network = new Network
        {
            Title = title,
            Country = country,
            Languages = languages,
            Indicators = keys.Text("indicators").Text,
            Database = keys.OptionalText("database")?.Text ?? "network.db",
            Units = units.Units(keys.Maps("units")),
            Services = Services(keys),
            Waves = Waves(keys),
            Disclosure = Disclosure(keys),
            Defaults = Defaults(keys),
        };
        keys.Close();
        if (!faults.HasErrors)
        {
            new UnitDoubts(network, faults).Note(units.Places);
        }

        return network;
    }

    private IReadOnlyList<Language> Languages(YamlKeys keys, string country)
    {
        var known = country == "NO" ? "nb" : "en";
        if (keys.Find("languages") is null)
        {
            return [Language.Parse(known)];
        }

        var languages = new List<Language>();
        var ids = new YamlIds(faults);
        foreach (var code in keys.List("languages").Select(entry => entry.AsText("languages", faults)).Where(code => !code.IsEmpty))
        {
            if (code.AsLanguage(faults) is { } language)
            {
                languages.Add(ids.Take(code, _ => language, language));
                NoteMissingWords(code, language);
            }
        }

        return languages;
    }

    private void NoteMissingWords(YamlText code, Language language)
    {
        if (!Texts.Languages.Contains(language))
        {
            faults.Warning(NetworkChecks.NoWords, code, new("import.network.no_words", language.Code, string.Join(", ", Texts.Languages)));
        }
    }

    private List<Service> Services(YamlKeys keys)
    {
        var ids = new YamlIds(faults);
        var names = new SharedNames(faults);
        var services = new List<Service>();
        foreach (var own in keys.OptionalMaps("services"))
        {
            var id = own.Text("id");
            services.Add(new(ids.Take(id, ServiceId.TryParse, NoService), own.Localized("name")));
            names.Take(services[^1].Name.All.Select(name => name.Value).Append(id.Text), own.Find("name") ?? own.Place);
            own.Close();
        }

        return services;
    }

    private List<Wave> Waves(YamlKeys keys)
    {
        var ids = new YamlIds(faults);
        var waves = new List<Wave>();
        foreach (var own in keys.Maps("waves"))
        {
            var id = ids.Take(own.Text("id"), WaveId.TryParse, NoWave);
            var title = own.Find("title") is { } value ? value.AsLocalized("title", faults) : null;
            var closes = own.OptionalText("closes") is { IsEmpty: false } text ? Date(text) : (DateOnly?)null;
            waves.Add(new(id, Date(own.Text("date")), title) { Closes = closes });
            own.Close();
        }

        return [.. waves.OrderBy(wave => wave.Date)];
    }

    private DateOnly Date(YamlText text)
    {
        if (!DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && !text.IsEmpty)
        {
            faults.Error(NetworkChecks.Date, text, new("import.network.date", text.Text));
        }

        return date;
    }

    private DisclosureRules Disclosure(YamlKeys top)
    {
        var rules = new DisclosureRules();
        if (top.OptionalMap("disclosure") is not { } map)
        {
            return rules;
        }

        var keys = new YamlKeys(map, faults);
        var least = Threshold(keys, "min_respondents", DisclosureRules.Floor) ?? rules.MinRespondents;
        rules = rules with
        {
            MinRespondents = least,
            MinForDistribution = Threshold(keys, "min_for_distribution", least) ?? Math.Max(least, rules.MinForDistribution),
            MinUnitsForService = Threshold(keys, "min_units_for_service", DisclosureRules.Floor) ?? rules.MinUnitsForService,
            Names = keys.Choice("names", ("open", NameRule.Open), ("anonymous", NameRule.Anonymous)),
        };
        keys.Close();
        return rules;
    }

    private int? Threshold(YamlKeys keys, string key, int floor)
    {
        var number = keys.OptionalWhole(key);
        if (number is null || (number >= floor && number <= int.MaxValue))
        {
            return (int?)number;
        }

        faults.Error(NetworkChecks.Threshold, keys.Find(key) ?? keys.Place, new("import.network.threshold", key, number, floor));
        return null;
    }

    private AnalysisDefaults Defaults(YamlKeys top)
    {
        var defaults = new AnalysisDefaults();
        if (top.OptionalMap("defaults") is not { } map)
        {
            return defaults;
        }

        var keys = new YamlKeys(map, faults);
        var level = keys.OptionalNumber("level") ?? defaults.Level;
        if (level is <= 0 or >= 1)
        {
            faults.Error(NetworkChecks.Level, keys.Find("level") ?? keys.Place, new("import.network.level"));
        }

        defaults = new AnalysisDefaults
        {
            Weighting = keys.Choice(
                "weighting",
                ("services", Weighting.Services), ("respondents", Weighting.Respondents), ("standardised", Weighting.Standardised)),
            Level = level,
            Adjust = keys.Choice("adjust", ("holm", Adjustment.Holm), ("bh", Adjustment.BenjaminiHochberg), ("none", Adjustment.None)),
            Seed = keys.OptionalWhole("seed") ?? defaults.Seed,
        };
        keys.Close();
        return defaults;
    }
}
