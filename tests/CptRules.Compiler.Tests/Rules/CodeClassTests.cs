using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Tests.Rules;

/// <summary>The code classes are read as explicit lists of codes.</summary>
public sealed class CodeClassTests
{
    private static readonly RuleTables Tables = RulesFolder.Read(Repository.Rules);

    [Fact]
    public void Visits_are_the_documented_codes()
    {
        string[] expected =
        [
            "92002", "92004", "92012", "92014", "G0245", "G0246", "G0402", "G0438", "G0439", "G0463",
            .. Enumerable.Range(99201, 299).Select(code => $"{code}"),
        ];
        Tables.EvaluationAndManagement.Select(code => code.ToString()).Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void Services_that_take_25_are_visits_and_the_documented_codes()
    {
        string[] more =
        [
            "G0101", "G0175", "G0379", "G0380", "G0381", "G0382", "G0383", "G0384", "G0406",
            "G0407", "G0408", "G0425", "G0426", "G0427", "G0508", "G0509",
            .. Enumerable.Range(98000, 17).Select(code => $"{code}"),
        ];
        Tables.Takes25.Select(code => code.ToString())
            .Should().BeEquivalentTo(Tables.EvaluationAndManagement.Select(code => code.ToString()).Concat(more));
    }

    [Fact]
    public void Ambulance_codes_are_those_of_their_chapter() =>
        Tables.Ambulance.Select(code => code.ToString())
            .Should().BeEquivalentTo(Enumerable.Range(21, 979).Select(number => $"A{number:0000}"));

    // From the list of classes in the description of the rules; the codes of a class are not repeated in the code.
    [Theory]
    [InlineData(CodeClass.ReportingOnly, 10_000, "0001F 3074F 9999F 99024", "0001T 99211")]
    [InlineData(CodeClass.Anesthesia, 1898, "00100 01952 01954 01995 01997 01999", "00099 01953 01996 02000")]
    [InlineData(CodeClass.Drug, 12_479, "A9500 J0000 J9999 Q3027 Q4100 Q5199 90281 90759 91322", "A9801 P9040 90400 96413 Q3029")]
    [InlineData(CodeClass.GlobalVisit, 54, "99211 99215 99223 99236 99239 99291 99310 99350 99452 92012 G0463", "99202 99281 99303")]
    [InlineData(CodeClass.GlobalNewVisit, 15, "99202 92002 99285 99341 99345", "99206 99343 99211")]
    [InlineData(CodeClass.NewPatient, 10, "99202 99205 92004 99344", "99281 99343 99213")]
    internal void The_other_classes_have_the_documented_codes(CodeClass codeClass, int count, string inside, string outside)
    {
        HashSet<CodeKey> codes = Tables.Classes[codeClass];
        codes.Should().HaveCount(count);
        codes.Select(code => code.ToString()).Should().Contain(inside.Split(' ')).And.NotContain(outside.Split(' '));
    }

    [Theory]
    [InlineData("99211", "99211")]
    [InlineData("99209-99211", "99209 99210 99211")]
    [InlineData("99211-99211", "99211")]
    [InlineData("00199-00201", "00199 00200 00201")]
    [InlineData("G0998-G1001", "G0998 G0999 G1000 G1001")]
    [InlineData("0009T-0011T", "0009T 0010T 0011T")]
    public void Ranges_expand_to_every_code_between_both_ends(string entry, string expected)
    {
        CodeRanges.TryExpand(entry, out List<CodeKey> codes).Should().BeTrue();
        string.Join(' ', codes).Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("9921")]
    [InlineData("99211-")]
    [InlineData("-99211")]
    [InlineData("99212-99211")]
    [InlineData("99211-99212-99213")]
    [InlineData("99211 - 99213")]
    [InlineData("A0021-B0021")]
    [InlineData("0001T-0002F")]
    [InlineData("00001-0002T")]
    [InlineData("99211-G0001")]
    [InlineData("a0021-a0022")]
    public void Ranges_between_codes_of_two_shapes_and_all_else_are_refused(string entry) =>
        CodeRanges.TryExpand(entry, out _).Should().BeFalse();
}
