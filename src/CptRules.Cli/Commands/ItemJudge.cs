using System.Text.Json;
using CptRules.Json.Streams;
using CptRules.Streaming;

namespace CptRules.Cli.Commands;

/// <summary>Reads and judges items for people, who are shown the claim as well.</summary>
internal sealed class ItemJudge(IClaimValidator validator, CareSetting? setting) : IBatchWorker<JsonItem, List<JudgedItem>>
{
    public void Work(IReadOnlyList<JsonItem> items, List<JudgedItem> output) => output.AddRange(items.Select(Judge));

    public void Dispose()
    {
    }

    private JudgedItem Judge(JsonItem item)
    {
        if (item.Error is not null)
            return new(null, null, null, item.Line, item.Error, item.Json.Length);
        Claim claim;
        bool namesSetting;
        try
        {
            claim = ClaimJson.Parse(item.Json.Span, out namesSetting);
        }
        catch (JsonException e)
        {
            // The library counts lines from where the claim begins; the user from where the file does.
            return new(null, null, null, item.LineOf(e), e.Message + ".", item.Json.Length);
        }

        if (setting is { } other && !namesSetting)
            claim = claim with { Setting = other };
        ValidationResult result = validator.Validate(claim);
        return result.Findings.Count > FindingLimit.Max
            ? new(null, null, null, item.Line, FindingLimit.Error, item.Json.Length)
            : new(claim, result, claim.Note, item.Line, null, item.Json.Length);
    }
}
