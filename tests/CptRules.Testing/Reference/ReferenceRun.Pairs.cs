using CptRules.Compiler.Rows;
using CptRules.Data.Entries;

namespace CptRules.Testing.Reference;

/// <content>PTP: procedure-to-procedure pairs.</content>
internal sealed partial class ReferenceRun
{
    private void Pairs()
    {
        foreach (ReferenceLine column2 in Dated.Where(IsKnown))
        {
            foreach (ReferenceLine column1 in OtherLinesOnTheDay(column2).Where(other => IsKnown(other) && other.Code != column2.Code))
            {
                DateOnly day = column1.From > column2.From ? column1.From : column2.From;
                if (_tables.Pair(_setting, column1.Code, column2.Code, day) is not { } pair)
                    continue;
                if (!column2.IsPrior)
                    Pair(pair, column1, column2, day);
                else if (!column1.IsPrior)
                    PriorLineAtRisk(pair, column1, column2, day);
            }
        }
    }

    /// <summary>PTP501 to PTP504.</summary>
    private void Pair(PairRow pair, ReferenceLine column1, ReferenceLine column2, DateOnly day)
    {
        ExpectedFinding Details(ExpectedFinding finding) => finding with
        {
            Other = column1.Index,
            Indicator = pair.Indicator,
            Column1 = column1.Code,
            Column2 = column2.Code,
        };
        ExpectedFinding WithBypass(ExpectedFinding finding, (string Modifier, ReferenceLine Line, ModifierWorth) bypass) =>
            Details(finding) with { Modifier = bypass.Modifier, OnLine = bypass.Line.Index };

        Severity severity = DenialSeverity(column1, column2);
        List<(string Modifier, ReferenceLine Line, ModifierWorth Worth)> modifiers = [.. PairModifiers(column1, column2, day)];
        if (pair.Indicator == 0)
            Report(column2, RuleId.PTP501, severity, "236", null, Details);
        else if (modifiers.Count == 0)
            Report(column2, RuleId.PTP502, severity, "236", null, Details);
        else if (modifiers.Exists(entry => entry.Worth == ModifierWorth.Bypass))
            Report(column2, RuleId.PTP503, Severity.Info,
                details: finding => WithBypass(finding, modifiers.First(entry => entry.Worth == ModifierWorth.Bypass)));
        else
            Report(column2, RuleId.PTP504, Severity.Warning, details: finding => WithBypass(finding, modifiers[0]));
    }

    /// <summary>PTP505: the finding goes to the claim line, which is column 1.</summary>
    private void PriorLineAtRisk(PairRow pair, ReferenceLine column1, ReferenceLine column2, DateOnly day)
    {
        if (pair.Indicator == 0 || !PairModifiers(column1, column2, day).Any())
        {
            Report(column1, RuleId.PTP505, Severity.Info, "236", null, finding => finding with
            {
                Other = column2.Index,
                Indicator = pair.Indicator,
                Column1 = column1.Code,
                Column2 = column2.Code,
            });
        }
    }

    /// <summary>The modifiers that are worth something: those of column 2 in their order, then those of column 1.</summary>
    private IEnumerable<(string Modifier, ReferenceLine Line, ModifierWorth Worth)> PairModifiers(
        ReferenceLine column1, ReferenceLine column2, DateOnly day) =>
        column2.Modifiers.Select(entry => (entry.Text, column2, WorthOnColumn2(entry.Text, column1, column2)))
            .Concat(column1.Modifiers.Select(entry => (entry.Text, column1, WorthOnColumn1(entry.Text, column1, column2, day))))
            .Where(entry => entry.Item3 != ModifierWorth.Nothing);

    /// <summary>PTP501 and PTP502: a denial supposes a payable column 1, and the same day.</summary>
    private Severity DenialSeverity(ReferenceLine column1, ReferenceLine column2)
    {
        char? status = IsPractitioner ? StatusOf(column1) : null;
        if (status == 'T')
            return Severity.Info;
        bool isDoubtful = column1.From != column2.From
            || (!column1.IsPrior && (status is 'B' or 'N' or 'P' or 'I' || HasError(column1, BeforePairs)));
        return isDoubtful ? Severity.Warning : Severity.Error;
    }
}
