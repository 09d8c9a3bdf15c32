using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Checks;

/// <summary>Checks the lists of add-ons to visits, of single-dose drugs and of replaced codes: each code is in a list once.</summary>
internal static class CodeListChecks
{
    public static IEnumerable<string> Problems(RuleTables tables) =>
        VisitAddOnProblems(tables).Concat(DrugProblems(tables)).Concat(ReplacementProblems(tables));

    private static IEnumerable<string> VisitAddOnProblems(RuleTables tables)
    {
        var seen = new HashSet<CodeKey>();
        foreach (VisitAddOnRow row in tables.VisitAddOns)
        {
            if (!seen.Add(row.Code))
                yield return $"Visit add-on {row.Code} is listed twice.";
            if (row.ExemptWith.Contains(row.Code))
                yield return $"Visit add-on {row.Code} is exempt with itself.";
        }
    }

    private static IEnumerable<string> DrugProblems(RuleTables tables)
    {
        var seen = new HashSet<CodeKey>();
        foreach (SingleDoseDrugRow row in tables.SingleDoseDrugs)
        {
            if (!seen.Add(row.Code))
                yield return $"Single-dose drug {row.Code} is listed twice.";
            if (row.WarningFrom > row.ErrorFrom)
                yield return $"Single-dose drug {row.Code} has errors before warnings.";
        }
    }

    private static IEnumerable<string> ReplacementProblems(RuleTables tables)
    {
        ILookup<CodeKey, CareSettings> replaced = tables.Replacements.ToLookup(row => row.Code, row => row.Settings);
        var seen = new HashSet<CodeKey>();
        foreach (ReplacementRow row in tables.Replacements)
        {
            if (!seen.Add(row.Code))
                yield return $"Replaced code {row.Code} is listed twice.";
            if (row.Use.Count == 0)
                yield return $"Replaced code {row.Code} has no other code.";
            foreach (CodeKey code in row.Use.Where(code => replaced[code].Any(settings => (settings & row.Settings) != 0)))
                yield return $"Replaced code {row.Code}: {code} is replaced itself.";
        }
    }
}
