using CptRules.Data;
using CptRules.Engine;
using CptRules.Engine.FastPath;
using CptRules.Engine.Reading;
using CptRules.Engine.State;
using CptRules.Testing.Generators;
using CptRules.Tests.Generators;
using CptRules.Tests.Properties;

namespace CptRules.Tests.Engine;

/// <summary>A line on the fast path ends as the single-line rules would leave it, and these find nothing on it.</summary>
public class LineFastPathTests
{
    [Fact]
    public void The_rules_find_nothing_on_a_line_that_the_fast_path_accepts_and_leave_it_the_same()
    {
        int accepted = 0;
        int acceptedPrior = 0;
        PropertyRuns.Check(Cases.OfSmallSets(), (@case, claim) =>
        {
            ClaimLine[] lines = [.. claim.Lines ?? []];
            ClaimLine[] prior = [.. claim.PriorLines ?? []];
            ClaimHeader header = ClaimHeader.Of(claim);
            var text = new BilledText(lines, prior, header);
            var withFastPath = new LineState[lines.Length + prior.Length];
            var withRules = new LineState[withFastPath.Length];
            var findings = new List<Finding>();
            var ruleFindings = new List<Finding>();
            var overflow = default(ModifierOverflow);
            var packages = default(DrugPackages);
            ClaimContext context = Context(@case, claim, lines.Length, withFastPath, findings, ref overflow, ref packages);
            LineReader.Read(context, text);
            bool[] accepts = new bool[withFastPath.Length];
            for (int i = 0; i < accepts.Length; i++)
                accepts[i] = Accepts(context, withFastPath[i]);
            LineRules.Check(context);

            var otherOverflow = default(ModifierOverflow);
            var otherPackages = default(DrugPackages);
            ClaimContext ruleContext = Context(@case, claim, lines.Length, withRules, ruleFindings, ref otherOverflow, ref otherPackages);
            LineReader.Read(ruleContext, text);
            foreach (ref LineState line in withRules.AsSpan())
                line.Flags |= LineFlags.NeedsRules;
            LineRules.Check(ruleContext);
            overflow.Return();
            otherOverflow.Return();
            packages.Return();
            otherPackages.Return();

            for (int i = 0; i < accepts.Length; i++)
            {
                if (!accepts[i])
                    continue;
                withRules[i].Flags &= ~LineFlags.NeedsRules;
                if (!Equals(withFastPath[i], withRules[i]) || ruleFindings.Exists(finding => IsAbout(finding, withRules[i].Number)))
                    return $"line {withRules[i].Number} took the fast path, and the rules have something to say about it";
                accepted++;
                acceptedPrior += withRules[i].IsPrior ? 1 : 0;
            }

            return findings.Count == ruleFindings.Count ? null : "the rules find more or less where the fast path is closed";
        });
        acceptedPrior.Should().BePositive();
        accepted.Should().BeGreaterThan(acceptedPrior);
    }

    // LIN104 and LIN105 are about the claim; a line of it only has them.
    private static bool IsAbout(Finding finding, int line) =>
        finding.Line == line && finding.Rule is not (RuleId.LIN104 or RuleId.LIN105);

    private static bool Accepts(in ClaimContext claim, in LineState line) =>
        !line.Has(LineFlags.NeedsRules)
        && LineFastPath.Accepts(claim, line, claim.Data.Codes[line.Code], claim.Data.InForce(line.Code, line.From));

    private static ClaimContext Context(
        Case @case, Claim claim, int lines, LineState[] states, List<Finding> findings, ref ModifierOverflow overflow,
        ref DrugPackages packages) =>
        new(
            @case.Rules, new SeverityTable(@case.Options), ClaimHeader.Of(claim), lines,
            states, new ulong[PairCandidateFilter.RequiredLength(states.Length)], findings, ref overflow, ref packages);
}
