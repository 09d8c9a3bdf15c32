using System.Text.Json;

namespace CptRules.Published.Tests.Ordinary;

/// <summary>A claim as a specialty bills it, with all that is found on it and the rules that are rightly silent.</summary>
/// <param name="Name">Unique over all files.</param>
/// <param name="Rules">The rule set: <c>2024q3</c> (the published tables) or <c>embedded</c>.</param>
/// <param name="Quiet">Rules that the claim comes near to and that must not be raised on it.</param>
/// <param name="Why">Why they are silent.</param>
/// <param name="Source">The published source, or "ours" with a reason.</param>
/// <param name="Claim">The claim as JSON.</param>
/// <param name="Expect">Every finding, of any severity, in order.</param>
internal sealed record OrdinaryClaim(
    string Name, string Rules, IReadOnlyList<string> Quiet, string Why, string Source, JsonElement Claim,
    IReadOnlyList<OrdinaryFinding> Expect);
