using CptRules.Compiler.Rows;
using CptRules.Data.Keys;
using CptRules.Engine;

namespace CptRules.Compiler.Checks;

/// <summary>Checks the modifiers, their conflicts and the lists that name them.</summary>
internal static class ModifierChecks
{
    public static IEnumerable<string> Problems(RuleTables tables)
    {
        var known = new Dictionary<ModifierKey, ModifierRow>();
        foreach (ModifierRow row in tables.Modifiers)
        {
            if (!known.TryAdd(row.Modifier, row))
                yield return $"Modifier {row.Modifier} is listed twice.";
            if (row.From > row.Through)
                yield return $"Modifier {row.Modifier} ends before it begins.";
        }

        foreach (string problem in ConflictProblems(tables, known).Concat(ListProblems(tables, known)).Concat(ClassProblems(known)))
            yield return problem;
    }

    private static IEnumerable<string> ConflictProblems(RuleTables tables, Dictionary<ModifierKey, ModifierRow> known)
    {
        var seen = new HashSet<(ModifierKey, ModifierKey)>();
        foreach (ModifierConflictRow row in tables.Conflicts)
        {
            string name = $"Conflict {row.First} with {row.Second}";
            if (row.First == row.Second)
                yield return $"{name}: a modifier cannot conflict with itself.";
            if (!seen.Add(row.First.CompareTo(row.Second) < 0 ? (row.First, row.Second) : (row.Second, row.First)))
                yield return $"{name} is listed twice.";
            if (!known.ContainsKey(row.First) || !known.ContainsKey(row.Second))
                yield return $"{name}: not both are known modifiers.";
        }
    }

    private static IEnumerable<string> ListProblems(RuleTables tables, Dictionary<ModifierKey, ModifierRow> known)
    {
        var required = new HashSet<CodeKey>();
        foreach (RequiredModifierRow row in tables.RequiredModifiers)
        {
            if (row.OriginDestination == row.Modifiers.Count > 0)
                yield return $"Required modifiers {row.Name}: either modifiers or an origin-destination pair is required.";
            foreach (CodeKey code in row.Codes.Where(code => !required.Add(code)))
                yield return $"Required modifiers {row.Name}: {code} is in two rows.";
            foreach (ModifierKey modifier in row.Modifiers.Where(modifier => !known.ContainsKey(modifier)))
                yield return $"Required modifiers {row.Name}: {modifier} is not a known modifier.";
        }

        var listed = new HashSet<CodeKey>();
        foreach (ExplicitModifierListRow row in tables.ExplicitModifierLists)
        {
            if (!listed.Add(row.Code))
                yield return $"The modifier list of {row.Code} is listed twice.";
            foreach (ModifierKey modifier in row.Modifiers.Where(modifier => !known.ContainsKey(modifier)))
                yield return $"The modifier list of {row.Code}: {modifier} is not a known modifier.";
        }
    }

    private static IEnumerable<string> ClassProblems(Dictionary<ModifierKey, ModifierRow> known)
    {
        foreach ((ModifierKey modifier, ModifierClass expected) in NcciModifiers.ByModifier)
        {
            if (!known.TryGetValue(modifier, out ModifierRow? row) || row.Class != expected)
                yield return $"Modifier {modifier}: expected among the modifiers, with class {expected}.";
        }

        foreach (ModifierRow row in known.Values)
        {
            if (row.Class is ModifierClass.Anatomic or ModifierClass.GlobalSurgery or ModifierClass.OtherNcci
                && !NcciModifiers.ByModifier.ContainsKey(row.Modifier))
            {
                yield return $"Modifier {row.Modifier} has class {row.Class} but is not an NCCI modifier.";
            }
        }
    }
}
