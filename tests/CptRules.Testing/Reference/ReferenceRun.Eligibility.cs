using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Testing.Reference;

/// <content>MOD404 and MOD405: which modifiers a code takes.</content>
internal sealed partial class ReferenceRun
{
    private void ModifierNotEligible(ReferenceLine line, string modifier, int position)
    {
        bool hasList = _tables.ExplicitLists.TryGetValue(line.Code, out HashSet<string>? list);
        bool isListed = hasList && list!.Contains(modifier);
        Severity? verdict = ClassRows(line, modifier) ?? PolicyRows(line, modifier) ?? ScopeRows(line, modifier);
        if (isListed)
            verdict = verdict == Severity.Error ? Severity.Warning : null;
        bool raised = verdict is { } severity && ReportModifier(line, RuleId.MOD404, severity, modifier, position);
        if (hasList && !isListed && !raised)
            ReportModifier(line, RuleId.MOD405, Severity.Warning, modifier, position);
    }

    /// <summary>The rows of MOD404 about classes of codes.</summary>
    private Severity? ClassRows(ReferenceLine line, string modifier)
    {
        if (ReferenceModifiers.VisitOnly.Contains(modifier) && !IsIn(CodeClass.Takes25, line))
            return Severity.Error;
        if (ReferenceModifiers.NeverOnVisits.Contains(modifier) && IsVisit(line))
            return Severity.Error;
        if (modifier == "51" && IsAddOn(line))
            return Severity.Warning;
        return null;
    }

    /// <summary>The rows of MOD404 that read the fee schedule.</summary>
    private Severity? PolicyRows(ReferenceLine line, string modifier)
    {
        if (!IsPractitioner || PolicyOf(line) is not { } policy)
            return null;
        return modifier switch
        {
            "26" or "TC" when policy.PcTc != '1' && !_tables.HasMpfsRow(line.Code, modifier, line.From) => Severity.Error,
            "50" when policy.Bilateral is not ('1' or '3') => Severity.Error,
            "51" when policy.MultipleProcedures is '0' or '9' => Severity.Warning,
            "54" or "55" or "56" when policy.GlobalDays is not (GlobalDays.Days010 or GlobalDays.Days090 or GlobalDays.Yyy) =>
                Severity.Error,
            "62" => policy.CoSurgeons switch { '0' or '9' => Severity.Error, '1' => Severity.Warning, _ => null },
            "66" => policy.TeamSurgery switch { '0' or '9' => Severity.Error, '1' => Severity.Warning, _ => null },
            "80" or "81" or "82" or "AS" =>
                policy.AssistantSurgeon switch { '1' or '9' => Severity.Error, '0' => Severity.Warning, _ => null },
            _ => null,
        };
    }

    /// <summary>The rows of MOD404 that are data; the first that applies decides.</summary>
    private Severity? ScopeRows(ReferenceLine line, string modifier)
    {
        foreach ((ModifierScopeRow row, HashSet<string> modifiers, HashSet<string> codes) in _tables.ModifierScopes)
        {
            bool isExcepted = _setting == CareSetting.OutpatientHospital && row.ExceptBillClasses.Contains((byte)_billClass);
            bool isAboutCode = row.Test switch
            {
                ScopeTest.AnyCode => true,
                ScopeTest.Codes => codes.Contains(line.Code),
                ScopeTest.OtherCodes => !codes.Contains(line.Code),
                _ => PolicyOf(line) is { } policy && policy.Bilateral == row.Bilateral,
            };
            if (modifiers.Contains(modifier) && row.Settings.Contains(_setting) && !isExcepted && isAboutCode)
                return row.Severity;
        }

        return null;
    }
}
