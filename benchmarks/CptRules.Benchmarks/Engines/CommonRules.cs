namespace CptRules.Benchmarks.Engines;

/// <summary>The rules that the rule engines check.</summary>
/// <remarks>
/// The claims have single days in the newest quarter of the rule set, and one practitioner. The rules are: code unknown or not in force
/// (COD102, COD103); units above the limit of the line or of the day, by role (UNT211 to UNT214); modifier unknown, not in force, or not
/// eligible on the code (MOD402 to MOD404); type 1 add-on without a listed primary on its day (AOC301). Whether a primary is
/// payable, and which codes may not be billed together, depends on all rules and is left out. An engine reports that a line breaks a
/// rule, not how often or how severely.
/// </remarks>
internal static class CommonRules
{
    /// <summary>The library's answers, reduced to these rules.</summary>
    public static IEnumerable<Answer> Of(IEnumerable<Answer> answers) =>
        from answer in answers
        group answer by (answer.Line, Rule: RuleOf(answer)) into same
        where same.Key.Rule != RuleId.None
        select new Answer(same.Key.Line, same.Key.Rule);

    private static RuleId RuleOf(Answer answer) => answer.Rule switch
    {
        // A malformed code or modifier is not in the tables, so the rule engines report it as unknown.
        RuleId.COD101 or RuleId.COD102 => RuleId.COD102,
        RuleId.MOD401 or RuleId.MOD402 => RuleId.MOD402,
        RuleId.COD103 or RuleId.MOD403 or RuleId.MOD404 => answer.Rule,
        RuleId.UNT211 or RuleId.UNT212 or RuleId.UNT213 or RuleId.UNT214 => answer.Rule,
        RuleId.AOC301 when answer.AddOnType == 1 => answer.Rule,
        _ => RuleId.None,
    };
}
