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

    private static IEnumerable<Case> Lines(Case @case)
    {
        foreach (Claim claim in @case.Claims)
        {
            foreach (IReadOnlyList<ClaimLine> fewer in Fewer(claim.Lines ?? []))
                yield return new Case(@case, @case.Options, [With(claim, lines: fewer)]);
            foreach (IReadOnlyList<ClaimLine> fewer in Fewer(claim.PriorLines ?? []))
                yield return new Case(@case, @case.Options, [With(claim, priorLines: fewer)]);
        }
    }

    private static IEnumerable<Case> Values(Case @case)
    {
        foreach (Claim claim in @case.Claims)
        {
            if (claim.Setting != CareSetting.Practitioner)
                yield return new Case(@case, @case.Options, [With(claim, setting: CareSetting.Practitioner)]);
            if (claim.Provider is not null)
                yield return new Case(
                    @case, @case.Options, [new Claim { Setting = claim.Setting, Lines = claim.Lines!, PriorLines = claim.PriorLines! }]);
            // All providers at once: removing one of two equal providers would make the lines differ.
            if ((claim.Lines ?? []).Concat(claim.PriorLines ?? []).Any(line => line?.Provider is not null))
                yield return new Case(
                    @case, @case.Options, [
                    With(claim, [.. (claim.Lines ?? []).Select(WithoutProvider)], [.. (claim.PriorLines ?? []).Select(WithoutProvider)])]);
            foreach (IReadOnlyList<ClaimLine> plainer in Plainer(claim.Lines ?? []))
                yield return new Case(@case, @case.Options, [With(claim, lines: plainer)]);
            foreach (IReadOnlyList<ClaimLine> plainer in Plainer(claim.PriorLines ?? []))
                yield return new Case(@case, @case.Options, [With(claim, priorLines: plainer)]);
        }
    }

    private static IEnumerable<IReadOnlyList<ClaimLine>> Plainer(IReadOnlyList<ClaimLine> lines) =>
        from i in Enumerable.Range(0, lines.Count)
        where lines[i] is not null
        from plainer in Plainer(lines[i])
        select (IReadOnlyList<ClaimLine>)[.. lines.Take(i), plainer, .. lines.Skip(i + 1)];

    private static IEnumerable<ClaimLine> Plainer(ClaimLine line)
    {
        foreach (IReadOnlyList<string> fewer in Fewer(line.Modifiers ?? []))
            yield return With(line, line.Code, line.Units, line.From, line.Through, line.Provider, fewer);
        if (line.Provider is not null)
            yield return With(line, line.Code, line.Units, line.From, line.Through, null, line.Modifiers);
        if (line.Through is not null)
            yield return With(line, line.Code, line.Units, line.From, null, line.Provider, line.Modifiers);
        if (line.Units != 1)
            yield return With(line, line.Code, 1, line.From, line.Through, line.Provider, line.Modifiers);
        if (line.Units > 2 && line.Units < 1000 && line.Units != Math.Truncate(line.Units))
            yield return With(line, line.Code, Math.Truncate(line.Units), line.From, line.Through, line.Provider, line.Modifiers);
        string? plainCode = line.Code?.Trim().ToUpperInvariant();
        if (!string.Equals(line.Code, plainCode, StringComparison.Ordinal))
            yield return With(line, plainCode, line.Units, line.From, line.Through, line.Provider, line.Modifiers);
    }

    private static ClaimLine WithoutProvider(ClaimLine line) =>
        line is null ? null! : With(line, line.Code, line.Units, line.From, line.Through, null, line.Modifiers);

    private static IEnumerable<Case> Tables(Case @case)
    {
        if (@case.TablesAreFixed)
            yield break;
        foreach (RuleTables fewer in FewerRows(@case.Tables))
            yield return new Case(fewer, @case.Options, @case.Claims);
    }

    private static IEnumerable<RuleTables> FewerRows(RuleTables tables)
    {
        foreach (List<PairRow> fewer in Fewer(tables.Pairs))
            yield return Copy(tables, copy => Replace(copy.Pairs, fewer));
        foreach (List<AddOnRow> fewer in Fewer(tables.AddOns))
            yield return Copy(tables, copy => Replace(copy.AddOns, fewer));
        foreach (List<MueTable> fewer in Fewer(tables.Mue))
            yield return Copy(tables, copy => Replace(copy.Mue, fewer));
        foreach (List<MpfsTable> fewer in Fewer(tables.Mpfs))
            yield return Copy(tables, copy => Replace(copy.Mpfs, fewer));
        foreach (List<CodeRow> fewer in Fewer(tables.Codes))
            yield return Copy(tables, copy => Replace(copy.Codes, fewer));
        foreach (List<RequiredModifierRow> fewer in Fewer(tables.RequiredModifiers))
            yield return Copy(tables, copy => Replace(copy.RequiredModifiers, fewer));
        foreach (List<ExplicitModifierListRow> fewer in Fewer(tables.ExplicitModifierLists))
            yield return Copy(tables, copy => Replace(copy.ExplicitModifierLists, fewer));
        foreach (List<ModifierConflictRow> fewer in Fewer(tables.Conflicts))
            yield return Copy(tables, copy => Replace(copy.Conflicts, fewer));
        if (tables.GroupExceptions.Count > 0)
            yield return Copy(tables, copy => copy.GroupExceptions.Clear());
        foreach (MueTable table in tables.Mue)
        {
            foreach (List<MueRow> fewer in Fewer(table.Rows))
                yield return Copy(tables, copy => copy.Mue[copy.Mue.IndexOf(table)] = table with { Rows = fewer });
        }

        foreach (MpfsTable table in tables.Mpfs)
        {
            foreach (List<MpfsRow> fewer in Fewer(table.Rows))
                yield return Copy(tables, copy => copy.Mpfs[copy.Mpfs.IndexOf(table)] = table with { Rows = fewer });
        }
    }

    private static void Replace<T>(List<T> rows, List<T> fewer)
    {
        rows.Clear();
        rows.AddRange(fewer);
    }

    private static RuleTables Copy(RuleTables tables, Action<RuleTables> change)
    {
        var copy = new RuleTables { Name = tables.Name, Complete = tables.Complete };
        copy.Codes.AddRange(tables.Codes);
        copy.Mue.AddRange(tables.Mue);
        copy.Mpfs.AddRange(tables.Mpfs);
        copy.Pairs.AddRange(tables.Pairs);
        copy.AddOns.AddRange(tables.AddOns);
        copy.Modifiers.AddRange(tables.Modifiers);
        copy.Conflicts.AddRange(tables.Conflicts);
        copy.EvaluationAndManagement.UnionWith(tables.EvaluationAndManagement);
        copy.Takes25.UnionWith(tables.Takes25);
        copy.Ambulance.UnionWith(tables.Ambulance);
        copy.RequiredModifiers.AddRange(tables.RequiredModifiers);
        copy.ExplicitModifierLists.AddRange(tables.ExplicitModifierLists);
        copy.GroupExceptions.UnionWith(tables.GroupExceptions);
        change(copy);
        return copy;
    }

    /// <summary>None, the first half, the second half, then all but one.</summary>
    private static IEnumerable<List<T>> Fewer<T>(IReadOnlyList<T> values)
    {
        if (values.Count == 0)
            yield break;
        if (values.Count > 1)
            yield return [];
        if (values.Count > 3)
        {
            yield return [.. values.Take(values.Count / 2)];
            yield return [.. values.Skip(values.Count / 2)];
        }

        for (int i = 0; i < values.Count; i++)
            yield return [.. values.Take(i), .. values.Skip(i + 1)];
    }

    private static Claim With(
        Claim claim, IReadOnlyList<ClaimLine>? lines = null, IReadOnlyList<ClaimLine>? priorLines = null, CareSetting? setting = null) =>
        new()
    {
        Setting = setting ?? claim.Setting,
        Provider = claim.Provider,
        Lines = lines ?? claim.Lines!,
        PriorLines = priorLines ?? claim.PriorLines!,
    };

    private static ClaimLine With(
        ClaimLine line, string? code, decimal units, DateOnly? from, DateOnly? through, string? provider,
        IReadOnlyList<string>? modifiers) => new(code, units, from)
    {
        Id = line.Id,
        Through = through,
        Provider = provider,
        Modifiers = modifiers!,
    };
}
