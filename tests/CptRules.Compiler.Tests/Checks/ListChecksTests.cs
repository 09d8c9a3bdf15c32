using CptRules.Compiler.Checks;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Tests.Checks;

/// <summary>Contradictions between rows of the lists stop a build, wherever the rows came from.</summary>
public sealed class ListChecksTests
{
    private static readonly DateOnly Start = new(2020, 1, 1);
    private static readonly DateOnly End = new(2020, 12, 31);

    private readonly RuleTables _tables = Whole();

    [Fact]
    public void Rows_of_other_settings_or_days_do_not_contradict_each_other()
    {
        _tables.Conflicts.Add(Conflict(CareSettings.Practitioner, null, End));
        _tables.Conflicts.Add(Conflict(CareSettings.Practitioner, End.AddDays(1), null));
        _tables.Conflicts.Add(Conflict(CareSettings.OutpatientHospital, null, null));
        _tables.ModifierNeeds.Add(Need(CareSettings.Practitioner, null, End));
        _tables.ModifierNeeds.Add(Need(CareSettings.Practitioner, End.AddDays(1), null));
        _tables.RequiredModifiers.Add(Required("one", CareSettings.Practitioner, Start, End));
        _tables.RequiredModifiers.Add(Required("two", CareSettings.Practitioner, End.AddDays(1), null));
        _tables.RequiredModifiers.Add(Required("three", CareSettings.OutpatientHospital, null, null));
        Problems().Should().BeEmpty();
    }

    [Fact]
    public void Conflicts_of_one_setting_and_day_are_found_in_either_order()
    {
        _tables.Conflicts.Add(Conflict(CareSettings.All, Start, End));
        _tables.Conflicts.Add(Conflict(CareSettings.Practitioner, End, null) with { First = Modifier("CR"), Second = Modifier("33") });
        _tables.Conflicts.Add(Conflict(CareSettings.None, End, Start));
        Problems().Should().Equal(
            "Conflict CR with 33 is listed twice in one setting on one day.",
            "Conflict 33 with CR ends before it begins.",
            "Conflict 33 with CR has no care setting.");
    }

    [Fact]
    public void Needs_that_contradict_each_other_or_name_unknown_modifiers_are_found()
    {
        _tables.ModifierNeeds.Add(Need(CareSettings.All, null, null));
        _tables.ModifierNeeds.Add(Need(CareSettings.DmeSupplier, Start, End) with { OneOf = [Modifier("ZZ"), Modifier("33")] });
        _tables.ModifierNeeds.Add(new(Modifier("CG"), [], "why") { Settings = CareSettings.None, From = End, Through = Start });
        Problems().Should().Equal(
            "Need of 33: expected other modifiers.",
            "Need of 33 is listed twice in one setting on one day.",
            "Need of 33: ZZ is not a known modifier.",
            "Need of CG: expected other modifiers.",
            "Need of CG ends before it begins.",
            "Need of CG has no care setting.");
    }

    [Fact]
    public void Rows_of_required_modifiers_that_overlap_are_found()
    {
        _tables.RequiredModifiers.Add(Required("one", CareSettings.All, Start, End) with { MultipleProcedures = '6' });
        _tables.RequiredModifiers.Add(Required("two", CareSettings.DmeSupplier, End, null) with
        {
            MultipleProcedures = '6', ExcusedBy = [Modifier("ZZ")],
        });
        _tables.RequiredModifiers.Add(Required("three", CareSettings.None, End, Start));
        Problems().Should().Equal(
            "Required modifiers two: 96413 is in two rows of one setting and day.",
            "Required modifiers two: indicator 6 is in two rows of one setting and day.",
            "Required modifiers two: ZZ is not a known modifier.",
            "Required modifiers three ends before it begins.",
            "Required modifiers three has no care setting.");
    }

    [Fact]
    public void Scope_rows_that_can_decide_nothing_are_found()
    {
        _tables.ModifierScopes.Clear();
        _tables.ModifierScopes.Add(new([Modifier("ZZ")], Severity.Error, "why", ScopeTest.AnyCode) { Bilateral = '2' });
        _tables.ModifierScopes.Add(new([], Severity.Info, "why", ScopeTest.Codes) { Settings = CareSettings.None });
        _tables.ModifierScopes.Add(new([Modifier("33")], Severity.Warning, "why", ScopeTest.Bilateral)
        {
            Codes = new HashSet<CodeKey> { Code("96413") },
        });
        Problems().Should().Equal(
            "Modifier scope row 1: its bilateral indicator does not go with its test.",
            "Modifier scope row 1: ZZ is not a known modifier.",
            "Modifier scope row 2 has no modifier.",
            "Modifier scope row 2 has no care setting.",
            "Modifier scope row 2: its severity is neither Warning nor Error.",
            "Modifier scope row 2: its codes do not go with its test.",
            "Modifier scope row 3: its codes do not go with its test.",
            "Modifier scope row 3: its bilateral indicator does not go with its test.");
    }

    [Fact]
    public void More_scope_rows_than_the_engine_can_number_are_found()
    {
        while (_tables.ModifierScopes.Count < 65)
            _tables.ModifierScopes.Add(_tables.ModifierScopes[0]);
        Problems().Should().Equal("There are more than 64 modifier scope rows.");
    }

    [Fact]
    public void Disciplines_that_share_a_modifier_or_a_code_are_found()
    {
        _tables.Disciplines.Add(new("other", Modifier("GP"), [Code("97161")]));
        _tables.Disciplines.Add(new("unknown", Modifier("ZZ"), []));
        Problems().Should().Equal(
            "Discipline other: GP is the modifier of two disciplines.",
            "Discipline other: 97161 is in two disciplines.",
            "Discipline unknown: ZZ is not a known modifier.");
    }

    [Fact]
    public void Codes_that_are_twice_in_a_list_are_found()
    {
        _tables.VisitAddOns.Add(new(Code("G2211"), Start, [Code("G2211")]));
        _tables.SingleDoseDrugs.Add(new(Code("J0121"), End, Start));
        _tables.Replacements.Add(new(Code("97014"), [Code("99241")]));
        _tables.Replacements.Add(new(Code("99999"), []));
        Problems().Should().Equal(
            "Visit add-on G2211 is listed twice.",
            "Visit add-on G2211 is exempt with itself.",
            "Single-dose drug J0121 is listed twice.",
            "Single-dose drug J0121 has errors before warnings.",
            "Replaced code 97014 is listed twice.",
            "Replaced code 97014: 99241 is replaced itself.",
            "Replaced code 99999 has no other code.");
    }

    [Fact]
    public void Published_tables_that_are_twice_missing_or_not_current_are_found()
    {
        _tables.Mpfs.Add(new(new(2020, 8, 15), []));
        _tables.Mue.Add(new(CareSetting.DmeSupplier, Start, []));
        _tables.Published.Add(new(SourceKind.Mpfs, new(2020, 7, 1)));
        _tables.Published.Add(new(SourceKind.Mpfs, new(2020, 9, 30)));
        _tables.Published.Add(new(SourceKind.Opps, End, Start));
        _tables.Published.Add(new(SourceKind.CodePage, Start));
        Problems().Should().Equal(
            "Published table MPFS 2020-09-30: its kind and quarter are listed twice.",
            "Published table OPPS 2020-12-31 is not current on its own day.",
            "Published table code page 2020-01-01 is not of a kind that is published as a table.",
            "MUE DME supplier 2020-01-01 is not among the published tables.");
    }

    private static RuleTables Whole()
    {
        var tables = new RuleTables { Name = "test" };
        RulesFolder.ReadOwn(name => RuleFile.Open(Repository.Rules, name), tables);
        return tables;
    }

    private static CodeKey Code(string code) => CodeKey.Parse(code);

    private static ModifierKey Modifier(string modifier) => ModifierKey.Parse(modifier);

    private static ModifierConflictRow Conflict(CareSettings settings, DateOnly? from, DateOnly? through) =>
        new(Modifier("33"), Modifier("CR"), Severity.Error, "why") { Settings = settings, From = from, Through = through };

    private static ModifierNeedRow Need(CareSettings settings, DateOnly? from, DateOnly? through) =>
        new(Modifier("33"), [Modifier("CR")], "why") { Settings = settings, From = from, Through = through };

    private static RequiredModifierRow Required(string name, CareSettings settings, DateOnly? from, DateOnly? through) =>
        new(name, [Code("96413")], [Modifier("33")], false) { Settings = settings, From = from, Through = through };

    private List<string> Problems() => [.. TableChecks.Problems(_tables)];
}
