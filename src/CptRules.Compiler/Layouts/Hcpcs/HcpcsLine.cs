using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Layouts.Hcpcs;

/// <summary>The line of 320 characters (HCPCS contractor record), field by field.</summary>
internal static class HcpcsLine
{
    public static FixedField[] Fields { get; } =
    [
        new("HCPC", 1, 5),
        new("SEQNUM", 6, 10),
        new("RECID", 11, 11),
        new("LONG DESCRIPTION", 12, 91),
        new("SHORT DESCRIPTION", 92, 119),
        new("PRICE1", 120, 121),
        new("COV", 230, 230),
        new("BETOS", 257, 259),
        new("filler", 260, 260),
        new("TOS1", 261, 261),
        new("TOS2", 262, 262),
        new("TOS3", 263, 263),
        new("TOS4", 264, 264),
        new("TOS5", 265, 265),
        new("ADD DT", 269, 276),
        new("ACT EFF DT", 277, 284),
        new("TERM DT", 285, 292),
        new("ACTION CD", 293, 293),
        new("filler", 294, 320),
    ];

    public static HcpcsColumns Columns { get; } = new()
    {
        Procedure = At(1),
        Description = At(92),
        Record = At(11),
        Betos = At(257),
        TypesOfService = [At(261), At(262), At(263), At(264), At(265)],
        Added = At(269),
        ActionEffective = At(277),
        Terminated = At(285),
        Coverage = At(230),
        Pricing = At(120),
    };

    private const int Width = 320;
    private const int EndOfDescription = 91;
    private const int EndOfRecord = 293;

    private static readonly int Sequence = At(6);
    private static readonly int[] Fillers = [At(260), At(294)];

    /// <summary>Checks the fields that are not read, because they show that a line was shifted or truncated.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isFirst">Whether it is the first line of its code. Other lines contain a description only.</param>
    /// <exception cref="RuleSourceException">The line is truncated or too long, or a field has a value that is not allowed.</exception>
    public static void Check(FixedRowReader line, bool isFirst)
    {
        int length = line.Text.TrimEnd().Length;
        if (isFirst && length < EndOfRecord)
            throw line.Error($"the line ends before position {EndOfRecord}.");
        if (!isFirst && length > EndOfDescription)
            throw line.Error($"the line continues a description, yet goes beyond position {EndOfDescription}.");
        if (line.Text.Length > Width)
            throw line.Error($"the line goes beyond position {Width}.");
        if (line.Cell(Sequence) is not { Length: 5 } sequence || sequence.ContainsAnyExceptInRange('0', '9'))
            throw line.Error(Sequence, "expected five digits");
        foreach (int filler in Fillers)
        {
            if (!line.Cell(filler).IsEmpty)
                throw line.Error(filler, "expected blanks");
        }
    }

    private static int At(int first) => Array.FindIndex(Fields, field => field.First == first);
}
