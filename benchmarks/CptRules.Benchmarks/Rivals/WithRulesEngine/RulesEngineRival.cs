using System.Text.Json;
using CptRules.Benchmarks.Rivals.Tables;
using RulesEngine.Models;

namespace CptRules.Benchmarks.Rivals.WithRulesEngine;

/// <summary>Microsoft's RulesEngine, as its documentation has it: a workflow in JSON, run for every line.</summary>
internal sealed class RulesEngineRival : IRival
{
    private const string WorkflowName = "Line";

    private readonly BillingTables _tables;
    private readonly RulesEngine.RulesEngine _engine;

    public RulesEngineRival(BillingTables tables)
    {
        _tables = tables;
        using Stream json = typeof(RulesEngineRival).Assembly.GetManifestResourceStream("line-rules.json")!;
        _engine = new RulesEngine.RulesEngine(JsonSerializer.Deserialize<Workflow[]>(json)!, new ReSettings { CustomTypes = [typeof(LineInput)], EnableExceptionAsErrorMessage = false });
    }

    public string Name => "rulesengine";

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

    public IEnumerable<Answer> Answer(Claim claim) => claim.Lines.SelectMany((line, index) =>
        Judge(claim, line).Where(result => !result.IsSuccess).Select(result => new Answer(index + 1, Enum.Parse<RuleId>(result.Rule.RuleName))));

    public IEnumerable<Answer> Expect(IEnumerable<Answer> answers) => CommonRules.Of(answers);

    private List<RuleResultTree> Judge(Claim claim, ClaimLine line)
    {
        ValueTask<List<RuleResultTree>> results = _engine.ExecuteAllRulesAsync(WorkflowName, new RuleParameter("line", new LineInput(_tables, claim, line)));
        return results.IsCompletedSuccessfully ? results.Result : throw new InvalidOperationException("Nothing in the rules waits for anything.");
    }
}
