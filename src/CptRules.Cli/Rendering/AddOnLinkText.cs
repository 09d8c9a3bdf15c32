namespace CptRules.Cli.Rendering;

/// <summary>The other code of an add-on edit in a few words: what it is, when the edit is in force, and its own status.</summary>
internal static class AddOnLinkText
{
    /// <param name="link">The edit.</param>
    /// <param name="other">The other code; null if the rule set does not have it.</param>
    public static string Of(AddOnLink link, CodeFacts? other)
    {
        string note = link.Note is null ? "" : $", {link.Note}";
        string edit = $"type {(int)link.Type}, {Dates.Window(link.From, link.Through)}{note}";
        string label = other?.Label is { } known ? $"{known}; " : "";
        return $"{label}{edit}; {Status(other)}";
    }

    private static string Status(CodeFacts? code)
    {
        if (code is null)
            return "not in this release";
        string inForce = code.IsInForce switch
        {
            true => "code in force",
            false => $"code not in force on {Dates.Of(code.Date)}",
            null => "not known whether the code is in force",
        };
        return code.FeeSchedule?.Status is { } status ? $"{inForce}, fee schedule status {status}" : inForce;
    }
}
