using CptRules.Data;
using CptRules.Data.Format;
using CptRules.Data.Rows;

namespace CptRules.Explain;

/// <summary>The policy indicators of the fee schedule, in the order in which a code page shows them.</summary>
internal static class Indicators
{
    public static readonly Indicator Status = new("status", policy => Text(policy.Status), value => StatusWords.Of(value[0]));
    public static readonly Indicator GlobalDays = new("global days", policy => Text((GlobalDays)policy.GlobalDays), PolicyWords.GlobalDays);
    public static readonly Indicator PcTc = new("PC/TC", policy => Text(policy.PcTc), PolicyWords.PcTc);
    public static readonly Indicator MultipleProcedures = new("multiple procedures", policy => Text(policy.MultipleProcedures), PolicyWords.MultipleProcedures);
    public static readonly Indicator Bilateral = new("bilateral", policy => Text(policy.Bilateral), PolicyWords.Bilateral);
    public static readonly Indicator Supervision = new("supervision", policy => MpfsPolicies.Pair(policy.Supervision), PolicyWords.Supervision);
    public static readonly Indicator AssistantSurgeon = new("assistant surgeon", policy => Text(policy.AssistantSurgeon), PolicyWords.AssistantSurgeon);
    public static readonly Indicator CoSurgeons = new("co-surgeons", policy => Text(policy.CoSurgeons), PolicyWords.CoSurgeons);
    public static readonly Indicator TeamSurgery = new("team surgery", policy => Text(policy.TeamSurgery), PolicyWords.TeamSurgery);
    public static readonly Indicator ImagingFamily = new("imaging family", policy => MpfsPolicies.Pair(policy.ImagingFamily), PolicyWords.ImagingFamily);
    public static readonly Indicator Shares = new("pre/intra/post shares", SharesOf, _ => "percent of the payment for care before, during and after the surgery");
    public static readonly Indicator EndoscopicBase = new("endoscopic base", policy => policy.EndoscopicBase == 0 ? null : new CodeKey(policy.EndoscopicBase).ToString(), _ => "the base procedure of its family: only the difference is paid beside another of the family");

    public static IReadOnlyList<Indicator> All { get; } = Array.AsReadOnly(
    [
        Status, GlobalDays, PcTc, MultipleProcedures, Bilateral, Supervision, AssistantSurgeon, CoSurgeons, TeamSurgery, ImagingFamily, Shares, EndoscopicBase,
    ]);

    private static string? Text(byte indicator) => indicator is > (byte)' ' and <= (byte)'~' ? ((char)indicator).ToString() : null;

    private static string? Text(GlobalDays days) => days switch
    {
        Data.Rows.GlobalDays.Days000 => "000",
        Data.Rows.GlobalDays.Days010 => "010",
        Data.Rows.GlobalDays.Days090 => "090",
        Data.Rows.GlobalDays.Mmm => "MMM",
        Data.Rows.GlobalDays.Xxx => "XXX",
        Data.Rows.GlobalDays.Yyy => "YYY",
        Data.Rows.GlobalDays.Zzz => "ZZZ",
        _ => null,
    };

    private static string? SharesOf(MpfsPolicyEntry policy) => policy.PrePercent + policy.IntraPercent + policy.PostPercent == 0
        ? null
        : $"{Words.Number(policy.PrePercent)}/{Words.Number(policy.IntraPercent)}/{Words.Number(policy.PostPercent)}";
}
