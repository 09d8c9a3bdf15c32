using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>All that a rule set is compiled from: plain rows, in any order, as the published files and the project's own JSON give them.</summary>
internal sealed class RuleTables
{
    public required string Name { get; set; }

    /// <summary>Whether the tables hold every code there is, so that an absent one is unknown.</summary>
    public bool Complete { get; init; }

    public List<SourceRow> Sources { get; } = [];

    public List<CodeRow> Codes { get; } = [];

    public List<MueTable> Mue { get; } = [];

    public List<MpfsTable> Mpfs { get; } = [];

    public List<PairRow> Pairs { get; } = [];

    public List<AddOnRow> AddOns { get; } = [];

    public List<ModifierRow> Modifiers { get; } = [];

    public List<ModifierConflictRow> Conflicts { get; } = [];

    /// <summary>The explicit code classes; they name codes the rule set need not hold.</summary>
    public HashSet<CodeKey> EvaluationAndManagement { get; } = [];

    public HashSet<CodeKey> Takes25 { get; } = [];

    public HashSet<CodeKey> Ambulance { get; } = [];

    public List<RequiredModifierRow> RequiredModifiers { get; } = [];

    public List<ExplicitModifierListRow> ExplicitModifierLists { get; } = [];

    /// <summary>Add-on codes whose primary another physician of the same specialty and group may bill.</summary>
    public HashSet<CodeKey> GroupExceptions { get; } = [];

    /// <summary>The codes to be numbered first, in this order; those that no row names are not numbered.</summary>
    public List<CodeKey> MostBilled { get; } = [];
}
