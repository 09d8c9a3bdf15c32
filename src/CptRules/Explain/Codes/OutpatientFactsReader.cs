using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Glossary;

namespace CptRules.Explain.Codes;

/// <summary>Reads the OPPS status of a code on a day, and since when it has applied.</summary>
internal static class OutpatientFactsReader
{
    /// <returns>Null if no OPPS table in force has the code.</returns>
    public static OutpatientFacts? Read(RuleData data, int code, int day)
    {
        int table = data.PeriodOf(day).Opps;
        OppsStatus status = data.OppsRow(code, table);
        if (status == default)
            return null;
        while (table > 0 && data.OppsRow(code, table - 1) == status)
            table--;
        string text = status.ToString();
        return new(text, ApcStatusWords.Of(text), Day.ToDate(data.Sections.OppsTables[table]), mayBeOlder: table == 0);
    }
}
