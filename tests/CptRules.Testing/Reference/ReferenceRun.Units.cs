using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Lists;

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

    private void MinutesNotExpected(ReferenceLine line)
    {
        if (line.IsMinutes && !IsIn(CodeClass.Anesthesia, line))
            Report(line, RuleId.UNT202, Severity.Warning, "16", "M53");
    }

    /// <summary>Whether the rules about unit limits look at the line.</summary>
    private bool HasUnitLimit(ReferenceLine line) => ReadsDatedTables(line) && HasValidUnits(line) && HasMueBillType;

    /// <summary>The four bill types for which unit limits are published; other care settings have no bill type.</summary>
    private bool HasMueBillType => _setting != CareSetting.OutpatientHospital || _billClass is 13 or 14 or 85 or 87;

    private void UnitLimit(ReferenceLine line)
    {
        if (!HasUnitLimit(line) || _tables.Mue(_setting, line.Code, line.From) is not { } mue)
            return;
        if (mue.Limit == 0)
            MueZero(line, mue);
        else if (!line.IsMinutes)
            MueExceeded(line, mue);
    }

    /// <summary>UNT214.</summary>
    private void MueZero(ReferenceLine line, MueRow mue)
    {
        if (HasFinding(line, RuleId.COD104) || HasOutpatientStatusFinding(line))
            return;
        List<CareSetting> payable =
        [
            .. Enum.GetValues<CareSetting>().Where(setting => _tables.Mue(setting, line.Code, line.From)?.Limit > 0),
        ];
        bool isPayable = payable.Count > 0;
        Report(
            line, RuleId.UNT214, line.HasAny(ReferenceModifiers.Liability) ? Severity.Info : Severity.Error,
            isPayable ? "109" : "96", isPayable ? "N104" : "N130",
            finding => finding with
            {
                Limit = 0,
                Units = UnitsToCompare(line, mue, DailyUnits),
                Mai = mue.Mai,
                PayableIn = isPayable ? ExpectedFinding.Joined(payable) : null,
            });
    }

    /// <summary>UNT211 to UNT213.</summary>
    private void MueExceeded(ReferenceLine line, MueRow mue)
    {
        decimal units = UnitsToCompare(line, mue, DailyUnits);
        if (units <= mue.Limit)
            return;
        RuleId rule = mue.Mai switch { 1 => RuleId.UNT211, 2 => RuleId.UNT212, _ => RuleId.UNT213 };
        bool byHalves = UnitsToCompare(line, mue, DailyUnitsWithHalvesDown) <= mue.Limit;
        Report(
            line, rule, byHalves ? Severity.Warning : Severity.Error, "151", "N362",
            finding => finding with { Limit = mue.Limit, Units = units, Mai = mue.Mai });
    }

    private decimal UnitsToCompare(ReferenceLine line, MueRow mue, Func<ReferenceLine, decimal> daily) =>
        mue.Mai == 1 ? daily(line) : LargestDaySum(line, daily);

    private static decimal DailyUnits(ReferenceLine line) =>
        line.Days == 1 ? line.Units : Math.Round(line.Units / line.Days, 0, MidpointRounding.AwayFromZero);

    private static decimal DailyUnitsWithHalvesDown(ReferenceLine line)
    {
        decimal whole = Math.Floor(line.Units / line.Days);
        bool isHalf = line.Days > 1 && (line.Units / line.Days) - whole == 0.5m;
        return isHalf ? whole : DailyUnits(line);
    }

    private decimal LargestDaySum(ReferenceLine line, Func<ReferenceLine, decimal> daily)
    {
        string role = Role(line);
        bool isJudgedAlone = role == "62 or 66";
        List<ReferenceLine> adding = [.. Dated.Where(other => HasUnitLimit(other) && !other.IsMinutes
            && other.Code == line.Code && other.Provider == line.Provider && Role(other) == role
            && (other == line || !isJudgedAlone))];
        return DaysToLookAt(line, adding).Max(day => adding.Where(other => other.Covers(day)).Sum(daily));
    }

    /// <summary>
    /// Every day of the line. For long spans only its first day and the days on which another line begins, as no sum grows on other days.
    /// </summary>
    private static IEnumerable<DateOnly> DaysToLookAt(ReferenceLine line, List<ReferenceLine> adding) =>
        line.Days <= DaysWorthWalking
            ? Enumerable.Range(0, line.Days).Select(line.From.AddDays)
            : adding.Select(other => other.From).Where(line.Covers).Append(line.From);

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
