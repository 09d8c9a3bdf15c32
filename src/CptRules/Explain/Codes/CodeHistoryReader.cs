using CptRules.Data;
using CptRules.Data.Keys;

namespace CptRules.Explain.Codes;

/// <summary>Reads what happened to a code on all days that a rule set covers, oldest first.</summary>
internal static class CodeHistoryReader
{
    /// <summary>Added to the event of the oldest table of a kind, because what that table shows may have begun earlier.</summary>
    public const string OldestHeld = "; perhaps earlier: the rule set has no older table";

    public static IReadOnlyList<CodeEvent> Read(RuleData data, int code, CareSetting setting)
    {
        IEnumerable<CodeEvent> events =
        [
            .. Reviewed(data, code),
            .. OwnDates(data.Codes[code]),
            .. PolicyHistory.Of(data, code),
            .. UnitLimitHistory.Of(data, code),
            .. OutpatientHistory.Of(data, code),
            .. AddOnHistory.Of(data, code, setting),
        ];

        // The sort is stable, so the reviewed facts of a day come first.
        return Array.AsReadOnly(events.OrderBy(happened => happened.Date).ToArray());
    }

    private static IEnumerable<CodeEvent> Reviewed(RuleData data, int code) =>
        Array.FindAll(data.Sections.CodeHistory, entry => entry.Code == code)
            .Select(entry => new CodeEvent(
                DateOnly.FromDayNumber(entry.Date), CodeEventKind.Reviewed, "code", data.Text[entry.Event] ?? ""));

    private static IEnumerable<CodeEvent> OwnDates(CodeRecord code)
    {
        if (Day.ToDate(code.From) is { } from)
            yield return new(from, CodeEventKind.OwnDates, "own dates", "in force by its own dates");
        if (Day.ToDate(code.Through) is { } through)
            yield return new(through, CodeEventKind.OwnDates, "own dates", "last day in force by its own dates");
    }
}
