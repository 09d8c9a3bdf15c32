using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>The input of a rule set: rows in any order, as read from the published files and the project's own JSON.</summary>
internal sealed class RuleTables
{
    public required string Name { get; set; }

    /// <summary>Whether the tables contain every published code, so that any other code is invalid.</summary>
    public bool Complete { get; init; }

    public List<SourceRow> Sources { get; } = [];

    public List<CodeRow> Codes { get; } = [];

    public List<MueTable> Mue { get; } = [];

    public List<MpfsTable> Mpfs { get; } = [];

    public List<PairRow> Pairs { get; } = [];

    public List<AddOnRow> AddOns { get; } = [];

    public List<ModifierRow> Modifiers { get; } = [];

    public List<ModifierConflictRow> Conflicts { get; } = [];

    /// <summary>The explicit code classes. Their codes need not be in the rule set.</summary>
    public HashSet<CodeKey> EvaluationAndManagement { get; } = [];

    public HashSet<CodeKey> Takes25 { get; } = [];

    public HashSet<CodeKey> Ambulance { get; } = [];

    public List<RequiredModifierRow> RequiredModifiers { get; } = [];

    public List<ExplicitModifierListRow> ExplicitModifierLists { get; } = [];

    /// <summary>Add-on codes whose primary another physician of the same specialty and group may bill.</summary>
    public HashSet<CodeKey> GroupExceptions { get; } = [];

    /// <summary>The codes to number first, in this order. Codes without any row are not numbered.</summary>
    public List<CodeKey> MostBilled { get; } = [];
}
