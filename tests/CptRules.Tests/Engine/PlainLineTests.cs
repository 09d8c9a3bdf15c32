using CptRules.Data.Keys;
using CptRules.Engine;
using CptRules.Engine.FastPath;
using CptRules.Engine.State;
using CptRules.Testing.Generators;
using CptRules.Tests.Generators;
using CptRules.Tests.Properties;

namespace CptRules.Tests.Engine;

/// <summary>The fast path gives the same line as the rules, and the rules find nothing on that line.</summary>
public class PlainLineTests
{
    [Fact]
    public void A_line_read_in_one_go_is_the_line_that_judging_makes_and_judging_finds_nothing()
    {
        int plain = 0;
        int plainPrior = 0;
        PropertyRuns.Check(Cases.OfSmallSets(), (@case, claim) =>
        {
            ClaimLine[] lines = WithoutNull(claim.Lines);
            ClaimLine[] prior = WithoutNull(claim.PriorLines);
            ClaimLine[] all = [.. lines, .. prior];
            var findings = new List<Finding>();
            var read = new LineState[all.Length];
            var judged = new LineState[all.Length];
            for (int i = 0; i < all.Length; i++)
            {
                ClaimContext context = Context(@case, claim, lines, prior, read, findings);
                int code = @case.Rules.Data.FindCode(CodeText.Of(all[i].Code));
                read[i] = new LineState
                {
                    Number = i < lines.Length ? i + 1 : lines.Length - i - 1,
                    Code = code,
                    Key = code < 0 ? default : @case.Rules.Data.Codes[code].Key,
                    Provider = Providers.NumberOf(context, all[i], i),
                };
                judged[i] = read[i];
                bool isPlain = LineFastPath.TryRead(context, ref read[i], all[i]) && LineFastPath.TryJudge(context, ref read[i]);
                int before = findings.Count;
                LineRules.Judge(Context(@case, claim, lines, prior, judged, findings), ref judged[i], all[i]);
                if (isPlain && (findings.Count > before || !Equals(read[i], judged[i])))
                    return $"line {read[i].Number} was read without being judged";
                plain += isPlain ? 1 : 0;
                plainPrior += isPlain && read[i].IsPrior ? 1 : 0;
                read[i] = judged[i];
            }

            return null;
        });
        plainPrior.Should().BePositive();
        plain.Should().BeGreaterThan(plainPrior);
    }

    private static ClaimLine[] WithoutNull(IReadOnlyList<ClaimLine>? lines) => [.. (lines ?? []).Select(line => line ?? new ClaimLine())];

    private static ClaimContext Context(
        Case @case, Claim claim, ClaimLine[] lines, ClaimLine[] prior, LineState[] states, List<Finding> findings) =>
        new(@case.Rules, new SeverityTable(@case.Options), claim.Setting, claim.Provider, lines, prior, states,
            new ulong[PairCandidateFilter.Room(states.Length)], findings);
}
