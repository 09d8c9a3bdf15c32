using System.Globalization;
using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>A change of a unit limit, in one line.</summary>
internal static class UnitLimitChangeText
{
    public static string Of(UnitLimitChange change)
    {
        string what = (change.Old, change.New) switch
        {
            ({ } old, { } @new) => $"{Changed(old, @new)},",
            (null, { } @new) => $"limit {Number(@new.Limit)}, MAI {Number((int)@new.Mai)},",
            ({ } old, null) => $"limit was {Number(old.Limit)}, MAI {Number((int)old.Mai)}; none",
            _ => "",
        };
        return $"{change.Code}  {what} {DiffDates.Since(change.Since)}";
    }

    private static string Changed(UnitLimitValue old, UnitLimitValue @new)
    {
        var parts = new List<string>(2);
        if (old.Limit != @new.Limit)
            parts.Add($"limit from {Number(old.Limit)} to {Number(@new.Limit)}");
        if (old.Mai != @new.Mai)
            parts.Add($"MAI from {Number((int)old.Mai)} to {Number((int)@new.Mai)}");
        return string.Join(", ", parts);
    }

    private static string Number(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
