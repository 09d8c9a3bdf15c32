namespace CptRules.Benchmarks.Engines;

/// <summary>Requires that all rivals give the library's answers, as far as they check the same rules, before any engine is timed.</summary>
internal static class Agreement
{
    /// <exception cref="InvalidOperationException">The findings of a rival are not those of the library, or not as many.</exception>
    public static void Require(LibraryEngine library, IEnumerable<IRival> rivals, IReadOnlyList<Claim> claims)
    {
        foreach (IRival rival in rivals)
        {
            for (int i = 0; i < claims.Count; i++)
            {
                List<Answer> expected = Sorted(rival.Expect(library.Answer(claims[i])));
                List<Answer> found = Sorted(rival.Answer(claims[i]));
                if (!expected.SequenceEqual(found))
                {
                    throw new InvalidOperationException(
                        $"On claim {i}, {rival.Name} finds {TextOf(found)}; expected is {TextOf(expected)}.");
                }
            }
        }
    }

    private static List<Answer> Sorted(IEnumerable<Answer> answers) =>
    [
        .. answers.OrderBy(answer => answer.Line)
            .ThenBy(answer => answer.Rule)
            .ThenBy(answer => answer.OtherLine)
            .ThenBy(answer => answer.Severity)
            .ThenBy(answer => answer.AddOnType),
    ];

    private static string TextOf(List<Answer> answers) => answers.Count == 0 ? "nothing" : string.Join(", ", answers.Select(TextOf));

    private static string TextOf(Answer answer)
    {
        string other = answer.OtherLine == 0 ? "" : $" with line {answer.OtherLine}";
        return $"{answer.Severity} {answer.Rule} on line {answer.Line}{other}".TrimStart();
    }
}
