using System.Diagnostics.CodeAnalysis;

namespace CptRules;

/// <content>The profiles that the library has by name.</content>
public sealed partial class ValidationOptions
{
    private const string MedicareName = "medicare";
    private const string CommercialName = "commercial";

    /// <summary>The names of the built-in profiles: <c>medicare</c> and <c>commercial</c>.</summary>
    public static IReadOnlyList<string> BuiltInNames { get; } = Array.AsReadOnly([MedicareName, CommercialName]);

    /// <summary>The profile <c>medicare</c>: the defaults.</summary>
    /// <returns>New options, which the caller may change.</returns>
    public static ValidationOptions CreateMedicare() => new();

    /// <summary>
    /// The profile <c>commercial</c>, for payers that follow the published edits but not the coverage of Medicare: what Medicare does not
    /// cover or pay separately is no error, and modifiers that only Medicare requires are not required.
    /// </summary>
    /// <returns>New options, which the caller may change.</returns>
    public static ValidationOptions CreateCommercial() => new ValidationOptions()
        .SetSeverity(RuleId.COD104, Severity.Info)
        .TurnOff(RuleId.COD105)
        .SetSeverity(RuleId.UNT214, Severity.Warning)
        .TurnOff(RuleId.MOD411)
        .SetSeverity(RuleId.AOC305, Severity.Warning)
        .TurnOff(RuleId.STA701)
        .SetSeverity(RuleId.OPS102, Severity.Warning)
        .SetSeverity(RuleId.OPS103, Severity.Warning)
        .SetSeverity(RuleId.OPS105, Severity.Warning)
        .SetSeverity(RuleId.DME906, Severity.Warning)
        .SetSeverity(RuleId.POS902, Severity.Warning)
        .SetSeverity(RuleId.POS903, Severity.Warning)
        .SetSeverity(RuleId.DRU903, Severity.Info);

    /// <summary>Finds a built-in profile.</summary>
    /// <param name="name">The name, exactly as in <see cref="BuiltInNames"/>.</param>
    /// <param name="options">New options, which the caller may change; null if no built-in profile has the name.</param>
    /// <returns>Whether a built-in profile has the name.</returns>
    public static bool TryCreateBuiltIn([NotNullWhen(true)] string? name, [NotNullWhen(true)] out ValidationOptions? options)
    {
        options = name switch
        {
            MedicareName => CreateMedicare(),
            CommercialName => CreateCommercial(),
            _ => null,
        };
        return options is not null;
    }
}
