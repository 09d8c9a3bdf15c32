using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Testing.Reference;

/// <content>MOD: modifiers by themselves, and with each other.</content>
internal sealed partial class ReferenceRun
{
    private void Modifiers(ReferenceLine line)
    {
        foreach ((string text, int position) in line.Entries)
            Entry(line, text, position);
        foreach ((string modifier, int position) in line.Modifiers.Where(entry => !IsAmbulanceTrip(line, entry.Text)))
            DistinctModifier(line, modifier, position);
        ModifierConflicts(line);
        if (line.Entries.Count > 4)
            Report(line, RuleId.MOD408, Severity.Error, "16", "N823");
        BilateralUnits(line);
        RepeatWithoutFirst(line);
        RequiredModifierMissing(line);
        WrongTherapyDiscipline(line);
    }

    /// <summary>MOD401 and MOD407: one finding for each occurrence.</summary>
    private void Entry(ReferenceLine line, string text, int position)
    {
        if (!ReferenceLine.IsModifier(text))
            Report(line, RuleId.MOD401, Severity.Error, "16", "N823", finding => finding with { ModifierPosition = position });
        else if (line.PositionOf(text) != position)
            ReportModifier(line, RuleId.MOD407, Severity.Error, text, position);
    }

    private void DistinctModifier(ReferenceLine line, string modifier, int position)
    {
        ModifierNeedsPartner(line, modifier, position);
        if (!UnknownModifier(line, modifier, position) && !ModifierNotInForce(line, modifier, position) && IsKnown(line))
            ModifierNotEligible(line, modifier, position);
    }

    private bool IsAmbulanceTrip(ReferenceLine line, string modifier) =>
        IsIn(CodeClass.Ambulance, line) && ReferenceModifiers.IsOriginDestination(modifier);

    private bool UnknownModifier(ReferenceLine line, string modifier, int position)
    {
        Severity severity = IsAfterTables(line) ? Severity.Warning : Severity.Error;
        return !_tables.Modifiers.ContainsKey(modifier)
            && ReportModifier(line, RuleId.MOD402, severity, modifier, position, "16", "N823");
    }

    private bool ModifierNotInForce(ReferenceLine line, string modifier, int position) =>
        _tables.Modifiers.TryGetValue(modifier, out ModifierRow? row) && !ReferenceTables.IsWithin(line.From, row.From, row.Through)
        && ReportModifier(line, RuleId.MOD403, Severity.Error, modifier, position, "182", null);

    private void ModifierConflicts(ReferenceLine line)
    {
        foreach ((string first, int firstPosition) in line.Modifiers)
        {
            foreach ((string second, int secondPosition) in line.Modifiers.Where(entry => entry.Position > firstPosition))
            {
                if (!IsAmbulanceTrip(line, first) && !IsAmbulanceTrip(line, second)
                    && _tables.Conflict(first, second, _setting, line.From) is { } conflict)
                {
                    Report(
                        line, RuleId.MOD406, conflict.Severity, "4", "N519",
                        finding => finding with { Modifier = first, ModifierPosition = firstPosition, ConflictsWith = second },
                        secondPosition);
                }
            }
        }
    }

    private void BilateralUnits(ReferenceLine line)
    {
        if (!line.Has("50") || line.Units <= 1 || line.IsMinutes)
            return;
        bool limitIsOne = !IsBeforeRules(line) && _tables.Mue(_setting, line.Code, line.From)?.Limit is 0 or 1;
        Severity severity = _setting == CareSetting.OutpatientHospital || limitIsOne ? Severity.Error : Severity.Warning;
        ReportModifier(line, RuleId.MOD409, severity, "50", line.PositionOf("50"), "16", "M53");
    }

    /// <summary>MOD410: 76 is judged first, then 77, and one finding is enough.</summary>
    private void RepeatWithoutFirst(ReferenceLine line)
    {
        bool hasPriorLines = Dated.Any(other => other.IsPrior);
        List<ReferenceLine> partners = [.. Dated.Where(other => other != line
            && other.Code == line.Code && other.SharesDayWith(line) && !other.HasAny(ReferenceModifiers.Repeat))];
        if (line.Has("76") && !partners.Exists(other => other.Provider == line.Provider))
            ReportModifier(line, RuleId.MOD410, hasPriorLines ? Severity.Warning : Severity.Info, "76", line.PositionOf("76"));
        else if (line.Has("77") && hasPriorLines && partners.Count == 0)
            ReportModifier(line, RuleId.MOD410, Severity.Warning, "77", line.PositionOf("77"));
    }

    private bool ReportModifier(
        ReferenceLine line, RuleId rule, Severity severity, string modifier, int position, string? carc = "4", string? rarc = "N519",
        IEnumerable<string>? needs = null) =>
        Report(line, rule, severity, carc, rarc, finding => finding with
        {
            Modifier = modifier,
            ModifierPosition = position,
            Needs = ExpectedFinding.Joined(needs),
        });
}
