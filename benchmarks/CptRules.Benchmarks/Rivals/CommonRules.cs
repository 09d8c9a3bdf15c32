namespace CptRules.Benchmarks.Rivals;

/// <summary>The rules that the rule engines check.</summary>
/// <remarks>
/// On claims of single days by one practitioner, in the newest quarter of the rule set: unknown code and code not in force (COD102, COD103); units
/// against the limit of the line or of the day, by role (UNT211 to UNT214); modifier unknown, not in force, not eligible by the policy of the code
/// (MOD402 to MOD404); add-on of type 1 without a listed primary on its day (AOC301). Nothing else: whether a primary is payable, and what may not
/// stand beside what, needs all rules together. An engine says that a line breaks a rule, not how often or how badly.
/// </remarks>
internal static class CommonRules
{
    /// <summary>What is left of the library's answers if only these rules are checked.</summary>
    public static IEnumerable<Answer> Of(IEnumerable<Answer> answers) =>
        from answer in answers
        group answer by (answer.Line, Rule: Of(answer)) into same
        where same.Key.Rule != RuleId.None
        select new Answer(same.Key.Line, same.Key.Rule);

    private static RuleId Of(Answer answer) => answer.Rule switch
    {
        // To an engine, what is malformed is not in the table either.
        RuleId.COD101 or RuleId.COD102 => RuleId.COD102,
        RuleId.MOD401 or RuleId.MOD402 => RuleId.MOD402,
        RuleId.COD103 or RuleId.MOD403 or RuleId.MOD404 or RuleId.UNT211 or RuleId.UNT212 or RuleId.UNT213 or RuleId.UNT214 => answer.Rule,
        RuleId.AOC301 when answer.AddOnType == 1 => answer.Rule,
        _ => RuleId.None,
    };
}
