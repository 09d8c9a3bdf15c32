namespace CptRules.Benchmarks.Rivals;

/// <summary>Holds that engines say the same of the same claims, before any of them is timed.</summary>
internal static class Agreement
{
    /// <exception cref="InvalidOperationException">An engine says something else than the library of a rule that it checks.</exception>
    public static void Require(IRival library, IEnumerable<IRival> rivals, IReadOnlyList<Claim> claims)
    {
        foreach (IRival rival in rivals)
        {
            for (int i = 0; i < claims.Count; i++)
            {
                HashSet<Answer> expected = [.. library.Answer(claims[i]).Where(rival.Checks)];
                HashSet<Answer> answers = [.. rival.Answer(claims[i])];
                if (!expected.SetEquals(answers))
                    throw new InvalidOperationException($"Of claim {i}, {rival.Name} says {Text(answers.Except(expected))}, and not {Text(expected.Except(answers))}.");
            }
        }
    }

    private static string Text(IEnumerable<Answer> answers) => string.Join(", ", answers.Select(answer => $"{answer.Rule} of line {answer.Line}").DefaultIfEmpty("nothing"));
}
