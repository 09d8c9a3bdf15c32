namespace CptRules.Benchmarks.Rivals;

/// <summary>Requires that all engines give the library's answers, as far as they check the same, before any of them is timed.</summary>
internal static class Agreement
{
    /// <exception cref="InvalidOperationException">A rival finds something else than the library, or something more or less often.</exception>
    public static void Require(LibraryEngine library, IEnumerable<IRival> rivals, IReadOnlyList<Claim> claims)
    {
        foreach (IRival rival in rivals)
        {
            for (int i = 0; i < claims.Count; i++)
            {
                List<Answer> expected = Sorted(rival.Expect(library.Answer(claims[i])));
                List<Answer> found = Sorted(rival.Answer(claims[i]));
                if (!expected.SequenceEqual(found))
                    throw new InvalidOperationException($"On claim {i}, {rival.Name} finds {Text(found)}; expected is {Text(expected)}.");
            }
        }
    }

    private static List<Answer> Sorted(IEnumerable<Answer> answers) =>
        [.. answers.OrderBy(answer => answer.Line).ThenBy(answer => answer.Rule).ThenBy(answer => answer.OtherLine).ThenBy(answer => answer.Severity).ThenBy(answer => answer.AddOnType)];

    private static string Text(List<Answer> answers) => answers.Count == 0 ? "nothing" : string.Join(", ", answers.Select(Text));

    private static string Text(Answer answer) =>
        $"{answer.Severity} {answer.Rule} on line {answer.Line}{(answer.OtherLine == 0 ? "" : $" with line {answer.OtherLine}")}".TrimStart();
}
