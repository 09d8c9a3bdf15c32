using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>Whether the code of a finding takes a modifier: no advice may lead to MOD403, MOD404 or MOD405.</summary>
/// <remarks>Read from the same tables as the rules. The bill type of the claim is not known here, so no exception for one counts.</remarks>
internal static class EligibleModifiers
{
    public static IReadOnlyList<string> Among(in FindingView finding, params IReadOnlyList<string> modifiers)
    {
        var eligible = new List<string>(modifiers.Count);
        foreach (string modifier in modifiers)
        {
            if (IsEligible(finding, ModifierKey.Parse(modifier)))
                eligible.Add(modifier);
        }

        return eligible.AsReadOnly();
    }

    public static bool IsEligible(in FindingView finding, ModifierKey key)
    {
        ModifierRecord modifier = finding.Tables.Modifiers[key.Value];
        if (modifier.IsKnown && !modifier.IsInForce(finding.Data.Day))
            return false;
        bool isListed = finding.ListedModifiers.Contains(key.Value);
        if (finding.HasExplicitList && !isListed)
            return false;
        return SeverityAgainst(finding, modifier) is not { } severity || (isListed && severity != Severity.Error);
    }

    /// <summary>The severity of MOD404 without the code's own list; null if it does not apply.</summary>
    private static Severity? SeverityAgainst(in FindingView finding, in ModifierRecord modifier)
    {
        EligibilityReason reason =
            ModifierEligibility.ByClass(modifier.Bit, finding.Tables.FlagsOf(IdOf(finding), finding.Data.Code));
        if (reason == EligibilityReason.None && finding.Data.Setting == CareSetting.Practitioner)
            reason = ModifierEligibility.ByPolicy(modifier.Bit, finding.Policy);
        if (reason != EligibilityReason.None)
            return ModifierEligibility.SeverityOf(reason);
        ulong rows = Enum.IsDefined(finding.Data.Setting) ? modifier.Scopes & finding.Tables.ScopesIn(finding.Data.Setting) : 0;
        return ScopeSeverity(finding, rows);
    }

    /// <summary>The highest severity that the rows of modifier scopes may give; null if none applies.</summary>
    /// <remarks>
    /// The first row that applies decides. A finding does not have the bill type, so a row that excepts bill types may not apply, and then
    /// a row after it decides.
    /// </remarks>
    private static Severity? ScopeSeverity(in FindingView finding, ulong rows)
    {
        int row = finding.Tables.ScopeAgainst(IdOf(finding), finding.Data.Code, rows, billClass: 0, finding.Policy);
        if (row < 0)
            return null;
        var severity = (Severity)finding.Tables.Sections.Scopes[row].Severity;
        if (finding.Tables.Sections.ScopeBillClassesOf(row).IsEmpty)
            return severity;
        ulong through = (2UL << row) - 1;
        return ScopeSeverity(finding, rows & ~through) is { } later && later > severity ? later : severity;
    }

    private static int IdOf(in FindingView finding) => finding.HasCode ? finding.Data.CodeId : -1;
}
