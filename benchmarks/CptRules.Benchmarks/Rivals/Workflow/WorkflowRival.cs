using System.Text.Json;
using CptRules.Benchmarks.Rivals.Tables;
using RulesEngine.Models;

namespace CptRules.Benchmarks.Rivals.Workflow;

/// <summary>Microsoft's RulesEngine, as its documentation has it: a workflow in JSON, run for every line.</summary>
internal sealed class WorkflowRival : IRival
{
    private const string WorkflowName = "Line";

    private readonly BillingTables _tables;
    private readonly RulesEngine.RulesEngine _engine;

    public WorkflowRival(BillingTables tables)
    {
        _tables = tables;
        using Stream json = typeof(WorkflowRival).Assembly.GetManifestResourceStream("line-rules.json")!;
        _engine = new RulesEngine.RulesEngine(JsonSerializer.Deserialize<RulesEngine.Models.Workflow[]>(json)!, new ReSettings { CustomTypes = [typeof(LineInput)], EnableExceptionAsErrorMessage = false });
    }

    public string Name => "rulesengine";

    public Func<Answer, bool> Checks => LibraryRules.IsCommon;

    public int Run(Claim claim)
    {
        int failed = 0;
        foreach (ClaimLine line in claim.Lines)
        {
            foreach (RuleResultTree result in Judge(claim, line))
                failed += result.IsSuccess ? 0 : 1;
        }

        return failed;
    }

    public IEnumerable<Answer> Answer(Claim claim)
    {
        for (int i = 0; i < claim.Lines.Count; i++)
        {
            foreach (RuleResultTree result in Judge(claim, claim.Lines[i]).Where(result => !result.IsSuccess))
            {
                RuleId rule = Enum.Parse<RuleId>(result.Rule.RuleName);
                yield return new(i + 1, rule, rule == RuleId.AOC301 ? 1 : 0);
            }
        }
    }

    // Nothing in the rules waits for anything: the task is complete when it is returned.
    private List<RuleResultTree> Judge(Claim claim, ClaimLine line) =>
        _engine.ExecuteAllRulesAsync(WorkflowName, new RuleParameter("line", new LineInput(_tables, claim, line))).AsTask().GetAwaiter().GetResult();
}
