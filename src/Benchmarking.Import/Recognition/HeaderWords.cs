using Benchmarking.Import.Formats;

namespace Benchmarking.Import.Recognition;

/// <summary>What columns that are no questions are called, in Norwegian, English, Swedish, Danish, Finnish and Icelandic, as <see cref="PlainText.Numbered"/> leaves it.</summary>
internal static class HeaderWords
{
    /// <summary>Headers that say nothing but a role.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Roles { get; } = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal)
    {
        [ResponseColumns.Unit] = Set(
            "unit|unit code|unit name|kommune|kommunen|kommunenavn|kommunenamn|kommunenr|kommunenummer|kommunekode|kommune nr|kommune navn|kommune namn|din kommune|kommunen din"
            + "|enhet|enhetskode|enhetsnavn|eining|einingskode|bydel|bydelsnavn|bydelsnummer|tettsted|tettstad|region|municipality|municipality code|municipality name"
            + "|municipality number|municipality no|your municipality|district|kommun|kommunkod|kommunnamn|din kommun|enhed|kommunens navn|kunta|kuntakoodi|kunnan nimi"
            + "|kuntanumero|sveitarfélag|sveitarfélagsnúmer|sveitarfélagið"),
        [ResponseColumns.Service] = Set(
            "service|service id|service name|your service|service area|tjeneste|tjenesten|tjenesteområde|tjenestenavn|din tjeneste|tjenesten din|teneste|tenesta|tenesteområde"
            + "|tenestenamn|tenesta di|tjänst|tjänsteområde|verksamhet|verksamhetsområde|virksomhet|virksomhetsområde|verksemd|sektor|etat|palvelu|palvelualue|þjónusta|þjónustusvið"),
        [ResponseColumns.Role] = Set(
            "role|your role|position|job title|title|rolle|rollen|din rolle|rolla di|stilling|stillingstittel|stillingen din|stillinga di|roll|din roll|befattning|stillingsbetegnelse"
            + "|rooli|tehtävä|tehtävänimike|hlutverk|staða|starfsheiti"),
        [ResponseColumns.Respondent] = Set(
            "respondent|respondent id|respondentid|respondent nr|respondentnr|respondent number|response id|responseid|response number|response no|submission id|submissionid|submission"
            + "|id|key|participant|participant id|svarer|svarer id|svarer nr|svarar|svarar id|svar id|svarid|svarnummer|svar nr|svarnr|besvarelse|besvarelses id|besvarelsesid"
            + "|løpenr|løpenummer|løpe nr|nøkkel|deltaker|deltaker id|deltakar|deltakar id|svarande|svars id|svarsid|svarnyckel|vastaaja|vastaajan id|vastaajan tunnus"
            + "|vastaus id|svarandi|auðkenni|auðkenni svaranda"),
        [ResponseColumns.Submitted] = Set(
            "submitted|submitted at|submit date|submission date|submission time|date submitted|completion time|completed|completed at|completion date|end date|end time|timestamp|date"
            + "|created|dato|svardato|dato for svar|tidspunkt|fullført|fullført tidspunkt|fullføringstidspunkt|fullføringstid|fullføring|tidspunkt for fullføring|sluttid|sluttidspunkt"
            + "|sluttdato|levert|levert tidspunkt|innsendt|innsendt dato|sendt inn|tidsmerke|tidsstempel|ferdigstilt|slutförandetid|slutfört|sluttid|inskickat|inskickad|tidsstämpel|datum"
            + "|fuldført|fuldførelsestidspunkt|tidspunkt for fuldførelse|afsluttet|sluttidspunkt|besvaret|valmistumisaika|valmis|lähetetty|lähetysaika|päivämäärä|pvm|aikaleima"
            + "|lokið|lokatími|skilað|dagsetning|tímastimpill"),
        [ResponseColumns.Status] = Set(
            "status|svarstatus|statuskode|completion status|response status|submission status|respondentstatus|besvarelsesstatus|status for svar|status for besvarelse|tila|vastauksen tila"),
    };

    /// <summary>Words that give a role away within a longer question, such as «Hvilken kommune arbeider du i?».</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Inside { get; } = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal)
    {
        [ResponseColumns.Unit] = Set("kommune|kommunen|municipality|kommun|kommunenr|kommunenummer|bydel|kunta|kunnassa|kunnan|sveitarfélag|sveitarfélagi|enhet|eining|unit|district|region"),
        [ResponseColumns.Service] = Set(
            "tjeneste|tjenesten|tjenesteområde|teneste|tenesta|tenesteområde|service|tjänst|verksamhet|virksomhet|virksomhed|verksemd|sektor|etat|avdeling|afdeling|avdelning|palvelu"
            + "|palvelua|palvelussa|þjónusta|þjónustu"),
        [ResponseColumns.Role] = Set("rolle|rolla|role|stilling|stillinga|position|roll|befattning|rooli|hlutverk|staða"),
    };

    /// <summary>Headers of columns that are of no use here, and what stands in them.</summary>
    public static IReadOnlyDictionary<SourceColumnKind, IReadOnlySet<string>> Others { get; } = new Dictionary<SourceColumnKind, IReadOnlySet<string>>
    {
        [SourceColumnKind.Person] = Set(
            "e post|epost|e postadresse|epostadresse|e mail|email|email address|e mail address|mail|mailadresse|navn|namn|name|full name|first name|last name|fornavn|førenamn|etternavn"
            + "|etternamn|fullt navn|fullt namn|ip|ip adresse|ip address|ip adress|ipaddr|ip osoite|ip tala|telefon|telefonnummer|mobil|mobilnummer|phone|phone number|mobile|brukernavn"
            + "|brukarnamn|username|user|bruker|användarnamn|förnamn|efternamn|e postadress|fornavn og etternavn|brugernavn|efternavn|sähköposti|sähköpostiosoite|nimi|etunimi|sukunimi"
            + "|puhelin|netfang|nafn|sími|fødselsnummer|personnummer|cpr|cpr nummer|henkilötunnus|kennitala|date of birth|fødselsdato"),
        [SourceColumnKind.Started] = Set(
            "start time|start date|started|started at|starttidspunkt|starttid|startdato|startet|starta|påbegynt|påbegynt tidspunkt|tidspunkt for start|startad|påbörjad|startdatum"
            + "|påbegyndt|aloitusaika|aloitettu|upphafstími|hafið"),
        [SourceColumnKind.Technical] = Set(
            "last modified time|last modified|sist endret|sist endret tidspunkt|tidspunkt for siste endring|sist endra|senast ändrad|senast ändrad tid|senest ændret|viimeksi muokattu"
            + "|síðast breytt|duration|varighet|varigheit|answer time ms|interview time|seed|last page|lastpage|siste side|start language|startlanguage|startspråk|language|språk|sprog|kieli"
            + "|tungumál|browser|nettleser|nettlesar|user agent|refurl|referrer|referrer url|collector|collector id|total points|totalt antall poeng|poengsum|quiz feedback|tilbakemelding på quiz"),
        [SourceColumnKind.FreeText] = Set(
            "kommentar|kommentarer|kommentarar|andre kommentarer|andre kommentarar|har du andre kommentarer|har du andre kommentarar|har du kommentarer|har du kommentarar|merknad"
            + "|merknader|merknadar|comment|comments|other comments|any other comments|do you have any other comments|övriga kommentarer|andra kommentarer|bemærkninger|øvrige kommentarer"
            + "|kommentti|kommentit|muut kommentit|athugasemd|athugasemdir|aðrar athugasemdir"),
    };

    /// <summary>What a column is that is of no use here.</summary>
    /// <param name="column">The column.</param>
    /// <returns>What the export says, else what its header says; <see cref="SourceColumnKind.Unknown"/> where neither does.</returns>
    public static SourceColumnKind KindOf(SourceColumn column)
    {
        var header = PlainText.Numbered(column.Header);
        return column.Kind != SourceColumnKind.Unknown
            ? column.Kind
            : Others.FirstOrDefault(kind => kind.Value.Contains(header)).Key;
    }

    private static HashSet<string> Set(string words) => [.. words.Split('|')];
}
