using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Checks;

/// <summary>Checks the modifiers, and the rows about two of them.</summary>
internal static class ModifierChecks
{
    public static IEnumerable<string> Problems(RuleTables tables)
    {
        var known = new HashSet<ModifierKey>();
        foreach (ModifierRow row in tables.Modifiers)
        {
            if (!known.Add(row.Modifier))
                yield return $"Modifier {row.Modifier} is listed twice.";
            if (row.From > row.Through)
                yield return $"Modifier {row.Modifier} ends before it begins.";
        }

        foreach (string problem in ConflictProblems(tables, known).Concat(NeedProblems(tables, known)).Concat(ClassProblems(tables)))
            yield return problem;
    }

    private static IEnumerable<string> ConflictProblems(RuleTables tables, HashSet<ModifierKey> known)
    {
        var periods = new RowPeriods<(ModifierKey, ModifierKey)>();
        foreach (ModifierConflictRow row in tables.Conflicts)
        {
            string name = $"Conflict {row.First} with {row.Second}";
            (ModifierKey, ModifierKey) pair = row.First.CompareTo(row.Second) < 0 ? (row.First, row.Second) : (row.Second, row.First);
            if (row.First == row.Second)
                yield return $"{name}: a modifier cannot conflict with itself.";
            if (!periods.Add(pair, new(row.Settings, row.From, row.Through)))
                yield return $"{name} is listed twice in one setting on one day.";
            if (row.From > row.Through)
                yield return $"{name} ends before it begins.";
            if (row.Settings == CareSettings.None)
                yield return $"{name} has no care setting.";
            if (!known.Contains(row.First) || !known.Contains(row.Second))
                yield return $"{name}: not both are known modifiers.";
        }
    }

    private static IEnumerable<string> NeedProblems(RuleTables tables, HashSet<ModifierKey> known)
    {
        var periods = new RowPeriods<ModifierKey>();
        foreach (ModifierNeedRow row in tables.ModifierNeeds)
        {
            string name = $"Need of {row.Modifier}";
            if (row.OneOf.Count == 0 || row.OneOf.Contains(row.Modifier))
                yield return $"{name}: expected other modifiers.";
            if (!periods.Add(row.Modifier, new(row.Settings, row.From, row.Through)))
                yield return $"{name} is listed twice in one setting on one day.";
            if (row.From > row.Through)
                yield return $"{name} ends before it begins.";
            if (row.Settings == CareSettings.None)
                yield return $"{name} has no care setting.";
            foreach (ModifierKey modifier in row.OneOf.Prepend(row.Modifier).Where(modifier => !known.Contains(modifier)))
                yield return $"{name}: {modifier} is not a known modifier.";
        }
    }

    private static IEnumerable<string> ClassProblems(RuleTables tables)
    {
        Dictionary<ModifierKey, ModifierClass> classes = tables.Modifiers
            .DistinctBy(row => row.Modifier)
            .ToDictionary(row => row.Modifier, row => row.Class);
        foreach ((ModifierKey modifier, ModifierClass expected) in NcciModifiers.ByModifier)
        {
            if (!classes.TryGetValue(modifier, out ModifierClass found) || found != expected)
                yield return $"Modifier {modifier}: expected among the modifiers, with class {expected}.";
        }

        foreach ((ModifierKey modifier, ModifierClass found) in classes)
        {
            if (found is ModifierClass.Anatomic or ModifierClass.GlobalSurgery or ModifierClass.OtherNcci
                && !NcciModifiers.ByModifier.ContainsKey(modifier))
            {
                yield return $"Modifier {modifier} has class {found} but is not an NCCI modifier.";
            }
        }
    }
}
