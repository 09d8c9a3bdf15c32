using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace CptRules;

/// <summary>Resolves validators as keyed services, so that both ways to a profile give the same instance.</summary>
internal sealed class KeyedValidatorProvider(IServiceProvider services, IEnumerable<ProfileRegistration> profiles) : IClaimValidatorProvider
{
    public IReadOnlyList<string> Names { get; } = Array.AsReadOnly(profiles.Select(profile => profile.Name).ToArray());

    public IClaimValidator Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (TryGet(name, out IClaimValidator? validator))
            return validator;
        string known = Names.Count == 0 ? "none is" : $"registered are {string.Join(", ", Names)}";
        throw new KeyNotFoundException($"No profile is registered with the name '{name}'; {known}.");
    }

    public bool TryGet([NotNullWhen(true)] string? name, [NotNullWhen(true)] out IClaimValidator? validator)
    {
        validator = name is null ? null : services.GetKeyedService<IClaimValidator>(name);
        return validator is not null;
    }
}
