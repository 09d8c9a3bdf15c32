using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Glossary;

namespace CptRules.Explain.Codes;

/// <summary>The policy indicators of the fee schedule, in the order in which a code page shows them.</summary>
internal static class Indicators
{
    public static readonly Indicator Status = new("status", policy => Text(policy.Status), value => StatusWords.Of(value[0]));
    public static readonly Indicator GlobalDays = new("global days", policy => Text((GlobalDays)policy.GlobalDays), PolicyWords.GlobalDays);
    public static readonly Indicator PcTc = new("PC/TC", policy => Text(policy.PcTc), PolicyWords.PcTc);
    public static readonly Indicator MultipleProcedures =
        new("multiple procedures", policy => Text(policy.MultipleProcedures), PolicyWords.MultipleProcedures);
    public static readonly Indicator Bilateral = new("bilateral", policy => Text(policy.Bilateral), PolicyWords.Bilateral);
    public static readonly Indicator Supervision =
        new("supervision", policy => MpfsPolicyEntry.TextOf(policy.Supervision), PolicyWords.Supervision);
    public static readonly Indicator AssistantSurgeon =
        new("assistant surgeon", policy => Text(policy.AssistantSurgeon), PolicyWords.AssistantSurgeon);
    public static readonly Indicator CoSurgeons = new("co-surgeons", policy => Text(policy.CoSurgeons), PolicyWords.CoSurgeons);
    public static readonly Indicator TeamSurgery = new("team surgery", policy => Text(policy.TeamSurgery), PolicyWords.TeamSurgery);
    public static readonly Indicator ImagingFamily =
        new("imaging family", policy => MpfsPolicyEntry.TextOf(policy.ImagingFamily), PolicyWords.ImagingFamily);
    public static readonly Indicator Shares =
        new("pre/intra/post shares", SharesOf, _ => "percent of the payment for care before, during and after the surgery");
    public static readonly Indicator EndoscopicBase = new(
        "endoscopic base",
        policy => policy.EndoscopicBase == 0 ? null : new CodeKey(policy.EndoscopicBase).ToString(),
        _ => "the base procedure of its family: only the difference is paid in addition to another of the family");

    public static IReadOnlyList<Indicator> All { get; } = Array.AsReadOnly(
    [
        Status, GlobalDays, PcTc, MultipleProcedures, Bilateral, Supervision, AssistantSurgeon, CoSurgeons, TeamSurgery, ImagingFamily,
        Shares, EndoscopicBase,
    ]);

    private static string? Text(byte indicator) => indicator is > (byte)' ' and <= (byte)'~' ? ((char)indicator).ToString() : null;

    private static string? Text(GlobalDays days) => days switch
    {
        Data.Entries.GlobalDays.Days000 => "000",
        Data.Entries.GlobalDays.Days010 => "010",
        Data.Entries.GlobalDays.Days090 => "090",
        Data.Entries.GlobalDays.Mmm => "MMM",
        Data.Entries.GlobalDays.Xxx => "XXX",
        Data.Entries.GlobalDays.Yyy => "YYY",
        Data.Entries.GlobalDays.Zzz => "ZZZ",
        _ => null,
    };

    private static string? SharesOf(MpfsPolicyEntry policy) => policy.PrePercent + policy.IntraPercent + policy.PostPercent == 0
        ? null
        : $"{Words.Number(policy.PrePercent)}/{Words.Number(policy.IntraPercent)}/{Words.Number(policy.PostPercent)}";
}
