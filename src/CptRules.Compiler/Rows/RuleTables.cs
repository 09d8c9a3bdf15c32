using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

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

    public List<OppsTable> Opps { get; } = [];

    public List<PairRow> Pairs { get; } = [];

    public List<AddOnRow> AddOns { get; } = [];

    public List<ModifierRow> Modifiers { get; } = [];

    public List<ModifierConflictRow> Conflicts { get; } = [];

    /// <summary>The code classes that the engine reads. Their codes need not be in the rule set.</summary>
    public IReadOnlyDictionary<CodeClass, HashSet<CodeKey>> Classes { get; } =
        Enum.GetValues<CodeClass>().Where(codeClass => codeClass != CodeClass.None)
            .ToDictionary(codeClass => codeClass, _ => new HashSet<CodeKey>());

    public HashSet<CodeKey> EvaluationAndManagement => Classes[CodeClass.EvaluationAndManagement];

    public HashSet<CodeKey> Takes25 => Classes[CodeClass.Takes25];

    public HashSet<CodeKey> Ambulance => Classes[CodeClass.Ambulance];

    public List<RequiredModifierRow> RequiredModifiers { get; } = [];

    /// <summary>In order: the first row that applies decides.</summary>
    public List<ModifierScopeRow> ModifierScopes { get; } = [];

    public List<ModifierNeedRow> ModifierNeeds { get; } = [];

    public List<DisciplineRow> Disciplines { get; } = [];

    public List<VisitAddOnRow> VisitAddOns { get; } = [];

    public List<SingleDoseDrugRow> SingleDoseDrugs { get; } = [];

    public List<ReplacementRow> Replacements { get; } = [];

    public List<PlaceRow> Places { get; } = [];

    /// <summary>The published tables behind the rows. A kind without an entry is a table that the rule set lacks.</summary>
    public List<PublishedTableRow> Published { get; } = [];

    public List<ExplicitModifierListRow> ExplicitModifierLists { get; } = [];

    /// <summary>The short descriptions of codes in the published files. Empty unless the user of the build wants to keep them.</summary>
    public Dictionary<CodeKey, string> Descriptions { get; } = [];

    /// <summary>Add-on codes whose primary another physician of the same specialty and group may bill.</summary>
    public HashSet<CodeKey> GroupExceptions { get; } = [];

    /// <summary>The codes to number first, in this order. Codes without any row are not numbered.</summary>
    public List<CodeKey> MostBilled { get; } = [];
}
