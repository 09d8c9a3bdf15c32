using System.Globalization;
using System.Text.RegularExpressions;
using CptRules.Compiler.Reading;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Layouts.AddOns;

/// <summary>Reads the restrictions in the note of an add-on edit.</summary>
/// <remarks>The notes are a closed list, because an unknown note may restrict the edit in a way that the rules do not support.</remarks>
internal static partial class AddOnNoteReader
{
    /// <exception cref="RuleSourceException">The note is not known, or names another code than the edit.</exception>
    public static AddOnNotes Read(RowReader reader, int column, CodeKey addOn, CodeKey primary)
    {
        string note = WordsOf(reader.Cell(column));
        if (note.Length == 0
            || note.Equals("Contractor Defined Primary Codes", StringComparison.OrdinalIgnoreCase)
            // The origin of the list of primaries. The txt truncates the title at its width.
            || note.StartsWith("Based on Internet-Only Manual, Medicare Claims Processing", StringComparison.OrdinalIgnoreCase))
        {
            return AddOnNotes.None;
        }

        if (Names(FacilitiesOnly().Match(note), addOn))
            return AddOnNotes.FacilitiesOnly;
        if (Names(PractitionerOnly().Match(note), primary))
            return AddOnNotes.PractitionerOnly;
        Match suspended = Suspended().Match(note);
        ReadOnlySpan<char> date = suspended.Groups["date"].ValueSpan;
        if (suspended.Success && DateOnly.TryParseExact(date, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return AddOnNotes.Suspended;
        throw reader.Error(column, "expected a note that is known, about the codes of the edit");
    }

    // Quotes and parentheses differ between quarters, and a truncated note lacks the closing ones.
    private static string WordsOf(ReadOnlySpan<char> note) =>
        Columns.Heading(note.ToString().Replace('"', ' ').Replace('(', ' ').Replace(')', ' ')).TrimEnd('.');

    private static bool Names(Match match, CodeKey code) =>
        match.Success && CodeKey.TryParse(match.Groups["code"].ValueSpan, out CodeKey named) && named == code;

    [GeneratedRegex("^(?<code>[0-9A-Z]{5}) may be reported by facilities only$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FacilitiesOnly();

    [GeneratedRegex("^(?<code>[0-9A-Z]{5}) Practitioner Only$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PractitionerOnly();

    [GeneratedRegex(
        "^Temporarily suspended retroactive to (?<date>[0-9/]{8,10})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suspended();
}
