using System.Text.Json.Serialization;
using CptRules.Json;

namespace CptRules;

/// <summary>The lines billed for one beneficiary in one care setting, possibly with lines of earlier, paid claims.</summary>
/// <remarks>Deserialises from the claim JSON of the documentation with <see cref="System.Text.Json.JsonSerializer"/> as it stands, or with <see cref="ClaimJson"/>.</remarks>
[JsonConverter(typeof(ClaimConverter))]
public sealed class Claim
{
    /// <summary>The caller's own identifier of the claim; carried to the result, never interpreted.</summary>
    public string? Id { get; init; }

    /// <summary>The care setting.</summary>
    /// <value>Default <see cref="CareSetting.Practitioner"/>.</value>
    public CareSetting Setting { get; init; }

    /// <summary>The billing or rendering provider of all lines that name none of their own.</summary>
    /// <value>Default null. Blank is null.</value>
    public string? Provider { get; init; }

    /// <summary>The lines to judge. Null is an empty claim; a null entry is judged as an empty line.</summary>
    public IReadOnlyList<ClaimLine> Lines { get; init; } = [];

    /// <summary>
    /// Lines of earlier, paid claims of the same beneficiary. They take part in unit sums, pairs, add-on support and repeats,
    /// and never receive a finding.
    /// </summary>
    /// <value>Default empty. Null is empty; a null entry takes part in nothing.</value>
    public IReadOnlyList<ClaimLine> PriorLines { get; init; } = [];
}
