using CptRules.Data;
using CptRules.Data.Keys;

namespace CptRules.Explain.Codes;

/// <summary>Tells what happened to a code over all days that a rule set speaks of, oldest first.</summary>
internal static class CodeHistoryReader
{
    /// <summary>What is added to the first thing a kind of table says of a code: that it holds now says nothing of when it began.</summary>
    public const string OldestHeld = "; perhaps since earlier: no older table is held";

    public static IReadOnlyList<CodeEvent> Read(RuleData data, int code, CareSetting setting)
    {
        IEnumerable<CodeEvent> events =
        [
            .. Reviewed(data, code),
            .. OwnDates(data.Codes[code]),
            .. PolicyHistory.Of(data, code),
            .. UnitLimitHistory.Of(data, code),
            .. AddOnHistory.Of(data, code, setting),
        ];

        // The sort is stable: of one day the reviewed facts come first.
        return Array.AsReadOnly(events.OrderBy(happened => happened.Date).ToArray());
    }

    private static IEnumerable<CodeEvent> Reviewed(RuleData data, int code) =>
        Array.FindAll(data.Sections.CodeHistory, entry => entry.Code == code)
            .Select(entry => new CodeEvent(DateOnly.FromDayNumber(entry.Date), "code", data.Text[entry.Event] ?? ""));

    private static IEnumerable<CodeEvent> OwnDates(CodeRecord code)
    {
        if (Day.ToDate(code.From) is { } from)
            yield return new(from, "own dates", "in force by its own dates");
        if (Day.ToDate(code.Through) is { } through)
            yield return new(through, "own dates", "last day in force by its own dates");
    }
}
