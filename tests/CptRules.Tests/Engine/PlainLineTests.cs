using CptRules.Data;
using CptRules.Engine;
using CptRules.Testing.Generators;
using CptRules.Tests.Generators;
using CptRules.Tests.Properties;

namespace CptRules.Tests.Engine;

/// <summary>What is read in one go is what judging rule by rule would have made of it.</summary>
public class PlainLineTests
{
    [Fact]
    public void A_line_read_in_one_go_is_the_line_that_judging_makes_and_judging_finds_nothing()
    {
        int plain = 0;
        PropertyRuns.Check(Cases.OfSmallSets(), (@case, claim) =>
        {
            ClaimLine[] lines = [.. (claim.Lines ?? []).Select(line => line ?? new ClaimLine())];
            var findings = new List<Finding>();
            var read = new LineState[lines.Length];
            var judged = new LineState[lines.Length];
            for (int i = 0; i < lines.Length; i++)
            {
                int code = @case.Rules.Data.FindCode(CodeText.Of(lines[i].Code));
                read[i] = new LineState
                {
                    Number = i + 1,
                    Code = code,
                    Key = code < 0 ? default : @case.Rules.Data.Codes[code].Key,
                    Provider = Providers.NumberOf(Context(@case, claim, lines, read, findings), lines[i], i),
                };
                judged[i] = read[i];
                ClaimContext context = Context(@case, claim, lines, read, findings);
                bool isPlain = PlainLine.TryRead(context, ref read[i], lines[i]) && PlainLine.TryJudge(context, ref read[i]);
                int before = findings.Count;
                LineJudge.Judge(Context(@case, claim, lines, judged, findings), ref judged[i], lines[i]);
                if (isPlain && (findings.Count > before || !Equals(read[i], judged[i])))
                    return $"line {i + 1} was read without being judged";
                plain += isPlain ? 1 : 0;
                read[i] = judged[i];
            }

            return null;
        });
        plain.Should().BePositive();
    }

    private static ClaimContext Context(Case @case, Claim claim, ClaimLine[] lines, LineState[] states, List<Finding> findings) =>
        new(@case.Rules, new SeverityTable(@case.Options), claim.Setting, claim.Provider, lines, [], states, new ulong[PairSieve.Room(lines.Length)], findings);
}
