using CptRules.Compiler.Rows;
using CptRules.Data.Keys;
using CptRules.Engine;

namespace CptRules.Compiler.Checks;

/// <summary>
/// Checks of whole tables, whatever their sources, that stop a build. What a single file shows is checked when it is read.
/// </summary>
internal static class TableChecks
{
    private const int MaxReported = 10;

    /// <exception cref="RuleSourceException">The tables contradict themselves; the message has the first contradictions.</exception>
    public static void Run(RuleTables tables)
    {
        List<string> problems = [.. Problems(tables).Take(MaxReported + 1)];
        if (problems.Count == 0)
            return;
        string more = problems.Count > MaxReported ? " There are more." : "";
        throw new RuleSourceException("tables", tables.Name, string.Join(" ", problems.Take(MaxReported)) + more);
    }

    /// <summary>Every contradiction as a sentence; found while they are enumerated.</summary>
    public static IEnumerable<string> Problems(RuleTables tables) =>
        CodeProblems(tables)
            .Concat(UnitLimitProblems(tables))
            .Concat(PayPolicyProblems(tables))
            .Concat(OutpatientStatusProblems(tables))
            .Concat(PairChecks.Problems(tables.Pairs))
            .Concat(AddOnChecks.Problems(tables.AddOns))
            .Concat(ModifierChecks.Problems(tables))
            .Concat(ModifierListChecks.Problems(tables))
            .Concat(CodeListChecks.Problems(tables))
            .Concat(PublishedTableChecks.Problems(tables));

    private static IEnumerable<string> CodeProblems(RuleTables tables)
    {
        var seen = new HashSet<CodeKey>();
        foreach (CodeRow row in tables.Codes)
        {
            if (row.Code.IsNone)
                yield return "A code row has no code.";
            if (!seen.Add(row.Code))
                yield return $"Code {row.Code} is listed twice.";
            if (row.From > row.Through)
                yield return $"Code {row.Code} ends before it begins.";
        }
    }

    private static IEnumerable<string> UnitLimitProblems(RuleTables tables)
    {
        var tablesSeen = new HashSet<(CareSetting, DateOnly)>();
        foreach (MueTable table in tables.Mue)
        {
            string name = $"MUE {table.Setting} {table.Date:yyyy-MM-dd}";
            if (!tablesSeen.Add((table.Setting, table.Date)))
                yield return $"{name} is listed twice.";
            var seen = new HashSet<CodeKey>();
            foreach (MueRow row in table.Rows)
            {
                if (!seen.Add(row.Code))
                    yield return $"{name}: {row.Code} is listed twice.";
                if (row.Limit < 0)
                    yield return $"{name}: {row.Code} has a limit below 0.";
                if (row.Mai is < 1 or > 3)
                    yield return $"{name}: {row.Code} has an adjudication indicator other than 1, 2 and 3.";
            }
        }
    }

    private static IEnumerable<string> PayPolicyProblems(RuleTables tables)
    {
        var dates = new HashSet<DateOnly>();
        foreach (MpfsTable table in tables.Mpfs)
        {
            string name = $"MPFS {table.Date:yyyy-MM-dd}";
            if (!dates.Add(table.Date))
                yield return $"{name} is listed twice.";
            var seen = new HashSet<(CodeKey, ModifierKey)>();
            foreach (MpfsRow row in table.Rows)
            {
                if (!seen.Add((row.Code, row.Modifier)))
                    yield return $"{name}: {row.Code} {row.Modifier} is listed twice.";
                if (!row.Modifier.IsNone && !MpfsIndicators.Modifiers.Contains(row.Modifier.ToString()))
                    yield return $"{name}: {row.Code} has a modifier other than 26, TC and 53.";
            }
        }
    }

    private static IEnumerable<string> OutpatientStatusProblems(RuleTables tables)
    {
        var dates = new HashSet<DateOnly>();
        foreach (OppsTable table in tables.Opps)
        {
            string name = $"OPPS {table.Date:yyyy-MM-dd}";
            if (!dates.Add(table.Date))
                yield return $"{name} is listed twice.";
            var seen = new HashSet<CodeKey>();
            foreach (ApcStatusRow row in table.Rows)
            {
                if (!seen.Add(row.Code))
                    yield return $"{name}: {row.Code} is listed twice.";
            }
        }
    }
}
