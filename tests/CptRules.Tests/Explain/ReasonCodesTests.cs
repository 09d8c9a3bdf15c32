using CptRules.Data.Keys;
using CptRules.Explain.Remedies;
using CptRules.Findings;

namespace CptRules.Tests.Explain;

/// <summary>The tables of rules with the reason and remark codes that payers answer with.</summary>
public class ReasonCodesTests
{
    [Theory]
    [InlineData(RuleId.None, null, null)]
    [InlineData(RuleId.LIN102, null, null)]
    [InlineData(RuleId.LIN103, null, null)]
    [InlineData(RuleId.LIN104, null, null)]
    [InlineData(RuleId.LIN105, null, null)]
    [InlineData(RuleId.COD101, "16", "M51")]
    [InlineData(RuleId.COD102, "181", null)]
    [InlineData(RuleId.COD103, "181", null)]
    [InlineData(RuleId.UNT201, "16", "M53")]
    [InlineData(RuleId.COD105, "96", "N425")]
    [InlineData(RuleId.UNT202, "16", "M53")]
    [InlineData(RuleId.UNT211, "151", "N362")]
    [InlineData(RuleId.UNT212, "151", "N362")]
    [InlineData(RuleId.UNT213, "151", "N362")]
    [InlineData(RuleId.UNT214, "96", "N130")]
    [InlineData(RuleId.MOD401, "16", "N823")]
    [InlineData(RuleId.MOD402, "16", "N823")]
    [InlineData(RuleId.MOD403, "182", null)]
    [InlineData(RuleId.MOD404, "4", "N519")]
    [InlineData(RuleId.MOD405, "4", "N519")]
    [InlineData(RuleId.MOD406, "4", "N519")]
    [InlineData(RuleId.MOD407, "4", "N519")]
    [InlineData(RuleId.MOD408, "16", "N823")]
    [InlineData(RuleId.MOD409, "16", "M53")]
    [InlineData(RuleId.MOD410, "4", "N519")]
    [InlineData(RuleId.MOD411, "4", "N822")]
    [InlineData(RuleId.MOD412, "4", "N822")]
    [InlineData(RuleId.MOD413, "4", "N822")]
    [InlineData(RuleId.PTP501, "236", null)]
    [InlineData(RuleId.PTP502, "236", null)]
    [InlineData(RuleId.PTP503, null, null)]
    [InlineData(RuleId.PTP504, null, null)]
    [InlineData(RuleId.PTP505, "236", null)]
    [InlineData(RuleId.AOC301, "107", "N122")]
    [InlineData(RuleId.AOC302, "B15", "N122")]
    [InlineData(RuleId.AOC303, null, null)]
    [InlineData(RuleId.AOC304, "170", "N95")]
    [InlineData(RuleId.AOC305, "97", "M15")]
    [InlineData(RuleId.DUP601, "18", null)]
    [InlineData(RuleId.STA701, "97", "M15")]
    [InlineData(RuleId.GLO801, "97", "M144")]
    [InlineData(RuleId.GLO802, "97", "M144")]
    [InlineData(RuleId.CMP901, "18", null)]
    [InlineData(RuleId.CMP902, "97", "M15")]
    [InlineData(RuleId.DRU901, "4", "N822")]
    [InlineData(RuleId.DRU902, "4", "N519")]
    [InlineData(RuleId.DRU903, "16", "N822")]
    [InlineData(RuleId.HIS901, "B16", null)]
    [InlineData(RuleId.OPS101, "5", "M77")]
    [InlineData(RuleId.OPS102, "16", "N657")]
    [InlineData(RuleId.OPS103, "96", "N425")]
    [InlineData(RuleId.OPS104, "96", "N130")]
    [InlineData(RuleId.OPS105, "16", "N56")]
    [InlineData(RuleId.OPS106, "109", "N104")]
    [InlineData(RuleId.OPS107, "4", "N822")]
    [InlineData(RuleId.OPS108, "97", "M15")]
    [InlineData(RuleId.DME901, "4", "N822")]
    [InlineData(RuleId.DME902, "4", "N822")]
    [InlineData(RuleId.DME903, "4", "N519")]
    [InlineData(RuleId.DME906, "109", "N104")]
    [InlineData(RuleId.POS901, "16", "M77")]
    [InlineData(RuleId.POS902, "5", "M97")]
    [InlineData(RuleId.POS903, "5", "M97")]
    [InlineData(RuleId.POS904, "5", "M97")]
    [InlineData(RuleId.POS905, "5", "M77")]
    [InlineData(RuleId.POS907, "4", "N519")]
    public void A_rule_has_its_codes(RuleId rule, string? carc, string? rarc) => Check(ExplainSet.Finding(rule), carc, rarc);

    [Theory]
    [InlineData(1, "M52")]
    [InlineData(2, "M59")]
    public void Missing_and_reversed_dates_have_their_own_remark(byte kind, string rarc) => Check(ExplainSet.Dates(kind), "16", rarc);

    [Theory]
    [InlineData('N', "96", "N425")]
    [InlineData('B', "97", "M15")]
    [InlineData('P', "97", "M15")]
    [InlineData('I', "16", "N56")]
    [InlineData('M', null, null)]
    public void A_status_has_its_codes_whatever_the_severity(char status, string? carc, string? rarc)
    {
        Check(ExplainSet.Status(status, Severity.Warning), carc, rarc);
        Check(ExplainSet.Status(status, Severity.Info), carc, rarc);
    }

    [Theory]
    [InlineData('I')]
    [InlineData('N')]
    [InlineData('A')]
    public void A_reporting_only_code_has_no_reason_code(char status) =>
        Check(ExplainSet.Status(status, reportingOnly: true), null, null);

    [Fact]
    public void A_limit_of_zero_has_the_reason_of_who_pays_the_service()
    {
        Check(ExplainSet.Units(RuleId.UNT214, 0, 1, 3, 0), "96", "N130");
        Check(ExplainSet.Units(RuleId.UNT214, 0, 1, 3, 0, payableIn: CareSettings.DmeSupplier), "109", "N104");
    }

    [Theory]
    [InlineData(Severity.Info, null)]
    [InlineData(Severity.Warning, "181")]
    [InlineData(Severity.Error, "181")]
    public void An_unknown_code_has_a_reason_only_if_it_is_more_than_information(Severity severity, string? carc) =>
        Check(ExplainSet.Finding(RuleId.COD102, severity: severity), carc, null);

    private static void Check(in FindingData data, string? carc, string? rarc)
    {
        ReasonCodes.Carc(data).Should().Be(carc);
        ReasonCodes.Rarc(data).Should().Be(rarc);
    }
}
