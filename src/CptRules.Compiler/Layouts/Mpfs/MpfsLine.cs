using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Layouts.Mpfs;

/// <summary>The line of the fixed-width text (record layout RVU25D), field by field.</summary>
internal static class MpfsLine
{
    public static FixedField[] Fields { get; } =
    [
        new("HCPCS", 1, 5),
        new("MOD", 6, 7),
        new("DESCRIPTION", 8, 57),
        new("STATUS CODE", 58, 58),
        new("NOT USED FOR MEDICARE PAYMENT", 59, 59),
        new("WORK RVU", 60, 65),
        new("filler", 66, 66),
        new("NON-FAC PE RVU", 67, 72),
        new("NON-FAC NA INDICATOR", 73, 74),
        new("filler", 75, 75),
        new("FACILITY PE RVU", 76, 81),
        new("FACILITY NA INDICATOR", 82, 83),
        new("filler", 84, 84),
        new("MP RVU", 85, 89),
        new("filler", 90, 90),
        new("NON-FACILITY TOTAL", 91, 96),
        new("FACILITY TOTAL", 97, 102),
        new("PCTC IND", 103, 103),
        new("GLOB DAYS", 104, 106),
        new("PRE OP", 107, 109),
        new("INTRA OP", 110, 112),
        new("POST OP", 113, 115),
        new("MULT PROC", 116, 116),
        new("BILAT SURG", 117, 117),
        new("ASST SURG", 118, 118),
        new("CO-SURG", 119, 119),
        new("TEAM SURG", 120, 120),
        new("filler", 121, 127),
        new("ENDO BASE", 128, 132),
        new("CONV FACTOR", 133, 140),
        new("filler", 141, 141),
        new("PHYSICIAN SUPERVISION", 142, 143),
        new("CALCULATION FLAG", 144, 144),
        new("filler", 145, 145),
        new("DIAGNOSTIC IMAGING FAMILY", 146, 147),
        new("filler", 148, 151),
        new("NON-FACILITY PE FOR OPPS", 152, 157),
        new("filler", 158, 158),
        new("FACILITY PE FOR OPPS", 159, 164),
        new("filler", 165, 165),
        new("MP FOR OPPS", 166, 171),
        new("filler", 172, 200),
    ];

    public static MpfsColumns Columns { get; } = new()
    {
        Code = At(1),
        Modifier = At(6),
        Description = At(8),
        Status = At(58),
        PcTc = At(103),
        GlobalDays = At(104),
        PrePercent = At(107),
        IntraPercent = At(110),
        PostPercent = At(113),
        MultipleProcedures = At(116),
        Bilateral = At(117),
        AssistantSurgeon = At(118),
        CoSurgeons = At(119),
        TeamSurgery = At(120),
        EndoscopicBase = At(128),
        Supervision = At(142),
        ImagingFamily = At(146),
    };

    private static readonly int Flag = At(59);
    private static readonly int CalculationFlag = At(144);
    private static readonly int[] NotApplicable = [At(73), At(82)];
    private static readonly int[] Amounts = [At(60), At(67), At(76), At(85), At(91), At(97), At(133), At(152), At(159), At(166)];
    private static readonly int[] Fillers = [.. Enumerable.Range(0, Fields.Length).Where(field => Fields[field].Name == "filler")];

    // The last field is optional, so a whole line ends with the field before it.
    private static readonly int End = Fields[^2].Last;

    public static bool IsNotice(ReadOnlySpan<char> line) => line.TrimEnd() is "HDR" or ['H', 'D', 'R', ' ', ..];

    /// <summary>Checks the fields that are not read, because they show that a column was shifted.</summary>
    /// <exception cref="RuleSourceException">The line ends early, or a field has a value that is not allowed.</exception>
    public static void Check(FixedRowReader line)
    {
        if (line.Text.TrimEnd().Length < End)
            throw line.Error($"the line ends before position {End}.");
        if (line.Text.Length > Fields[^1].Last)
            throw line.Error($"the line goes beyond position {Fields[^1].Last}.");
        foreach (int filler in Fillers)
        {
            if (!line.Cell(filler).IsEmpty)
                throw line.Error(filler, "expected blanks");
        }

        foreach (int indicator in NotApplicable)
        {
            if (line.Cell(indicator) is not ("" or "NA"))
                throw line.Error(indicator, "expected NA or blanks");
        }

        if (line.Cell(Flag) is not ("" or "+"))
            throw line.Error(Flag, "expected + or a blank");
        line.Indicator(CalculationFlag, "01");
        foreach (int amount in Amounts)
            line.Amount(amount);
    }

    private static int At(int first) => Array.FindIndex(Fields, field => field.First == first);
}
