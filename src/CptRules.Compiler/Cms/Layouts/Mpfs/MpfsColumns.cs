using CptRules.Compiler.Cms.Reading;
using CptRules.Data;
using CptRules.Data.Rows;

namespace CptRules.Compiler.Cms.Layouts.Mpfs;

/// <summary>Where the fields that are read stand in a record, and what each of them may hold.</summary>
/// <remarks>The values are those of the record layout (RVU25D, attachment A); status Q, of therapy functional reporting, is in the files of 2013 to 2019 only.</remarks>
internal sealed class MpfsColumns
{
    private static readonly string[] Modifiers = ["26", "53", "TC"];
    private static readonly string[] SupervisionLevels = ["01", "02", "03", "04", "05", "06", "09", "21", "22", "66", "6A", "77", "7A"];

    // 01 to 11 until 2010.
    private static readonly string[] ImagingFamilies = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "88", "99"];
    private static readonly string[] GlobalPeriods = ["000", "010", "090", "MMM", "XXX", "YYY", "ZZZ"];

    public required int Code { get; init; }

    public required int Modifier { get; init; }

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

    /// <exception cref="RuleSourceException">A field holds what it may not.</exception>
    public MpfsRow Row(RowReader reader) => new(reader.Code(Code))
    {
        Modifier = reader.Cell(Modifier).IsEmpty ? default : ModifierKey.Parse(reader.OneOf(Modifier, Modifiers)),
        Status = reader.Indicator(Status, "ABCDEFGHIJMNPQRTX"),
        PcTc = reader.Indicator(PcTc, "0123456789"),
        GlobalDays = reader.OneOf(GlobalDays, GlobalPeriods) switch
        {
            "000" => Data.Rows.GlobalDays.Days000,
            "010" => Data.Rows.GlobalDays.Days010,
            "090" => Data.Rows.GlobalDays.Days090,
            "MMM" => Data.Rows.GlobalDays.Mmm,
            "XXX" => Data.Rows.GlobalDays.Xxx,
            "YYY" => Data.Rows.GlobalDays.Yyy,
            _ => Data.Rows.GlobalDays.Zzz,
        },
        PrePercent = reader.Hundredths(PrePercent),
        IntraPercent = reader.Hundredths(IntraPercent),
        PostPercent = reader.Hundredths(PostPercent),
        MultipleProcedures = reader.Indicator(MultipleProcedures, "012345679"),
        Bilateral = reader.Indicator(Bilateral, "01239"),
        AssistantSurgeon = reader.Indicator(AssistantSurgeon, "0129"),
        CoSurgeons = reader.Indicator(CoSurgeons, "0129"),
        TeamSurgery = reader.Indicator(TeamSurgery, "0129"),
        EndoscopicBase = reader.Cell(EndoscopicBase).IsEmpty ? default : reader.Code(EndoscopicBase),
        Supervision = reader.OneOf(Supervision, SupervisionLevels),
        ImagingFamily = reader.OneOf(ImagingFamily, ImagingFamilies),
    };
}
