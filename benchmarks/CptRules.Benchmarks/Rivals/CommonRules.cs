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
    public static IEnumerable<Answer> Of(IEnumerable<Answer> answers) => answers.Where(IsCommon).Select(answer => new Answer(answer.Line, answer.Rule)).Distinct();

    private static bool IsCommon(Answer answer) => answer.Rule switch
    {
        RuleId.COD102 or RuleId.COD103 => true,
        RuleId.UNT211 or RuleId.UNT212 or RuleId.UNT213 or RuleId.UNT214 => true,
        RuleId.MOD402 or RuleId.MOD403 or RuleId.MOD404 => true,
        RuleId.AOC301 => answer.AddOnType == 1,
        _ => false,
    };
}
