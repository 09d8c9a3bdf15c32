using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Testing.Generators;

/// <summary>What the generators need to know of the rows of a rule set.</summary>
internal static class RuleTablesExtensions
{
    /// <summary>The codes of the code list, the limits and the fee schedules: those whose OPPS status the compiler keeps.</summary>
    public static IEnumerable<CodeKey> CodesOfTables(this RuleTables tables) =>
        tables.Codes.Select(row => row.Code)
            .Concat(tables.Mue.SelectMany(table => table.Rows).Select(row => row.Code))
            .Concat(tables.Mpfs.SelectMany(table => table.Rows).Select(row => row.Code))
            .Distinct().Order();
}
