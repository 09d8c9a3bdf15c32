using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Testing.Reference;

/// <content>MOD411 to MOD413: modifiers that a code, or another modifier, needs.</content>
internal sealed partial class ReferenceRun
{
    private void RequiredModifierMissing(ReferenceLine line)
    {
        if (!IsKnown(line) || RequiredModifiers(line) is not { } row)
            return;
        List<string> oneOf = Texts(row.Modifiers);
        bool satisfied = row.OriginDestination
            ? line.ModifierSet.Any(ReferenceModifiers.IsOriginDestination)
            : line.ModifierSet.Overlaps(oneOf);
        if (!satisfied && !line.ModifierSet.Overlaps(Texts(row.ExcusedBy)))
        {
            Report(line, RuleId.MOD411, row.Severity, "4", "N822", finding => finding with { OneOf = ExpectedFinding.Joined(oneOf) });
        }
    }

    /// <summary>The first row of MOD411 that applies to the line.</summary>
    private RequiredModifierRow? RequiredModifiers(ReferenceLine line)
    {
        foreach ((RequiredModifierRow row, HashSet<string> codes) in _tables.RequiredModifiers)
        {
            bool readsSchedule = row.MultipleProcedures is not null;
            bool byIndicator = readsSchedule && PolicyOf(line) is { } policy && policy.MultipleProcedures == row.MultipleProcedures;
            if (row.Settings.Contains(_setting) && ReferenceTables.IsWithin(line.From, row.From, row.Through)
                && !(readsSchedule && IsBeforeRules(line)) && (codes.Contains(line.Code) || byIndicator))
                return row;
        }

        return null;
    }

    /// <summary>MOD412.</summary>
    private void WrongTherapyDiscipline(ReferenceLine line)
    {
        foreach ((string own, HashSet<string> codes) in _tables.Disciplines)
        {
            if (!IsKnown(line) || !codes.Contains(line.Code) || line.Has(own))
                continue;
            foreach ((string modifier, int position) in line.Modifiers)
            {
                if (_tables.Disciplines.Any(other => other.Modifier == modifier))
                {
                    ReportModifier(line, RuleId.MOD412, Severity.Error, modifier, position, "4", "N822", [own]);
                    return;
                }
            }
        }
    }

    /// <summary>MOD413: one finding for each modifier.</summary>
    private void ModifierNeedsPartner(ReferenceLine line, string modifier, int position)
    {
        foreach (ModifierNeedRow row in _tables.ModifierNeeds[modifier])
        {
            if (row.Settings.Contains(_setting) && ReferenceTables.IsWithin(line.From, row.From, row.Through)
                && !line.ModifierSet.Overlaps(Texts(row.OneOf)))
            {
                ReportModifier(line, RuleId.MOD413, Severity.Error, modifier, position, "4", "N822", Texts(row.OneOf));
                return;
            }
        }
    }

    /// <summary>Ascending.</summary>
    private static List<string> Texts(IEnumerable<ModifierKey> modifiers) =>
        [.. modifiers.Select(modifier => modifier.ToString()).Order(StringComparer.Ordinal)];
}
