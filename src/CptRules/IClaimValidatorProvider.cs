using System.Diagnostics.CodeAnalysis;

namespace CptRules;

/// <summary>Gives the validator of a payer profile by name. Thread-safe.</summary>
/// <remarks>Registered by <c>AddCptRules</c>; <see cref="CptRulesBuilder"/> adds the profiles.</remarks>
public interface IClaimValidatorProvider
{
    /// <summary>The names of the registered profiles, in the order of registration.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The validator of a profile; the same instance in every call.</summary>
    /// <param name="name">The name of the profile, case-sensitive.</param>
    /// <returns>The validator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No profile has the name; the message lists the registered names.</exception>
    /// <exception cref="InvalidRuleSetException">
    /// The rule set cannot be used; see <see cref="RuleSet.Load(string)"/> for other exceptions.
    /// </exception>
    [SuppressMessage("Naming", "CA1716", Justification = "As IOptionsMonitor.Get, which gives options by name.")]
    IClaimValidator Get(string name);

    /// <summary>The validator of a profile, if there is one.</summary>
    /// <param name="name">The name of the profile, case-sensitive.</param>
    /// <param name="validator">The validator; null if no profile has the name.</param>
    /// <returns>Whether a profile has the name.</returns>
    /// <exception cref="InvalidRuleSetException">
    /// The rule set cannot be used; see <see cref="RuleSet.Load(string)"/> for other exceptions.
    /// </exception>
    bool TryGet([NotNullWhen(true)] string? name, [NotNullWhen(true)] out IClaimValidator? validator);
}
