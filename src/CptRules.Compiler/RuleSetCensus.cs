using System.Globalization;
using CptRules.Compiler.Census;
using CptRules.Data;
using CptRules.Data.File;

namespace CptRules.Compiler;

/// <summary>The contents of a rule set in numbers.</summary>
/// <param name="Codes">Procedure codes that any table or edit contains.</param>
/// <param name="Modifiers">Modifiers.</param>
/// <param name="UnitLimitTables">Dated MUE tables of all care settings.</param>
/// <param name="PolicyTables">Dated MPFS tables.</param>
/// <param name="Pairs">Unordered PTP pairs of all care settings.</param>
/// <param name="AddOnEdits">Add-on code edits.</param>
public sealed record RuleSetCensus(int Codes, int Modifiers, int UnitLimitTables, int PolicyTables, int Pairs, int AddOnEdits)
{
    /// <summary>
    /// The kinds of published table that claims are checked against and that the set does not contain, such as <c>PTP practitioner</c>.
    /// </summary>
    public IReadOnlyList<string> MissingTables { get; private init; } = [];

    /// <summary>Counts the contents of a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static RuleSetCensus Of(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        RuleData data = rules.Data;
        return new(
            data.Codes.Length,
            data.Sections.Modifiers.Length,
            data.Sections.MueTables.Length,
            data.Sections.MpfsTables.Length,
            (data.PairsOf(CareSetting.Practitioner)?.Count ?? 0) + (data.PairsOf(CareSetting.OutpatientHospital)?.Count ?? 0),
            data.AddOns.Length)
        {
            MissingTables =
            [
                .. SourceKinds.Checked.Except(rules.Release.Sources.Select(source => source.Kind)).Select(SourceKindNames.NameOf),
            ],
        };
    }

    /// <summary>The numbers in one line of text.</summary>
    public override string ToString()
    {
        string codes = string.Create(CultureInfo.InvariantCulture, $"{Codes:#,##0} codes, {Modifiers:#,##0} modifiers");
        string tables = string.Create(CultureInfo.InvariantCulture, $"{UnitLimitTables} MUE tables, {PolicyTables} MPFS tables");
        string edits = string.Create(CultureInfo.InvariantCulture, $"{Pairs:#,##0} PTP pairs, {AddOnEdits:#,##0} add-on edits");
        return $"{codes}, {tables}, {edits}";
    }
}
