using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;
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
        foreach ((CodeClass codeClass, HashSet<CodeKey> listed) in codes.Tables.Classes)
            rows.Classes[codeClass].UnionWith(chosen.Where(listed.Contains));
        rows.Codes.AddRange(chosen.Select(code => codes.Reference.Codes.GetValueOrDefault(code.ToString()) ?? new CodeRow(code)));
        foreach (MpfsTable table in codes.Tables.Mpfs)
        {
            rows.Mpfs.Add(table with { Rows = [
                .. chosen.Select(code => codes.Reference.Mpfs(code.ToString(), table.Date)).OfType<MpfsRow>()] });
        }

        foreach (MueTable table in codes.Tables.Mue)
            rows.Mue.Add(table with { Rows = [
                .. chosen.Select(code => codes.Reference.Mue(table.Setting, code.ToString(), table.Date)).OfType<MueRow>()] });
        foreach (OppsTable table in codes.Tables.Opps)
        {
            rows.Opps.Add(table with { Rows = [
                .. from code in chosen
                   let status = codes.Reference.OutpatientStatus(code.ToString(), table.Date)
                   where status is not null
                   select new ApcStatusRow(code, status)] });
        }

        rows.AddOns.AddRange(chosen.SelectMany(codes.AddOnRows).Where(row => chosen.Contains(row.Primary)));
        foreach (CodeKey column1 in chosen)
        {
            foreach (CodeKey column2 in chosen)
                rows.Pairs.AddRange(((CareSetting[])[CareSetting.Practitioner, CareSetting.OutpatientHospital])
                    .SelectMany(setting => codes.Reference.Pairs.Of(setting, column1.ToString(), column2.ToString())));
        }

        rows.Disciplines.AddRange(codes.Tables.Disciplines);
        rows.VisitAddOns.AddRange(codes.Tables.VisitAddOns.Where(row => chosen.Contains(row.Code)));
        rows.SingleDoseDrugs.AddRange(codes.Tables.SingleDoseDrugs.Where(row => chosen.Contains(row.Code)));
        rows.ModifierScopes.AddRange(codes.Tables.ModifierScopes);
        rows.ModifierNeeds.AddRange(codes.Tables.ModifierNeeds);
        rows.Places.AddRange(codes.Tables.Places);
        rows.Published.AddRange(codes.Tables.Published);
        rows.Modifiers.AddRange(random.Some(codes.Tables.Modifiers, 4));
        return rows;
    }
}
