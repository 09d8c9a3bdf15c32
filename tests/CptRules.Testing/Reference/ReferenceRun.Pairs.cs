using CptRules.Compiler.Rows;
using CptRules.Engine;
using CptRules.Engine.State;
using CptRules.Explain.Codes;

namespace CptRules.Testing.Reference;

/// <content>PTP: procedure-to-procedure pairs.</content>
internal sealed partial class ReferenceRun
{
    private static readonly DateOnly DistinctServiceOnEitherLine = new(2019, 7, 1);

    private void Pairs()
    {
        foreach (ReferenceLine column2 in DatedClaimLines.Where(IsKnown))
        {
            foreach (ReferenceLine column1 in OthersBeside(column2).Where(other => IsKnown(other) && other.Code != column2.Code))
            {
                DateOnly day = column1.From > column2.From ? column1.From : column2.From;
                if (_tables.Pair(_setting, column1.Code, column2.Code, day) is { } pair)
                    Pair(pair, column1, column2, day);
            }
        }
    }

    private void Pair(PairRow pair, ReferenceLine column1, ReferenceLine column2, DateOnly day)
    {
        ExpectedFinding Details(ExpectedFinding finding) => finding with
        {
            Other = column1.Index,
            PriorLine = column1.IsPrior ? -column1.Index : null,
            Indicator = pair.Indicator,
            Column1 = column1.Code,
            Column2 = column2.Code,
        };
        ExpectedFinding WithBypass(ExpectedFinding finding, (string Modifier, ReferenceLine Line, bool) bypass) =>
            Details(finding) with { Modifier = bypass.Modifier, OnLine = bypass.Line.IsPrior ? null : bypass.Line.Index };

        Severity severity = IsDoubtfulDenial(column1, column2) ? Severity.Warning : Severity.Error;
        List<(string Modifier, ReferenceLine Line, bool IsDoubtful)> bypasses = [.. Bypasses(column1, column2, day)];
        if (pair.Indicator == 0)
            Report(column2, RuleId.PTP501, severity, "236", null, Details);
        else if (bypasses.Count == 0)
            Report(column2, RuleId.PTP502, severity, "236", null, Details);
        else if (bypasses.Exists(bypass => !bypass.IsDoubtful))
            Report(column2, RuleId.PTP503, Severity.Info,
                details: finding => WithBypass(finding, bypasses.First(bypass => !bypass.IsDoubtful)));
        else
            Report(column2, RuleId.PTP504, Severity.Warning, details: finding => WithBypass(finding, bypasses[0]));
    }

    /// <summary>The modifiers that bypass the pair: those of column 2 in their order, then those of column 1.</summary>
    private IEnumerable<(string Modifier, ReferenceLine Line, bool IsDoubtful)> Bypasses(
        ReferenceLine column1, ReferenceLine column2, DateOnly day)
    {
        bool sameSites = column1.ModifierSet.Intersect(ReferenceModifiers.Anatomic).ToHashSet()
            .SetEquals(column2.ModifierSet.Intersect(ReferenceModifiers.Anatomic));
        bool IsSameSite(string modifier) => sameSites && ReferenceModifiers.Anatomic.Contains(modifier);

        foreach ((string modifier, _) in column2.Modifiers.Where(entry => ReferenceModifiers.Ncci.Contains(entry.Text)))
            yield return (modifier, column2, IsSameSite(modifier));
        foreach ((string modifier, _) in column1.Modifiers.Where(entry => BypassesOnColumn1(entry.Text, column1, day)))
        {
            bool hospitalDistinctService = _setting == CareSetting.OutpatientHospital
                && ReferenceModifiers.DistinctService.Contains(modifier);
            yield return (modifier, column1, IsSameSite(modifier) || hospitalDistinctService);
        }
    }

    private bool BypassesOnColumn1(string modifier, ReferenceLine column1, DateOnly day) =>
        ReferenceModifiers.Anatomic.Contains(modifier)
        || ReferenceModifiers.ColumnOneSurgery.Contains(modifier)
        || (ReferenceModifiers.ColumnOneVisit.Contains(modifier) && IsVisit(column1))
        || (ReferenceModifiers.DistinctService.Contains(modifier) && day >= DistinctServiceOnEitherLine);

    /// <summary>PTP501 and PTP502 are Warnings where the two from dates differ, and where column 1 is not payable itself.</summary>
    private bool IsDoubtfulDenial(ReferenceLine column1, ReferenceLine column2)
    {
        if (column1.From != column2.From)
            return true;
        if (column1.IsPrior)
            return false;
        bool statusIsNotPayable = IsPractitioner && ReadsDatedTables(column1)
            && _tables.Mpfs(column1.Code, column1.From) is { Status: 'B' or 'N' or 'P' or 'I' or 'T' };
        return statusIsNotPayable || HasError(column1, "LIN", "COD", "UNT", "MOD");
    }
}
