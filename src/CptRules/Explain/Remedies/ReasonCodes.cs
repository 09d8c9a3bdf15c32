using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>The claim adjustment reason code and the remark code with which a payer would answer a finding.</summary>
internal static class ReasonCodes
{
    public static string? Carc(in FindingData data) => Of(data).Carc;

    public static string? Rarc(in FindingData data) => Of(data).Rarc;

    private static (string? Carc, string? Rarc) Of(in FindingData data) => data.Rule switch
    {
        RuleId.LIN101 => ("16", data.Kind switch { 1 => "M52", 2 => "M59", _ => null }),
        RuleId.COD101 => ("16", "M51"),
        RuleId.COD102 => (data.Severity == Severity.Info ? null : "181", null),
        RuleId.COD103 => ("181", null),
        RuleId.COD104 => OfStatus((char)data.Kind),
        RuleId.UNT201 or RuleId.MOD409 => ("16", "M53"),
        RuleId.UNT211 or RuleId.UNT212 or RuleId.UNT213 => ("151", "N362"),
        RuleId.UNT214 => ("96", "N130"),
        RuleId.MOD401 or RuleId.MOD402 or RuleId.MOD408 => ("16", "N823"),
        RuleId.MOD403 => ("182", null),
        RuleId.MOD404 or RuleId.MOD405 or RuleId.MOD406 or RuleId.MOD407 or RuleId.MOD410 => ("4", "N519"),
        RuleId.MOD411 => ("4", "N822"),
        RuleId.PTP501 or RuleId.PTP502 => ("236", null),
        RuleId.AOC301 => ("107", "N122"),
        RuleId.AOC302 => ("B15", "N122"),
        RuleId.AOC304 => ("170", "N95"),
        RuleId.DUP601 => ("18", null),
        RuleId.STA701 => ("97", "M15"),
        RuleId.GLO801 => ("97", "M144"),
        _ => default,
    };

    private static (string? Carc, string? Rarc) OfStatus(char status) => status switch
    {
        'N' => ("96", "N425"),
        'B' or 'P' => ("97", "M15"),
        'I' => ("16", "N56"),
        _ => default,
    };
}
