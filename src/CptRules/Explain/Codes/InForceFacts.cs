using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Explain.Codes;

/// <summary>Decides whether a code is in force on a day, as COD103 does, and gives the reason.</summary>
internal static class InForceFacts
{
    public static (bool? IsInForce, string Reason) Of(RuleSet rules, int code, DateOnly date)
    {
        RuleData data = rules.Data;
        CodeRecord record = data.Codes[code];
        int day = date.DayNumber;

        // A code in no list and no table of any quarter is known from edits only.
        string named = record.Has(CodeFlags.InTables) ? "" : " Only add-on or PTP edits name it.";
        return data.ValidityOf(code, day) switch
        {
            CodeValidity.WithinOwnDates => (true, Words.Dates(record.From, record.Through)),
            CodeValidity.OutsideOwnDates => (false, $"It {Words.EndedOrBegins(record.From, record.Through, day)}."),
            CodeValidity.Listed => (true, $"A fee schedule or unit limit table in force {Words.On(day)} lists the code."),
            CodeValidity.BeforeWindow => (null, $"Whether it was in force {Words.On(day)} is not known: "
                + $"the tables of release {rules.Release.Name} begin later.{named}"),
            CodeValidity.NotListed =>
                (false, $"Neither the fee schedule nor a unit limit table of the quarter of {Words.Date(day)} lists the code.{named}"),
            _ => (null, $"Whether it is in force {Words.On(day)} is not known: release {rules.Release.Name} lacks a table of that quarter, "
                + $"and the tables before it do not list the code.{named}"),
        };
    }
}
