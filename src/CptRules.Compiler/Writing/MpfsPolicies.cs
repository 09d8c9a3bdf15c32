using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Writing;

/// <summary>Combines the MPFS rows of one code into one policy: the indicators of the base row, and which other rows exist.</summary>
internal static class MpfsPolicies
{
    private static readonly ModifierKey Professional = ModifierKey.Parse("26");
    private static readonly ModifierKey Technical = ModifierKey.Parse("TC");
    private static readonly ModifierKey Discontinued = ModifierKey.Parse("53");

    public static MpfsPolicyEntry Of(IGrouping<CodeKey, MpfsRow> code, DateOnly table)
    {
        var policy = default(MpfsPolicyEntry);
        foreach (MpfsRow row in code)
        {
            MpfsRowsPresent present = PresentOf(row);
            if ((policy.Rows & present) != 0)
                throw new InvalidRuleSetException($"MPFS {table:yyyy-MM-dd}: {row.Code} {row.Modifier} is listed twice.");
            if (present == MpfsRowsPresent.Base)
                policy = BaseOf(row) with { Rows = policy.Rows };
            policy.Rows |= present;
        }

        return policy;
    }

    private static MpfsRowsPresent PresentOf(in MpfsRow row) =>
        row.Modifier.IsNone ? MpfsRowsPresent.Base
        : row.Modifier == Professional ? MpfsRowsPresent.Modifier26
        : row.Modifier == Technical ? MpfsRowsPresent.ModifierTC
        : row.Modifier == Discontinued ? MpfsRowsPresent.Modifier53
        : throw new InvalidRuleSetException($"MPFS: {row.Code} has a row for modifier {row.Modifier}; only 26, TC and 53 are known.");

    private static MpfsPolicyEntry BaseOf(in MpfsRow row) => new()
    {
        Status = (byte)row.Status,
        PcTc = (byte)row.PcTc,
        GlobalDays = (byte)row.GlobalDays,
        MultipleProcedures = (byte)row.MultipleProcedures,
        Bilateral = (byte)row.Bilateral,
        AssistantSurgeon = (byte)row.AssistantSurgeon,
        CoSurgeons = (byte)row.CoSurgeons,
        TeamSurgery = (byte)row.TeamSurgery,
        PrePercent = row.PrePercent,
        IntraPercent = row.IntraPercent,
        PostPercent = row.PostPercent,
        Supervision = Pair(row.Supervision),
        ImagingFamily = Pair(row.ImagingFamily),
        EndoscopicBase = row.EndoscopicBase.Value,
    };

    private static ushort Pair(string? text) => text is null ? (ushort)0 : (ushort)((text[0] << 8) | text[1]);
}
