using CptRules.Compiler.Checks;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Compiler.Tests.Checks;

/// <summary>Contradictions between table rows stop a build, and nothing else does.</summary>
public sealed class TableChecksTests
{
    private static readonly DateOnly Start = new(2020, 1, 1);
    private static readonly DateOnly End = new(2020, 12, 31);

    private readonly RuleTables _tables = Whole();

    [Fact]
    public void Tables_without_contradictions_pass()
    {
        _tables.Pairs.Add(Pair("96413", "96409", Start, End));
        _tables.Pairs.Add(Pair("96413", "96409", End.AddDays(1), DateOnly.MaxValue));
        _tables.Pairs.Add(Pair("96409", "96413", Start, End));
        _tables.Pairs.Add(Pair("96413", "96409", Start, End) with { Setting = CareSetting.OutpatientHospital });
        _tables.AddOns.Add(AddOn(1, Start, End));
        _tables.AddOns.Add(AddOn(3, End.AddDays(1), DateOnly.MaxValue));
        _tables.AddOns.Add(AddOn(2, Start, DateOnly.MaxValue) with { Notes = AddOnNotes.Suspended });
        _tables.Mue.Add(new(CareSetting.Practitioner, Start, [new(Code("96411"), 0, 3, "")]));
        _tables.Mue.Add(new(CareSetting.OutpatientHospital, Start, [new(Code("96411"), 3, 1, "")]));
        _tables.Mpfs.Add(new(Start, [new(Code("83020")), new(Code("83020")) { Modifier = ModifierKey.Parse("26") }]));
        Publish(SourceKind.MuePractitioner, SourceKind.MueOutpatientHospital, SourceKind.Mpfs);
        Problems().Should().BeEmpty();
        FluentActions.Invoking(() => TableChecks.Run(_tables)).Should().NotThrow();
    }

    [Fact]
    public void Pair_windows_that_overlap_by_one_day_are_found_in_any_order()
    {
        _tables.Pairs.Add(Pair("96413", "96409", End, DateOnly.MaxValue));
        _tables.Pairs.Add(Pair("96413", "96409", Start, End));
        Problems().Should().ContainSingle().Which.Should().Be("Pair 96413/96409 Practitioner: two rows are in force on 2020-12-31.");
    }

    [Fact]
    public void Pair_windows_are_compared_for_codes_of_every_shape()
    {
        _tables.Pairs.Add(Pair("Z9999", "9999Z", Start, DateOnly.MaxValue));
        _tables.Pairs.Add(Pair("Z9999", "9999Z", DateOnly.MaxValue, DateOnly.MaxValue));
        _tables.Pairs.Add(Pair("Z9999", "Z9998", Start, DateOnly.MaxValue));
        Problems().Should().ContainSingle().Which.Should().StartWith("Pair Z9999/9999Z");
    }

    [Fact]
    public void Pair_rows_that_can_never_be_in_force_are_found()
    {
        _tables.Pairs.Add(Pair("96413", "96409", End, Start));
        _tables.Pairs.Add(Pair("96413", "96413", Start, End));
        _tables.Pairs.Add(Pair("96411", "96523", Start, End) with { Indicator = 9 });
        _tables.Pairs.Add(Pair("96415", "96523", Start, End) with { Setting = CareSetting.DmeSupplier });
        Problems().Should().BeEquivalentTo(
            "Pair 96413/96409 Practitioner ends before it begins.",
            "Pair 96413/96413 Practitioner: a pair needs two different codes.",
            "Pair 96411/96523 Practitioner has an indicator other than 0 and 1.",
            "Pair 96415/96523 DmeSupplier: no pairs are published for this setting.");
    }

    [Fact]
    public void Add_on_types_that_are_in_force_on_one_day_are_found()
    {
        _tables.AddOns.Add(AddOn(1, Start, End));
        _tables.AddOns.Add(AddOn(3, End, DateOnly.MaxValue));
        Problems().Should().Equal("Add-on 96411 has types 1 and 3 in force on the same day.");
    }

    [Fact]
    public void Broken_add_on_rows_are_found()
    {
        _tables.AddOns.Add(AddOn(1, End, Start));
        _tables.AddOns.Add(AddOn(4, End, End));
        _tables.AddOns.Add(AddOn(1, Start, Start) with { Primary = Code("96411") });
        Problems().Should().Equal(
            "Add-on 96411 with 96409 ends before it begins.",
            "Add-on 96411 with 96409 has a type other than 1, 2 and 3.",
            "Add-on 96411 is its own primary.");
    }

    [Fact]
    public void Unit_limits_that_are_none_are_found()
    {
        MueRow[] rows = [new(Code("96411"), -1, 3, ""), new(Code("96413"), 1, 0, ""), new(Code("96413"), 1, 4, "")];
        _tables.Mue.Add(new(CareSetting.Practitioner, Start, [.. rows]));
        _tables.Mue.Add(new(CareSetting.Practitioner, Start, []));
        Publish(SourceKind.MuePractitioner);
        Problems().Should().Equal(
            "MUE Practitioner 2020-01-01: 96411 has a limit below 0.",
            "MUE Practitioner 2020-01-01: 96413 has an adjudication indicator other than 1, 2 and 3.",
            "MUE Practitioner 2020-01-01: 96413 is listed twice.",
            "MUE Practitioner 2020-01-01: 96413 has an adjudication indicator other than 1, 2 and 3.",
            "MUE Practitioner 2020-01-01 is listed twice.");
    }

    [Fact]
    public void Pay_policy_rows_and_tables_that_stand_twice_are_found()
    {
        _tables.Mpfs.Add(new(Start, [new(Code("96411")), new(Code("96411")), new(Code("96413")) { Modifier = ModifierKey.Parse("59") }]));
        _tables.Mpfs.Add(new(Start, []));
        Publish(SourceKind.Mpfs);
        Problems().Should().Equal(
            "MPFS 2020-01-01: 96411  is listed twice.",
            "MPFS 2020-01-01: 96413 has a modifier other than 26, TC and 53.",
            "MPFS 2020-01-01 is listed twice.");
    }

    [Fact]
    public void Codes_that_stand_twice_or_end_before_they_begin_are_found()
    {
        _tables.Codes.Add(new(Code("96411")));
        _tables.Codes.Add(new(Code("96411")) { From = End, Through = Start });
        Problems().Should().Equal("Code 96411 is listed twice.", "Code 96411 ends before it begins.");
    }

    [Fact]
    public void Modifiers_that_stand_twice_or_end_before_they_begin_are_found()
    {
        _tables.Modifiers.Add(new(ModifierKey.Parse("22"), null, null, null));
        _tables.Modifiers.Add(new(ModifierKey.Parse("ZZ"), End, Start, null));
        Problems().Should().Equal("Modifier 22 is listed twice.", "Modifier ZZ ends before it begins.");
    }

    [Fact]
    public void Conflicts_of_unknown_equal_or_repeated_modifiers_are_found()
    {
        _tables.Conflicts.Clear();
        Conflict("22", "ZZ");
        Conflict("22", "22");
        Conflict("26", "TC");
        Conflict("TC", "26");
        Problems().Should().Equal(
            "Conflict 22 with ZZ: not both are known modifiers.",
            "Conflict 22 with 22: a modifier cannot conflict with itself.",
            "Conflict TC with 26 is listed twice in one setting on one day.");
    }

    [Fact]
    public void Lists_that_name_unknown_modifiers_or_a_code_twice_are_found()
    {
        _tables.RequiredModifiers.Add(new("other", [Code("98940")], [ModifierKey.Parse("ZZ")], false));
        _tables.RequiredModifiers.Add(new("neither", [], [], false));
        _tables.ExplicitModifierLists.Add(new(Code("96411"), [ModifierKey.Parse("ZZ")]));
        Problems().Should().Equal(
            "Required modifiers other: 98940 is in two rows of one setting and day.",
            "Required modifiers other: ZZ is not a known modifier.",
            "Required modifiers neither: either modifiers or an origin-destination pair is required.",
            "The modifier list of 96411 is listed twice.",
            "The modifier list of 96411: ZZ is not a known modifier.");
    }

    [Fact]
    public void Ncci_modifiers_that_are_missing_or_of_another_class_are_found()
    {
        _tables.Modifiers.RemoveAll(row => row.Modifier == ModifierKey.Parse("XP"));
        Reclassify("LT", ModifierClass.Other);
        Reclassify("22", ModifierClass.Anatomic);
        Problems().Should().Contain("Modifier XP: expected among the modifiers, with class OtherNcci.")
            .And.Contain("Modifier LT: expected among the modifiers, with class Anatomic.")
            .And.Contain("Modifier 22 has class Anatomic but is not an NCCI modifier.");
    }

    [Fact]
    public void A_build_stops_with_the_first_contradictions_named()
    {
        for (int i = 0; i < 12; i++)
            _tables.Codes.Add(new(Code("96411")));
        RuleSourceException error = FluentActions.Invoking(() => TableChecks.Run(_tables)).Should().Throw<RuleSourceException>().Which;
        error.Place.Should().Be("test");
        error.Message.Should().Contain("Code 96411 is listed twice.").And.EndWith("There are more.");
    }

    private static RuleTables Whole()
    {
        var tables = new RuleTables { Name = "test" };
        RulesFolder.ReadOwn(name => RuleFile.Open(Repository.Rules, name), tables);
        return tables;
    }

    private static CodeKey Code(string code) => CodeKey.Parse(code);

    private static PairRow Pair(string column1, string column2, DateOnly from, DateOnly through) =>
        new(CareSetting.Practitioner, Code(column1), Code(column2), from, through, 1, PairRationale.MoreExtensive);

    private static AddOnRow AddOn(byte type, DateOnly from, DateOnly through) =>
        new(Code("96411"), Code("96409"), type, from, through, AddOnNotes.None);

    private void Conflict(string first, string second) =>
        _tables.Conflicts.Add(new(ModifierKey.Parse(first), ModifierKey.Parse(second), Severity.Error, "why"));

    private void Publish(params SourceKind[] kinds) => _tables.Published.AddRange(kinds.Select(kind => new PublishedTableRow(kind, Start)));

    private void Reclassify(string modifier, ModifierClass to)
    {
        int at = _tables.Modifiers.FindIndex(row => row.Modifier == ModifierKey.Parse(modifier));
        _tables.Modifiers[at] = _tables.Modifiers[at] with { Class = to };
    }

    private List<string> Problems() => [.. TableChecks.Problems(_tables)];
}
