using System.Text.Json;

namespace CptRules.Tests.Claims;

/// <summary>A claim and the complete, ordered list of findings it must have on the embedded rule set.</summary>
internal sealed record ClaimCase
{
    /// <summary>What the case shows, as a sentence.</summary>
    public required string Name { get; init; }

    /// <summary>Where that is published; "ours" where we decided.</summary>
    public required string Source { get; init; }

    public CaseOptions? Options { get; init; }

    public required JsonElement Claim { get; init; }

    public required IReadOnlyList<ExpectedFinding> Expect { get; init; }
}

/// <summary>The options of a case: per rule id another severity, or "off".</summary>
internal sealed record CaseOptions
{
    public required IReadOnlyDictionary<string, string> Rules { get; init; }

    public ValidationOptions ToValidationOptions()
    {
        var options = new ValidationOptions();
        foreach ((string name, string value) in Rules)
        {
            RuleId rule = Enum.Parse<RuleId>(name);
            if (value == "off")
                options.TurnOff(rule);
            else
                options.SetSeverity(rule, Enum.Parse<Severity>(value, ignoreCase: true));
        }

        return options;
    }
}
