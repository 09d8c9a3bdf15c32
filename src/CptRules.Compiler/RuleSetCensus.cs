using System.Globalization;
using CptRules.Compiler.Census;
using CptRules.Data;

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
    /// One line for each kind of published table that the set lacks, with the rules that are not checked, such as <c>no add-on edits:
    /// AOC301-305 will not be checked</c>.
    /// </summary>
    public IReadOnlyList<string> MissingTables { get; private init; } = [];

    /// <summary>Dated OPPS tables.</summary>
    public int OutpatientTables { get; private init; }

    /// <summary>Short descriptions of codes that the user who built the file kept; 0 in the embedded set.</summary>
    public int Descriptions { get; private init; }

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
            OutpatientTables = data.Sections.OppsTables.Length,
            Descriptions = data.Sections.Descriptions.Length,
            MissingTables =
            [
                .. rules.Release.Tables.Where(table => table.Quarter is null).Select(table => MissingTableWords.Of(table.Kind)),
            ],
        };
    }

    /// <summary>The numbers in one line of text.</summary>
    public override string ToString()
    {
        string codes = string.Create(CultureInfo.InvariantCulture, $"{Codes:#,##0} codes, {Modifiers:#,##0} modifiers");
        string tables = $"{Tables(UnitLimitTables, "MUE")}, {Tables(PolicyTables, "MPFS")}, {Tables(OutpatientTables, "OPPS")}";
        string edits = string.Create(CultureInfo.InvariantCulture, $"{Pairs:#,##0} PTP pairs, {AddOnEdits:#,##0} add-on edits");
        return $"{codes}, {tables}, {edits}";
    }

    private static string Tables(int count, string kind) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,##0} {kind} table{(count == 1 ? "" : "s")}");
}
