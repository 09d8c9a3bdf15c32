namespace CptRules.Testing.Generators;

/// <summary>Random options: usually none, otherwise a few rules turned off or given another severity.</summary>
internal static class RandomOptions
{
    private static readonly RuleId[] Rules = [.. Enum.GetValues<RuleId>().Where(rule => rule != RuleId.None)];

    /// <summary>Rules whose findings change the result of other rules.</summary>
    private static readonly RuleId[] Barring =
        [RuleId.LIN101, RuleId.LIN102, RuleId.LIN102, RuleId.LIN103, RuleId.COD101, RuleId.COD102, RuleId.COD103, RuleId.COD104,
            RuleId.COD105, RuleId.OPS101, RuleId.OPS102, RuleId.OPS103, RuleId.DME906, RuleId.POS901, RuleId.POS902, RuleId.POS903,
            RuleId.UNT201, RuleId.UNT214, RuleId.MOD402, RuleId.MOD403, RuleId.MOD404, RuleId.PTP501, RuleId.PTP502,
            RuleId.PTP505, RuleId.AOC304];

    public static ValidationOptions? Next(Random random)
    {
        if (random.Chance(0.7))
            return null;
        var options = new ValidationOptions();
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            RuleId rule = random.OneOf(random.Chance(0.5) ? Rules : Barring);
            _ = random.Chance(0.4)
                ? options.TurnOff(rule)
                : options.SetSeverity(rule, random.OneOf([Severity.Info, Severity.Warning, Severity.Error]));
        }

        return options;
    }
}
