using CptRules.Compiler.Checks;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Layouts.Mpfs;

/// <summary>The positions of the fields that are read, and the values that each may have.</summary>
internal sealed class MpfsColumns
{
    private static readonly string[] GlobalPeriods = ["000", "010", "090", "MMM", "XXX", "YYY", "ZZZ"];

    public required int Code { get; init; }

    public required int Modifier { get; init; }

    /// <summary>Null in a file without the column.</summary>
    public required int? Description { get; init; }

    public required int Status { get; init; }

    public required int PcTc { get; init; }

    public required int GlobalDays { get; init; }

    public required int PrePercent { get; init; }

    public required int IntraPercent { get; init; }

    public required int PostPercent { get; init; }

    public required int MultipleProcedures { get; init; }

    public required int Bilateral { get; init; }

    public required int AssistantSurgeon { get; init; }

    public required int CoSurgeons { get; init; }

    public required int TeamSurgery { get; init; }

    public required int EndoscopicBase { get; init; }

    public required int Supervision { get; init; }

    public required int ImagingFamily { get; init; }

    /// <exception cref="RuleSourceException">A field has a value that is not allowed.</exception>
    public MpfsRow Row(RowReader reader) => new(reader.Code(Code))
    {
        Modifier = reader.Cell(Modifier).IsEmpty ? default : ModifierKey.Parse(reader.OneOf(Modifier, MpfsIndicators.Modifiers)),
        Status = reader.Indicator(Status, MpfsIndicators.Status),
        PcTc = reader.Indicator(PcTc, MpfsIndicators.PcTc),
        GlobalDays = reader.OneOf(GlobalDays, GlobalPeriods) switch
        {
            "000" => Data.Entries.GlobalDays.Days000,
            "010" => Data.Entries.GlobalDays.Days010,
            "090" => Data.Entries.GlobalDays.Days090,
            "MMM" => Data.Entries.GlobalDays.Mmm,
            "XXX" => Data.Entries.GlobalDays.Xxx,
            "YYY" => Data.Entries.GlobalDays.Yyy,
            _ => Data.Entries.GlobalDays.Zzz,
        },
        PrePercent = reader.Hundredths(PrePercent),
        IntraPercent = reader.Hundredths(IntraPercent),
        PostPercent = reader.Hundredths(PostPercent),
        MultipleProcedures = reader.Indicator(MultipleProcedures, MpfsIndicators.MultipleProcedures),
        Bilateral = reader.Indicator(Bilateral, MpfsIndicators.Bilateral),
        AssistantSurgeon = reader.Indicator(AssistantSurgeon, MpfsIndicators.AssistantSurgeon),
        CoSurgeons = reader.Indicator(CoSurgeons, MpfsIndicators.CoSurgeons),
        TeamSurgery = reader.Indicator(TeamSurgery, MpfsIndicators.TeamSurgery),
        EndoscopicBase = reader.Cell(EndoscopicBase).IsEmpty ? default : reader.Code(EndoscopicBase),
        Supervision = reader.OneOf(Supervision, MpfsIndicators.SupervisionLevels),
        ImagingFamily = reader.OneOf(ImagingFamily, MpfsIndicators.ImagingFamilies),
    };
}
