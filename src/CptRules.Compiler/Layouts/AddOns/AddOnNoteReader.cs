using System.Globalization;
using System.Text.RegularExpressions;
using CptRules.Compiler.Reading;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Layouts.AddOns;

/// <summary>Reads what the note of an add-on edit restricts.</summary>
/// <remarks>The notes are a closed list, because one that is not understood may restrict the edit in a way that nothing here would heed.</remarks>
internal static partial class AddOnNoteReader
{
    /// <exception cref="RuleSourceException">The note is not known, or names another code than the edit.</exception>
    public static AddOnNotes Read(RowReader reader, int column, CodeKey addOn, CodeKey primary)
    {
        string note = Columns.Heading(reader.Cell(column)).Trim('"', '(', ')', '.', ' ');
        if (note.Length == 0
            || note.Equals("Contractor Defined Primary Codes", StringComparison.OrdinalIgnoreCase)
            // Where the list of primaries comes from; the txt breaks the title off at its width.
            || note.StartsWith("Based on Internet-Only Manual, Medicare Claims Processing", StringComparison.OrdinalIgnoreCase))
        {
            return AddOnNotes.None;
        }

        if (Names(FacilitiesOnly().Match(note), addOn))
            return AddOnNotes.FacilitiesOnly;
        if (Names(PractitionerOnly().Match(note), primary))
            return AddOnNotes.PractitionerOnly;
        Match suspended = Suspended().Match(note);
        if (suspended.Success && DateOnly.TryParseExact(suspended.Groups["date"].ValueSpan, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return AddOnNotes.Suspended;
        throw reader.Error(column, "expected a note that is known, about the codes of the edit");
    }

    private static bool Names(Match match, CodeKey code) => match.Success && CodeKey.TryParse(match.Groups["code"].ValueSpan, out CodeKey named) && named == code;

    [GeneratedRegex("^(?<code>[0-9A-Z]{5}) may be reported by facilities only$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FacilitiesOnly();

    [GeneratedRegex("^(?<code>[0-9A-Z]{5}) Practitioner Only$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PractitionerOnly();

    [GeneratedRegex("^Temporarily suspended retroactive to (?<date>[0-9/]{8,10})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suspended();
}
