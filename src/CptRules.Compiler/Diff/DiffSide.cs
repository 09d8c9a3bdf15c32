using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>One of two rule sets that are compared, looked at on its reference day.</summary>
/// <remarks>
/// The reference day is the last day of the window. A set without dated tables has no window: it is judged by what has not ended, which is
/// what is in force on <see cref="Day.Max"/>.
/// </remarks>
internal sealed class DiffSide(RuleSet rules)
{
    public RuleSetRelease Release { get; } = rules.Release;

    public RuleData Data { get; } = rules.Data;

    /// <summary>A day number; <see cref="Day.Max"/> if the set has no dated tables.</summary>
    public int ReferenceDay { get; } = rules.Data.WindowThrough;

    public bool HasReferenceDay => Day.IsDate(ReferenceDay);

    /// <summary>The dated tables in force on the reference day, the newest of their kinds.</summary>
    public TablePeriod Tables => Data.PeriodOf(ReferenceDay);

    /// <summary>Whether any table or edit of the set names the code.</summary>
    public bool Names(CodeKey code) => Data.FindCode(code) is >= 0 and int id && Data.Codes[id].Has(CodeFlags.InTables | CodeFlags.InEdits);
}
