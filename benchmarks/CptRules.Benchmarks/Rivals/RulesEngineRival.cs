using System.Text.Json;
using CptRules.Benchmarks.Engines;
using CptRules.Benchmarks.Rivals.Tables;
using RulesEngine.Models;

namespace CptRules.Benchmarks.Rivals;

/// <summary>Microsoft's RulesEngine, used as its documentation shows: a workflow in JSON, run for every line.</summary>
internal sealed class RulesEngineRival : IRival
{
    private const string WorkflowName = "Line";

    private readonly BillingTables _tables;
    private readonly RulesEngine.RulesEngine _engine;

    public RulesEngineRival(BillingTables tables)
    {
        _tables = tables;
        using Stream json = typeof(RulesEngineRival).Assembly.GetManifestResourceStream("line-rules.json")!;
        _engine = new RulesEngine.RulesEngine(
            JsonSerializer.Deserialize<Workflow[]>(json)!,
            new ReSettings { CustomTypes = [typeof(LineInput)], EnableExceptionAsErrorMessage = false });
    }

    public string Name => "rulesengine";

    public int Run(Claim claim)
    {
        int failed = 0;
        foreach (ClaimLine line in claim.Lines)
        {
            foreach (RuleResultTree result in Evaluate(claim, line))
                failed += result.IsSuccess ? 0 : 1;
        }

        return failed;
    }

    public IEnumerable<Answer> Answer(Claim claim) => claim.Lines.SelectMany((line, index) =>
        Evaluate(claim, line)
            .Where(result => !result.IsSuccess)
            .Select(result => new Answer(index + 1, Enum.Parse<RuleId>(result.Rule.RuleName))));

    public IEnumerable<Answer> Expect(IEnumerable<Answer> answers) => CommonRules.Of(answers);

    private List<RuleResultTree> Evaluate(Claim claim, ClaimLine line)
    {
        var input = new RuleParameter("line", new LineInput(_tables, claim, line));
        ValueTask<List<RuleResultTree>> results = _engine.ExecuteAllRulesAsync(WorkflowName, input);
        return results.IsCompletedSuccessfully
            ? results.Result
            : throw new InvalidOperationException("The rules did not complete synchronously.");
    }
}

/// <summary>The input of the expressions of the workflow: a line, with properties for what the rules check.</summary>
internal sealed class LineInput
{
    private readonly BillingTables _tables;
    private readonly Claim _claim;
    private readonly ClaimLine _line;
    private readonly DateOnly _day;
    private readonly BillingCode? _applicable;

    internal LineInput(BillingTables tables, Claim claim, ClaimLine line)
    {
        _tables = tables;
        _claim = claim;
        _line = line;
        _day = line.From!.Value;
        BillingCode? code = tables.Find(line.Code);
        _applicable = code?.AppliesOn(_day) == true ? code : null;
        IsKnown = code is not null;
        IsInForce = code?.IsInForce(_day) != false;
        BrokenUnitRule = _applicable?.UnitLimit is null
            ? null
            : UnitLimits.BrokenRule(_applicable, line.Units, DaySum(_applicable))?.ToString();
    }

    public string? Code => _line.Code;

    public IReadOnlyList<string> Modifiers => _line.Modifiers;

    public bool IsKnown { get; }

    /// <summary>True for an unknown code.</summary>
    public bool IsInForce { get; }

    /// <summary>The rule that the units break; null if none.</summary>
    public string? BrokenUnitRule { get; }

    public bool HasPrimary => AddOns.HasPrimary(_tables, _claim, _line, _applicable);

    public bool Knows(string modifier) => _tables.FindModifier(Code, modifier) is not null;

    /// <summary>True for an unknown modifier.</summary>
    public bool IsModifierInForce(string modifier) => _tables.FindModifier(Code, modifier)?.IsInForce(_day) != false;

    /// <summary>True for a modifier that is unknown or not in force.</summary>
    public bool Allows(string modifier) =>
        _applicable is null
        || _tables.FindModifier(Code, modifier)?.IsInForce(_day) != true
        || ModifierPolicy.Allows(_tables, _applicable, modifier, _day);

    private decimal DaySum(BillingCode code)
    {
        string role = UnitRoles.Of(_line.Modifiers, code);
        return role == UnitRoles.Alone
            ? _line.Units
            : _claim.Lines
                .Where(other => other.Code == _line.Code && other.From == _line.From && UnitRoles.Of(other.Modifiers, code) == role)
                .Sum(other => other.Units);
    }
}
