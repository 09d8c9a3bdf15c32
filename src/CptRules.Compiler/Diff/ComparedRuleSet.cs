using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.Reading;

namespace CptRules.Compiler.Diff;

/// <summary>One of the two rule sets of a comparison, evaluated on its reference day. Immutable and thread-safe.</summary>
public sealed class ComparedRuleSet
{
    internal ComparedRuleSet(RuleSet rules)
    {
        Release = rules.Release;
        Data = rules.Data;
        ReferenceDayNumber = Data.WindowThrough;
    }

    /// <summary>The release of the rule set.</summary>
    public RuleSetRelease Release { get; }

    /// <summary>
    /// The last day of the window (<see cref="RuleSetRelease.WindowThrough"/>). Null if the set has no dated tables: then everything that
    /// has no last day counts as in force.
    /// </summary>
    public DateOnly? ReferenceDay => Day.ToDate(ReferenceDayNumber);

    internal RuleData Data { get; }

    /// <summary><see cref="Day.Max"/> if the set has no dated tables.</summary>
    internal int ReferenceDayNumber { get; }

    internal bool HasReferenceDay => Day.IsDate(ReferenceDayNumber);

    /// <summary>The dated tables in force on the reference day, the newest of their kinds.</summary>
    internal TablePeriod Tables => Data.PeriodOf(ReferenceDayNumber);

    /// <summary>Whether any table or edit of the set contains a procedure code.</summary>
    /// <param name="code">The code, in upper or lower case.</param>
    /// <returns>False for a text that is not a procedure code, and for null.</returns>
    public bool Contains(string? code) =>
        NormalText.TryReadCode(code, out CodeKey key)
        && Data.FindCode(key) is >= 0 and int id
        && Data.Codes[id].Has(CodeFlags.InTables | CodeFlags.InEdits);
}
