using CptRules.Compiler.Writing;

namespace CptRules.Tests.Data;

public class CodeNumberingTests
{
    [Fact]
    public void Codes_billed_most_come_first_then_those_with_most_pairs_then_the_smaller()
    {
        TestTables tables = new TestTables().Codes("99213", "36415", "80053", "96360", "96413").Pair("96413", "96360", 1)
            .Pair("96413", "80053", 1);
        tables.Tables.MostBilled.AddRange([TestTables.Code("99213"), TestTables.Code("71046"), TestTables.Code("36415")]);
        var numbering = new CodeNumbering(tables.Tables);
        numbering.Keys.Select(key => key.ToString())
            .Should().Equal("99213", "36415", "96413", "80053", "96360");
    }
}
