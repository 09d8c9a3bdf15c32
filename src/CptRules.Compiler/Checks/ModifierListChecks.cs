using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Checks;

/// <summary>Checks the rows that name codes and the modifiers that these need, may have or must not have.</summary>
internal static class ModifierListChecks
{
    /// <summary>The engine numbers the scope rows of a code and a modifier by the bits of one integer.</summary>
    public const int MaxScopes = 64;

    public static IEnumerable<string> Problems(RuleTables tables)
    {
        HashSet<ModifierKey> known = [.. tables.Modifiers.Select(row => row.Modifier)];
        return RequiredProblems(tables, known)
            .Concat(ScopeProblems(tables, known))
            .Concat(DisciplineProblems(tables, known))
            .Concat(ExplicitListProblems(tables, known));
    }

    private static IEnumerable<string> RequiredProblems(RuleTables tables, HashSet<ModifierKey> known)
    {
        var codes = new RowPeriods<CodeKey>();
        var indicators = new RowPeriods<char>();
        foreach (RequiredModifierRow row in tables.RequiredModifiers)
        {
            string name = $"Required modifiers {row.Name}";
            var period = new RowPeriod(row.Settings, row.From, row.Through);
            if (row.OriginDestination == row.Modifiers.Count > 0)
                yield return $"{name}: either modifiers or an origin-destination pair is required.";
            if (row.From > row.Through)
                yield return $"{name} ends before it begins.";
            if (row.Settings == CareSettings.None)
                yield return $"{name} has no care setting.";
            foreach (CodeKey code in row.Codes.Where(code => !codes.Add(code, period)))
                yield return $"{name}: {code} is in two rows of one setting and day.";
            if (row.MultipleProcedures is { } indicator && !indicators.Add(indicator, period))
                yield return $"{name}: indicator {indicator} is in two rows of one setting and day.";
            foreach (ModifierKey modifier in row.Modifiers.Concat(row.ExcusedBy).Where(modifier => !known.Contains(modifier)))
                yield return $"{name}: {modifier} is not a known modifier.";
        }
    }

    private static IEnumerable<string> ScopeProblems(RuleTables tables, HashSet<ModifierKey> known)
    {
        if (tables.ModifierScopes.Count > MaxScopes)
            yield return $"There are more than {MaxScopes} modifier scope rows.";
        for (int i = 0; i < tables.ModifierScopes.Count; i++)
        {
            ModifierScopeRow row = tables.ModifierScopes[i];
            string name = $"Modifier scope row {i + 1}";
            if (row.Modifiers.Count == 0)
                yield return $"{name} has no modifier.";
            if (row.Settings == CareSettings.None)
                yield return $"{name} has no care setting.";
            if (row.Severity == Severity.Info)
                yield return $"{name}: its severity is neither Warning nor Error.";
            if (row.Codes.Count > 0 != (row.Test is ScopeTest.Codes or ScopeTest.OtherCodes))
                yield return $"{name}: its codes do not go with its test.";
            if (row.Bilateral is not null != (row.Test == ScopeTest.Bilateral))
                yield return $"{name}: its bilateral indicator does not go with its test.";
            foreach (ModifierKey modifier in row.Modifiers.Where(modifier => !known.Contains(modifier)))
                yield return $"{name}: {modifier} is not a known modifier.";
        }
    }

    private static IEnumerable<string> DisciplineProblems(RuleTables tables, HashSet<ModifierKey> known)
    {
        var modifiers = new HashSet<ModifierKey>();
        var codes = new HashSet<CodeKey>();
        foreach (DisciplineRow row in tables.Disciplines)
        {
            if (!modifiers.Add(row.Modifier))
                yield return $"Discipline {row.Name}: {row.Modifier} is the modifier of two disciplines.";
            if (!known.Contains(row.Modifier))
                yield return $"Discipline {row.Name}: {row.Modifier} is not a known modifier.";
            foreach (CodeKey code in row.Codes.Where(code => !codes.Add(code)))
                yield return $"Discipline {row.Name}: {code} is in two disciplines.";
        }
    }

    private static IEnumerable<string> ExplicitListProblems(RuleTables tables, HashSet<ModifierKey> known)
    {
        var listed = new HashSet<CodeKey>();
        foreach (ExplicitModifierListRow row in tables.ExplicitModifierLists)
        {
            if (!listed.Add(row.Code))
                yield return $"The modifier list of {row.Code} is listed twice.";
            foreach (ModifierKey modifier in row.Modifiers.Where(modifier => !known.Contains(modifier)))
                yield return $"The modifier list of {row.Code}: {modifier} is not a known modifier.";
        }
    }
}
