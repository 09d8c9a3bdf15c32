using CptRules.Explain.Details;

namespace CptRules.Explain.Messages;

/// <summary>Says what is wrong and what the payer does, in one to three sentences; empty for no rule.</summary>
internal static class FindingMessages
{
    public static string Of(in FindingView finding) => finding.Data.Family switch
    {
        RuleFamily.Lin => LineMessages.Of(finding),
        RuleFamily.Cod => CodeMessages.Of(finding),
        RuleFamily.Unt => UnitMessages.Of(finding),
        RuleFamily.Mod => ModifierMessages.Of(finding),
        RuleFamily.Ptp => PairMessages.Of(finding),
        RuleFamily.Aoc => AddOnMessages.Of(finding),
        RuleFamily.Dup => RepeatMessages.Duplicate(finding),
        RuleFamily.Sta => RepeatMessages.PaidOnlyAlone(finding),
        RuleFamily.Glo when finding.Data.Rule == RuleId.GLO802 => RepeatMessages.ProcedureInGlobalPeriod(finding),
        RuleFamily.Glo => RepeatMessages.VisitInGlobalPeriod(finding),
        RuleFamily.Cmp => ComponentMessages.Of(finding),
        RuleFamily.Dru => DrugMessages.Of(finding),
        RuleFamily.His => HistoryMessages.Of(finding),
        RuleFamily.Ops => OutpatientMessages.Of(finding),
        RuleFamily.Dme => SupplierMessages.Of(finding),
        RuleFamily.Pos => PlaceMessages.Of(finding),
        _ => "",
    };
}
