using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Glossary;

namespace CptRules.Explain.Codes;

/// <summary>Follows a code through the OPPS tables: its status in the oldest one, and every later change.</summary>
internal static class OutpatientHistory
{
    public static IEnumerable<CodeEvent> Of(RuleData data, int code)
    {
        for (int table = 0; table < data.Sections.OppsTables.Length; table++)
        {
            OppsStatus before = data.OppsRow(code, table - 1);
            OppsStatus now = data.OppsRow(code, table);
            if (before != now)
                yield return Change(DateOnly.FromDayNumber(data.Sections.OppsTables[table]), before, now, isOldest: table == 0);
        }
    }

    private static CodeEvent Change(DateOnly date, OppsStatus before, OppsStatus now, bool isOldest)
    {
        string text = now == default ? "no APC status published any more" : $"APC status {WithWords(now)}";
        string rest = isOldest ? CodeHistoryReader.OldestHeld : $"; before, {(before == default ? "none published" : before.ToString())}";
        return new(date, CodeEventKind.OutpatientStatus, "APC status", text + rest, TextOf(before), TextOf(now));
    }

    private static string WithWords(OppsStatus status) =>
        ApcStatusWords.Of(status.ToString()) is { } words ? $"{status} ({words})" : status.ToString();

    private static string? TextOf(OppsStatus status) => status == default ? null : status.ToString();
}
