using System.Text.Json;
using CptRules.Cli.Input;
using CptRules.Streaming;
using CptRules.Streaming.Input;

namespace CptRules.Cli.Commands;

/// <summary>Reads and judges items for people, who are shown the claim as well.</summary>
internal sealed class ItemJudge(ClaimValidator validator, CareSetting? setting) : IItemWorker<List<JudgedItem>>
{
    public void Work(IReadOnlyList<InputItem> items, List<JudgedItem> output) => output.AddRange(items.Select(Judge));

    public void Dispose()
    {
    }

    private JudgedItem Judge(InputItem item)
    {
        if (item.Error is not null)
            return new(null, null, null, item.Line, item.Error, item.Json.Length);
        Claim claim;
        try
        {
            claim = ClaimJson.Parse(item.Json.Span);
        }
        catch (JsonException e)
        {
            // The library counts lines from where the claim begins; the user from where the file does.
            return new(null, null, null, item.Line + (e.LineNumber ?? 0), e.Message + ".", item.Json.Length);
        }

        ClaimExtras extras = ClaimExtras.Of(item.Json.Span);
        if (setting is { } other && !extras.NamesSetting)
            claim = InSetting(claim, other);
        ValidationResult result = validator.Validate(claim);
        return result.Findings.Count > FindingLimit.Most
            ? new(null, null, null, item.Line, FindingLimit.Error, item.Json.Length)
            : new(claim, result, extras.Note, item.Line, null, item.Json.Length);
    }

    private static Claim InSetting(Claim claim, CareSetting setting) =>
        new() { Id = claim.Id, Setting = setting, Provider = claim.Provider, Lines = claim.Lines, PriorLines = claim.PriorLines };
}
