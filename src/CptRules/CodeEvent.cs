using CptRules.Explain;
using CptRules.Explain.Codes;

namespace CptRules;

/// <summary>Something that happened to a code on a day, such as that it was added or that its unit limit changed. Immutable.</summary>
/// <remarks>
/// A change between dated tables has the date of the first table of the rule set that shows it: in a quarter without a table it may have
/// happened earlier.
/// </remarks>
public sealed class CodeEvent
{
    internal CodeEvent(DateOnly date, CodeEventKind kind, string about, string text, string? before = null, string? after = null)
    {
        Date = date;
        Kind = kind;
        About = about;
        Text = text;
        Before = before;
        After = after;
    }

    /// <summary>The day: the last day of what ends, the first day of anything else.</summary>
    public DateOnly Date { get; }

    /// <summary>What the event is about.</summary>
    public CodeEventKind Kind { get; }

    /// <summary>
    /// <see cref="Kind"/> in words: <c>code</c> (reviewed facts), <c>own dates</c>, <c>fee schedule</c>, the name of an indicator as in
    /// <see cref="CodeFacts.Indicators"/>, <c>unit limit</c> with the care setting, <c>APC status</c>, or
    /// <c>add-on edits</c>.
    /// </summary>
    public string About { get; }

    /// <summary>
    /// The earlier value of an indicator, status or limit; null if there was none or it is not known, and for other kinds.
    /// </summary>
    public string? Before { get; }

    /// <summary>The value of an indicator, status or limit from the day on; null if there is none any more, and for other kinds.</summary>
    public string? After { get; }

    /// <summary>What happened, in a few words.</summary>
    public string Text { get; }

    /// <summary>The day and what happened.</summary>
    public override string ToString() => $"{Words.Date(Date)} {Text}";
}
