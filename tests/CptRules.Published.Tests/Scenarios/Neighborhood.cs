using CptRules.Compiler.Rows;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>A few real codes that are linked, with their published rows: small enough to draw random claims from.</summary>
internal static class Neighborhood
{
    public static Vocabulary Next(Random random, PublishedCodes codes)
    {
        HashSet<CodeKey> chosen = [codes.Any(random)];
        for (int i = random.Next(2, 8); i > 0; i--)
            chosen.Add(random.Chance(0.75) ? codes.Linked(random.OneOf([.. chosen]), random) : codes.Any(random));
        return new Vocabulary(RowsOf(chosen, codes, random));
    }

    private static RuleTables RowsOf(HashSet<CodeKey> chosen, PublishedCodes codes, Random random)
    {
        var rows = new RuleTables { Name = "neighborhood", Complete = true };
        rows.EvaluationAndManagement.UnionWith(codes.Tables.EvaluationAndManagement);
        rows.Codes.AddRange(chosen.Select(code => codes.Reference.Codes.GetValueOrDefault(code.ToString()) ?? new CodeRow(code)));
        rows.Mpfs.AddRange(codes.Tables.Mpfs.Select(table => table with { Rows = [] }));
        foreach (MueTable table in codes.Tables.Mue)
            rows.Mue.Add(table with { Rows = [
                .. chosen.Select(code => codes.Reference.Mue(table.Setting, code.ToString(), table.Date)).OfType<MueRow>()] });
        rows.AddOns.AddRange(chosen.SelectMany(codes.AddOnRows).Where(row => chosen.Contains(row.Primary)));
        foreach (CodeKey column1 in chosen)
        {
            foreach (CodeKey column2 in chosen)
                rows.Pairs.AddRange(((CareSetting[])[CareSetting.Practitioner, CareSetting.OutpatientHospital])
                    .SelectMany(setting => codes.Reference.Pairs.Of(setting, column1.ToString(), column2.ToString())));
        }

        rows.Modifiers.AddRange(random.Some(codes.Tables.Modifiers, 4));
        return rows;
    }
}
