using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Engine;
using CptRules.Engine.State;
using CptRules.Explain.Codes;

namespace CptRules.Testing.Reference;

/// <content>MOD: modifiers.</content>
internal sealed partial class ReferenceRun
{
    private void Modifiers(ReferenceLine line)
    {
        foreach ((string text, int position) in line.Entries)
            Entry(line, text, position);
        foreach ((string modifier, int position) in line.Modifiers)
            DistinctModifier(line, modifier, position);
        ModifierConflicts(line);
        if (line.Entries.Count > 4)
            Report(line, RuleId.MOD408, Severity.Error, "16", "N823");
        BilateralUnits(line);
        RepeatWithoutFirst(line);
        RequiredModifierMissing(line);
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
        if (IsAmbulanceTrip(line, modifier) || UnknownModifier(line, modifier, position) || ModifierNotInForce(line, modifier, position)
            || !IsKnown(line))
            return;
        bool isListed = !_tables.ExplicitLists.TryGetValue(line.Code, out HashSet<string>? listed) || listed.Contains(modifier);
        Severity? verdict = Eligibility(line, modifier);
        if (verdict == Severity.Error && listed is not null && isListed)
            verdict = Severity.Warning;
        bool raised = verdict is { } severity && ReportModifier(line, RuleId.MOD404, severity, modifier, position);
        if (!isListed && !raised)
            ReportModifier(line, RuleId.MOD405, Severity.Warning, modifier, position);
    }

    private bool IsAmbulanceTrip(ReferenceLine line, string modifier) =>
        _tables.Ambulance.Contains(line.Code) && ReferenceModifiers.IsOriginDestination(modifier);

    private bool UnknownModifier(ReferenceLine line, string modifier, int position) =>
        !_tables.Modifiers.ContainsKey(modifier) && ReportModifier(line, RuleId.MOD402, Severity.Error, modifier, position, "16", "N823");

    private bool ModifierNotInForce(ReferenceLine line, string modifier, int position) =>
        _tables.Modifiers.TryGetValue(modifier, out ModifierRow? row) && (line.From < row.From || line.From > row.Through)
        && ReportModifier(line, RuleId.MOD403, Severity.Error, modifier, position, "182", null);

    /// <summary>MOD404: the rows of the rule's table in their order; the first one that applies decides.</summary>
    private Severity? Eligibility(ReferenceLine line, string modifier)
    {
        if (ReferenceModifiers.VisitOnly.Contains(modifier) && !_tables.Takes25.Contains(line.Code))
            return Severity.Error;
        if (ReferenceModifiers.NeverOnVisits.Contains(modifier) && IsVisit(line))
            return Severity.Error;
        if (modifier == "51" && _tables.AddOnRows(line.Code, line.From, _setting).Count > 0)
            return Severity.Warning;
        if (!IsPractitioner || !ReadsDatedTables(line) || _tables.Mpfs(line.Code, line.From) is not { } policy)
            return null;
        return modifier switch
        {
            "26" or "TC" when policy.PcTc != '1' && !_tables.HasMpfsRow(line.Code, modifier, line.From) => Severity.Error,
            "50" when policy.Bilateral is not ('1' or '3') => Severity.Error,
            "51" when policy.MultipleProcedures is '0' or '9' => Severity.Warning,
            "54" or "55" or "56" when policy.GlobalDays is not (GlobalDays.Days010 or GlobalDays.Days090 or GlobalDays.Yyy) =>
                Severity.Error,
            "62" => policy.CoSurgeons switch { '0' or '9' => Severity.Error, '1' => Severity.Warning, _ => null },
            "66" => policy.TeamSurgery switch { '0' or '9' => Severity.Error, '1' => Severity.Warning, _ => null },
            "80" or "81" or "82" or "AS" =>
                policy.AssistantSurgeon switch { '1' or '9' => Severity.Error, '0' => Severity.Warning, _ => null },
            _ => null,
        };
    }

    private void ModifierConflicts(ReferenceLine line)
    {
        foreach ((string first, int firstPosition) in line.Modifiers)
        {
            foreach ((string second, int secondPosition) in line.Modifiers.Where(entry => entry.Position > firstPosition))
            {
                if (!IsAmbulanceTrip(line, first) && !IsAmbulanceTrip(line, second)
                    && _tables.Conflicts.TryGetValue((first, second), out Severity severity))
                {
                    Report(
                        line, RuleId.MOD406, severity, "4", "N519",
                        finding => finding with { Modifier = first, ModifierPosition = firstPosition, ConflictsWith = second },
                            secondPosition);
                }
            }
        }
    }

    private void BilateralUnits(ReferenceLine line)
    {
        if (!line.Has("50") || line.Units <= 1)
            return;
        bool limitIsOne = !HasFinding(line, RuleId.LIN102) && _tables.Mue(_setting, line.Code, line.From)?.Limit is 0 or 1;
        Severity severity = _setting == CareSetting.OutpatientHospital || limitIsOne ? Severity.Error : Severity.Warning;
        ReportModifier(line, RuleId.MOD409, severity, "50", line.PositionOf("50"), "16", "M53");
    }

    private void RepeatWithoutFirst(ReferenceLine line)
    {
        List<ReferenceLine> partners = [.. Dated.Where(other => other != line
            && other.Code == line.Code && other.SharesDayWith(line) && !other.Has("76") && !other.Has("77"))];
        if (line.Has("76") && !partners.Exists(other => other.Provider == line.Provider))
            ReportModifier(line, RuleId.MOD410, Severity.Warning, "76", line.PositionOf("76"));
        else if (line.Has("77") && partners.Count == 0)
            ReportModifier(line, RuleId.MOD410, Severity.Warning, "77", line.PositionOf("77"));
    }

    private void RequiredModifierMissing(ReferenceLine line)
    {
        if (!IsPractitioner || !IsKnown(line) || !_tables.RequiredModifiers.TryGetValue(line.Code, out RequiredModifierRow? row))
            return;
        List<string> oneOf = [.. row.Modifiers.Select(modifier => modifier.ToString()).Order(StringComparer.Ordinal)];
        bool satisfied = row.OriginDestination
            ? line.ModifierSet.Any(ReferenceModifiers.IsOriginDestination)
            : line.ModifierSet.Overlaps(oneOf);
        if (!satisfied)
            Report(line, RuleId.MOD411, Severity.Warning, "4", "N822", finding => finding with { OneOf = ExpectedFinding.Joined(oneOf) });
    }

    private bool ReportModifier(
        ReferenceLine line, RuleId rule, Severity severity, string modifier, int position, string? carc = "4", string? rarc = "N519") =>
        Report(line, rule, severity, carc, rarc, finding => finding with { Modifier = modifier, ModifierPosition = position });
}
