namespace CptRules.Testing.Reference;

/// <content>UNT: units and unit limits (MUE).</content>
internal sealed partial class ReferenceRun
{
    private const int DaysWorthWalking = 400;

    private static bool HasValidUnits(ReferenceLine line) => line.Units is > 0 and <= 9_999_999 && line.Units % 0.001m == 0;

    private void InvalidUnits(ReferenceLine line)
    {
        if (!HasValidUnits(line))
            Report(line, RuleId.UNT201, Severity.Error, "16", "M53");
    }

    /// <summary>Whether the line is compared with its unit limit and its units are added to sums of a day.</summary>
    private bool CountsUnits(ReferenceLine line) => ReadsDatedTables(line) && HasValidUnits(line);

    private bool HasMueZero(ReferenceLine line) => CountsUnits(line) && _tables.Mue(_setting, line.Code, line.From)?.Limit == 0;

    private void UnitLimit(ReferenceLine line)
    {
        if (!CountsUnits(line) || _tables.Mue(_setting, line.Code, line.From) is not { } mue)
            return;
        decimal units = mue.Mai == 1 ? DailyUnits(line) : LargestDaySum(line);
        ExpectedFinding Details(ExpectedFinding finding) => finding with { Limit = mue.Limit, Units = units, Mai = mue.Mai };
        if (mue.Limit == 0)
        {
            Report(line, RuleId.UNT214, line.HasAny(ReferenceModifiers.Liability) ? Severity.Info : Severity.Error, "96", "N130", Details);
        }
        else if (units > mue.Limit)
        {
            RuleId rule = mue.Mai switch { 1 => RuleId.UNT211, 2 => RuleId.UNT212, _ => RuleId.UNT213 };
            Report(line, rule, Severity.Error, "151", "N362", Details);
        }
    }

    private static decimal DailyUnits(ReferenceLine line) =>
        line.Days == 1 ? line.Units : Math.Round(line.Units / line.Days, 0, MidpointRounding.AwayFromZero);

    private decimal LargestDaySum(ReferenceLine line)
    {
        string role = Role(line);
        if (role == "62 or 66")
            return DailyUnits(line);
        List<ReferenceLine> adding = [.. Dated.Where(other => CountsUnits(other)
            && other.Code == line.Code && other.Provider == line.Provider && Role(other) == role)];
        return DaysToLookAt(line, adding).Max(day => adding.Where(other => other.Holds(day)).Sum(DailyUnits));
    }

    /// <summary>
    /// Every day of the line. For long spans only its first day and the days on which another line begins, as no sum grows on other days.
    /// </summary>
    private static IEnumerable<DateOnly> DaysToLookAt(ReferenceLine line, List<ReferenceLine> adding) =>
        line.Days <= DaysWorthWalking
            ? Enumerable.Range(0, line.Days).Select(line.From.AddDays)
            : adding.Select(other => other.From).Where(line.Holds).Append(line.From);

    private string Role(ReferenceLine line)
    {
        if (line.HasAny(ReferenceModifiers.Assistant))
            return "assistant";
        if (line.Has("62") || line.Has("66"))
            return "62 or 66";
        foreach (string modifier in (string[])["55", "54", "56", "26", "TC"])
        {
            if (line.Has(modifier))
                return modifier;
        }

        if (IsPractitioner && _tables.Mpfs(line.Code, line.From) is { Bilateral: '1', PcTc: '1' })
            return line.Has("LT") ? "LT" : line.Has("RT") ? "RT" : "none";
        return "none";
    }
}
