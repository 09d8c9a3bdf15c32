using System.Text;
using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Tests.Reading;

/// <summary>Columns are found by their headings. Unknown and repeated headings are refused.</summary>
public sealed class ColumnsTests
{
    private static readonly Column[] Known = [new("HCPCS/ CPT Code", true, "Code"), new("Limit", true), new("Note", false)];

    [Theory]
    [InlineData("HCPCS/ CPT Code,Limit,Note", 0, 1)]
    [InlineData("\"HCPCS/\nCPT Code\",Limit", 0, 1)]
    [InlineData("\"HCPCS/ \r\n CPT  Code\",Limit", 0, 1)]
    [InlineData("HCPCS/\u00A0CPT Code\u00A0,\u00A0Limit", 0, 1)]
    [InlineData("hcpcs/ cpt code,LIMIT", 0, 1)]
    [InlineData("Limit,Note,Code", 2, 0)]
    [InlineData("Code,Limit,,, ,", 0, 1)]
    public void Headings_are_known_wherever_they_stand_and_however_they_are_set(string header, int code, int limit)
    {
        using DelimitedRowReader reader = Header(header);
        var columns = Columns.Of(reader, Known);
        columns["HCPCS/ CPT Code"].Should().Be(code);
        columns["Limit"].Should().Be(limit);
    }

    [Theory]
    [InlineData("Code,Limit,Notes", "file, line 1, column 3 (Notes): expected a heading of the layout, not \"Notes\".")]
    [InlineData("Code,,Limit", "file, line 1, column 2 (): expected a heading of the layout, not \"\".")]
    [InlineData("Code,Limit,limit", "file, line 1, column 3 (limit): expected each heading once, not \"limit\".")]
    [InlineData(
        "Code,Limit,HCPCS/ CPT Code", "file, line 1, column 3 (HCPCS/ CPT Code): expected each heading once, not \"HCPCS/ CPT Code\".")]
    [InlineData("Code,Note", "file, line 1: expected a column Limit.")]
    public void Others_are_refused(string header, string message)
    {
        using DelimitedRowReader reader = Header(header);
        FluentActions.Invoking(() => Columns.Of(reader, Known)).Should().Throw<RuleSourceException>().WithMessage(message);
    }

    [Fact]
    public void Below_them_every_row_has_a_cell_for_each()
    {
        using DelimitedRowReader reader = Header("Code,Limit,\r\n1,2\r\n3\r\n");
        Columns.Of(reader, Known);
        reader.ReadRow().Should().BeTrue();
        FluentActions.Invoking(() => reader.ReadRow())
            .Should().Throw<RuleSourceException>().WithMessage("file, line 3: 1 cells, but there are 2 columns.");
    }

    [Fact]
    public void Headings_may_be_made_of_several_records()
    {
        using DelimitedRowReader reader = Header("Code,Lim");
        var columns = Columns.Of(reader, ["Code", "Limit", ""], Known);
        columns["Limit"].Should().Be(1);
    }

    private static DelimitedRowReader Header(string text)
    {
        var reader = new DelimitedRowReader("file", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], ',');
        reader.Read().Should().BeTrue();
        return reader;
    }
}
