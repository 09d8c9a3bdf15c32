using CptRules.Compiler.Rows;

namespace CptRules.Testing.Generators;

/// <summary>Makes a failing case smaller: fewer claims, then fewer lines, modifiers, options and rows, then simpler values.</summary>
internal static class CaseShrinker
{
    public static IEnumerable<Case> Shrink(Case @case)
    {
        if (@case.Claims.Count > 1)
            return @case.Claims.Select(claim => new Case(@case, @case.Options, [claim]));
        return Lines(@case).Concat(Options(@case)).Concat(Tables(@case)).Concat(Values(@case));
    }

    private static IEnumerable<Case> Options(Case @case)
    {
        if (@case.Options is null)
            yield break;
        yield return new Case(@case, null, @case.Claims);
        foreach (RuleId dropped in @case.Options.Rules.Keys)
        {
            var fewer = new ValidationOptions();
            foreach ((RuleId rule, Severity? severity) in @case.Options.Rules.Where(rule => rule.Key != dropped))
                _ = severity is { } changed ? fewer.SetSeverity(rule, changed) : fewer.TurnOff(rule);
            yield return new Case(@case, fewer, @case.Claims);
        }
    }

    private static IEnumerable<Case> Lines(Case @case) =>
        from claim in @case.Claims
        from smaller in Subsets.Of(claim.Lines ?? []).Select(fewer => claim with { Lines = fewer })
            .Concat(Subsets.Of(claim.PriorLines ?? []).Select(fewer => claim with { PriorLines = fewer }))
        select new Case(@case, @case.Options, [smaller]);

    private static IEnumerable<Case> Tables(Case @case) =>
        @case.TablesAreFixed
            ? []
            : TablesShrinker.Shrink(@case.Tables).Select(fewer => new Case(fewer, @case.Options, @case.Claims));

    private static IEnumerable<Case> Values(Case @case) =>
        from claim in @case.Claims
        from plainer in Plainer(claim)
        select new Case(@case, @case.Options, [plainer]);

    private static IEnumerable<Claim> Plainer(Claim claim)
    {
        if (claim.Setting != CareSetting.Practitioner)
            yield return claim with { Setting = CareSetting.Practitioner };
        if (claim.Provider is not null)
            yield return claim with { Provider = null };
        if (claim.BillType is not null)
            yield return claim with { BillType = null };
        if (claim.PlaceOfService is not null)
            yield return claim with { PlaceOfService = null };
        // All providers at once: removing one of two equal providers would make the lines differ.
        if ((claim.Lines ?? []).Concat(claim.PriorLines ?? []).Any(line => line?.Provider is not null))
        {
            yield return claim with
            {
                Lines = [.. (claim.Lines ?? []).Select(WithoutProvider)],
                PriorLines = [.. (claim.PriorLines ?? []).Select(WithoutProvider)],
            };
        }

        foreach (IReadOnlyList<ClaimLine> plainer in Plainer(claim.Lines ?? []))
            yield return claim with { Lines = plainer };
        foreach (IReadOnlyList<ClaimLine> plainer in Plainer(claim.PriorLines ?? []))
            yield return claim with { PriorLines = plainer };
    }

    private static IEnumerable<IReadOnlyList<ClaimLine>> Plainer(IReadOnlyList<ClaimLine> lines) =>
        from i in Enumerable.Range(0, lines.Count)
        where lines[i] is not null
        from plainer in Plainer(lines[i])
        select (IReadOnlyList<ClaimLine>)[.. lines.Take(i), plainer, .. lines.Skip(i + 1)];

    private static IEnumerable<ClaimLine> Plainer(ClaimLine line)
    {
        foreach (IReadOnlyList<string> fewer in Subsets.Of(line.Modifiers ?? []))
            yield return line with { Modifiers = fewer };
        if (line.Provider is not null)
            yield return line with { Provider = null };
        if (line.Through is not null)
            yield return line with { Through = null };
        if (line.Unit != UnitBasis.Units)
            yield return line with { Unit = UnitBasis.Units };
        if (line.PlaceOfService is not null)
            yield return line with { PlaceOfService = null };
        if (line.Ndc is not null)
            yield return line with { Ndc = null };
        if (line.Units != 1)
            yield return line with { Units = 1 };
        if (line.Units > 2 && line.Units < 1000 && line.Units != Math.Truncate(line.Units))
            yield return line with { Units = Math.Truncate(line.Units) };
        string? plainCode = line.Code?.Trim().ToUpperInvariant();
        if (!string.Equals(line.Code, plainCode, StringComparison.Ordinal))
            yield return line with { Code = plainCode };
    }

    private static ClaimLine WithoutProvider(ClaimLine line) => line is null ? null! : line with { Provider = null };
}
