namespace CptRules;

/// <summary>Something that happened to a code on a day, such as that it was added. Immutable.</summary>
public sealed class CodeEvent
{
    internal CodeEvent(DateOnly date, string text)
    {
        Date = date;
        Text = text;
    }

    /// <summary>The day.</summary>
    public DateOnly Date { get; }

    /// <summary>What happened, in a few words.</summary>
    public string Text { get; }
}
