using CptRules.Compiler.Rows;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Census;

/// <summary>Counts the rows of the project's own lists before and after they are compiled, to compare both.</summary>
/// <remarks>
/// Releases are not compared by them: the lists are those of the compiler, reviewed row by row, and a new row is no reason to stop a build.
/// </remarks>
internal static class ListRowCounts
{
    public static IReadOnlyList<TableRowCount> Of(RuleTables tables) =>
    [
        .. tables.Classes.OrderBy(entry => entry.Key).Select(entry => Class(entry.Key, entry.Value.Count)),
        Undated("modifier conflicts", tables.Conflicts.Count),
        Undated("modifier needs", tables.ModifierNeeds.Count),
        Undated("modifier scopes", tables.ModifierScopes.Count),
        Undated("required modifiers", tables.RequiredModifiers.Count),
        Undated("disciplines", tables.Disciplines.Count),
        Undated("explicit modifier lists", tables.ExplicitModifierLists.Count),
        Undated("group exceptions", tables.GroupExceptions.Count),
        Undated("visit add-ons", tables.VisitAddOns.Count),
        Undated("single-dose drugs", tables.SingleDoseDrugs.Count),
        Undated("replaced codes", tables.Replacements.Count),
        Undated("places of service", tables.Places.Count),
        Undated("published tables", tables.Published.Count),
        Undated("descriptions", tables.Descriptions.Count),
    ];

    public static IReadOnlyList<TableRowCount> Of(RuleSet rules)
    {
        RuleSections sections = rules.Data.Sections;
        return
        [
            .. sections.Classes.Select((entry, index) => Class((CodeClass)entry.Class, CodesOf(sections.ClassRangesOf(index)))),
            Undated("modifier conflicts", sections.Conflicts.Length),
            Undated("modifier needs", sections.Needs.Length),
            Undated("modifier scopes", sections.Scopes.Length),
            Undated("required modifiers", sections.RequiredModifiers.Length),
            Undated("disciplines", sections.Disciplines.Length),
            Undated("explicit modifier lists", sections.ExplicitLists.Length),
            Undated("group exceptions", sections.GroupExceptions.Length),
            Undated("visit add-ons", sections.VisitAddOns.Length),
            Undated("single-dose drugs", sections.SingleDoseDrugs.Length),
            Undated("replaced codes", sections.Replacements.Length),
            Undated("places of service", sections.Places.Length),
            Undated("published tables", sections.PublishedTables.Length),
            Undated("descriptions", sections.Descriptions.Length),
        ];
    }

    private static TableRowCount Class(CodeClass codeClass, int codes) => Undated($"class {codeClass}", codes);

    private static TableRowCount Undated(string kind, int rows) => new(kind, null, rows);

    private static int CodesOf(ReadOnlySpan<CodeRangeEntry> ranges)
    {
        int codes = 0;
        foreach (ref readonly CodeRangeEntry range in ranges)
        {
            codes++;
            for (CodeKey code = range.Range.First; code != range.Range.Last; code = code.Next)
                codes++;
        }

        return codes;
    }
}
