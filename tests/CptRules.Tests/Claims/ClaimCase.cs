using System.Text.Json;

namespace CptRules.Tests.Claims;

/// <summary>A claim and the complete, ordered list of findings it must have on the embedded rule set.</summary>
internal sealed record ClaimCase
{
    /// <summary>What the case shows, as a sentence.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Where the expected result is published, several places separated by <c> | </c>. "ours: decision" is a choice of this project where
    /// nothing is published; "ours: input shape" is the handling of input, for which there is no rule to publish.
    /// </summary>
    public required string Source { get; init; }

    /// <summary>Why the result is right, in one sentence, for a source that is ours; otherwise null.</summary>
    public string? Reason { get; init; }

    public CaseOptions? Options { get; init; }

    public required JsonElement Claim { get; init; }

    public required IReadOnlyList<ExpectedFinding> Expect { get; init; }
}

/// <summary>The options of a case: for each rule id another severity, or "off".</summary>
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
