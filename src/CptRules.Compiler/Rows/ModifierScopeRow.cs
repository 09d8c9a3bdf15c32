using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Rows;

/// <summary>Where modifiers do not belong (MOD404). Of the rows of a rule set, in their order, the first that applies decides.</summary>
/// <param name="Modifiers">The modifiers, in any order.</param>
/// <param name="Severity">Error or Warning.</param>
/// <param name="Why">One sentence in plain words.</param>
/// <param name="Test">Which codes the row is about.</param>
internal sealed record ModifierScopeRow(IReadOnlyList<ModifierKey> Modifiers, Severity Severity, string Why, ScopeTest Test)
{
    public CareSettings Settings { get; init; } = CareSettings.All;

    /// <summary>The codes of <see cref="ScopeTest.Codes"/>, or those that <see cref="ScopeTest.OtherCodes"/> excepts.</summary>
    public IReadOnlySet<CodeKey> Codes { get; init; } = new HashSet<CodeKey>();

    /// <summary>The MPFS bilateral indicator of <see cref="ScopeTest.Bilateral"/>.</summary>
    public char? Bilateral { get; init; }

    /// <summary>Bill types to which the row does not apply, by their first two digits.</summary>
    public IReadOnlyList<byte> ExceptBillClasses { get; init; } = [];
}
