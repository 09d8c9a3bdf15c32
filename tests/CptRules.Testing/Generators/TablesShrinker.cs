using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Testing.Generators;

/// <summary>Makes the rows of a failing case fewer.</summary>
internal static class TablesShrinker
{
    public static IEnumerable<RuleTables> Shrink(RuleTables tables) =>
        Fewer(tables, from => from.Pairs)
            .Concat(Fewer(tables, from => from.AddOns))
            .Concat(Fewer(tables, from => from.Mue))
            .Concat(Fewer(tables, from => from.Mpfs))
            .Concat(Fewer(tables, from => from.Opps))
            .Concat(Fewer(tables, from => from.Codes))
            .Concat(Fewer(tables, from => from.RequiredModifiers))
            .Concat(Fewer(tables, from => from.ModifierScopes))
            .Concat(Fewer(tables, from => from.ModifierNeeds))
            .Concat(Fewer(tables, from => from.Disciplines))
            .Concat(Fewer(tables, from => from.VisitAddOns))
            .Concat(Fewer(tables, from => from.SingleDoseDrugs))
            .Concat(Fewer(tables, from => from.Replacements))
            .Concat(Fewer(tables, from => from.Places))
            .Concat(Fewer(tables, from => from.Published))
            .Concat(Fewer(tables, from => from.ExplicitModifierLists))
            .Concat(Fewer(tables, from => from.Conflicts))
            .Concat(WithoutLists(tables))
            .Concat(FewerRowsOfTables(tables));

    private static IEnumerable<RuleTables> Fewer<T>(RuleTables tables, Func<RuleTables, List<T>> rows) =>
        Subsets.Of(rows(tables)).Select(fewer => Copy(tables, copy =>
        {
            rows(copy).Clear();
            rows(copy).AddRange(fewer);
        }));

    private static IEnumerable<RuleTables> WithoutLists(RuleTables tables)
    {
        if (tables.GroupExceptions.Count > 0)
            yield return Copy(tables, copy => copy.GroupExceptions.Clear());
        foreach ((CodeClass codeClass, HashSet<CodeKey> codes) in tables.Classes)
        {
            if (codes.Count > 0)
                yield return Copy(tables, copy => copy.Classes[codeClass].Clear());
        }
    }

    private static IEnumerable<RuleTables> FewerRowsOfTables(RuleTables tables)
    {
        foreach (MueTable table in tables.Mue)
        {
            foreach (List<MueRow> fewer in Subsets.Of(table.Rows))
                yield return Copy(tables, copy => copy.Mue[copy.Mue.IndexOf(table)] = table with { Rows = fewer });
        }

        foreach (MpfsTable table in tables.Mpfs)
        {
            foreach (List<MpfsRow> fewer in Subsets.Of(table.Rows))
                yield return Copy(tables, copy => copy.Mpfs[copy.Mpfs.IndexOf(table)] = table with { Rows = fewer });
        }

        foreach (OppsTable table in tables.Opps)
        {
            foreach (List<ApcStatusRow> fewer in Subsets.Of(table.Rows))
                yield return Copy(tables, copy => copy.Opps[copy.Opps.IndexOf(table)] = table with { Rows = fewer });
        }
    }

    /// <summary>The compiler drops the status of a code that no other table has.</summary>
    private static void WithoutStatusesOfOtherCodes(RuleTables tables)
    {
        HashSet<CodeKey> held = [.. tables.CodesOfTables()];
        for (int i = 0; i < tables.Opps.Count; i++)
        {
            OppsTable table = tables.Opps[i];
            if (table.Rows.Exists(row => !held.Contains(row.Code)))
                tables.Opps[i] = table with { Rows = table.Rows.FindAll(row => held.Contains(row.Code)) };
        }
    }

    private static RuleTables Copy(RuleTables tables, Action<RuleTables> change)
    {
        var copy = new RuleTables { Name = tables.Name, Complete = tables.Complete };
        copy.Codes.AddRange(tables.Codes);
        copy.Mue.AddRange(tables.Mue);
        copy.Mpfs.AddRange(tables.Mpfs);
        copy.Opps.AddRange(tables.Opps);
        copy.Pairs.AddRange(tables.Pairs);
        copy.AddOns.AddRange(tables.AddOns);
        copy.Modifiers.AddRange(tables.Modifiers);
        copy.Conflicts.AddRange(tables.Conflicts);
        foreach ((CodeClass codeClass, HashSet<CodeKey> codes) in tables.Classes)
            copy.Classes[codeClass].UnionWith(codes);
        copy.RequiredModifiers.AddRange(tables.RequiredModifiers);
        copy.ModifierScopes.AddRange(tables.ModifierScopes);
        copy.ModifierNeeds.AddRange(tables.ModifierNeeds);
        copy.Disciplines.AddRange(tables.Disciplines);
        copy.VisitAddOns.AddRange(tables.VisitAddOns);
        copy.SingleDoseDrugs.AddRange(tables.SingleDoseDrugs);
        copy.Replacements.AddRange(tables.Replacements);
        copy.Places.AddRange(tables.Places);
        copy.Published.AddRange(tables.Published);
        copy.ExplicitModifierLists.AddRange(tables.ExplicitModifierLists);
        copy.GroupExceptions.UnionWith(tables.GroupExceptions);
        change(copy);
        WithoutStatusesOfOtherCodes(copy);
        return copy;
    }
}
