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
        string ownDates = $"The code's own dates put it in force {Words.Window(record.From, record.Through)}";

        // A code in no list and no table of any quarter is known from edits only.
        string named = record.Has(CodeFlags.InTables) ? "" : " Only add-on or PTP edits name it.";
        return data.ValidityOf(code, day) switch
        {
            CodeValidity.WithinOwnDates => (true, $"{ownDates}."),
            CodeValidity.OutsideOwnDates => (false, $"{ownDates}, and so not {Words.On(day)}."),
            CodeValidity.Listed => (true, $"A fee schedule or unit limit table in force {Words.On(day)} lists the code."),
            CodeValidity.BeforeWindow =>
                (null, $"Not known: release {rules.Release.Name} does not reach back to {Words.Date(day)}.{named}"),
            CodeValidity.NotListed =>
                (false, $"Neither the fee schedule nor a unit limit table of the quarter of {Words.Date(day)} lists the code.{named}"),
            _ => (null, $"Not known: release {rules.Release.Name} lacks a table of the quarter of {Words.Date(day)}, "
                + $"and those in force from before do not list the code.{named}"),
        };
    }
}
