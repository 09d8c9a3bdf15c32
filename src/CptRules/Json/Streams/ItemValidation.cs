using System.Text.Json;
using CptRules.Streaming;

namespace CptRules.Json.Streams;

/// <summary>Reads and validates an item of JSON into objects of its own, for results that are enumerated.</summary>
internal sealed class ItemValidation(IClaimValidator validator, ClaimStreamOptions options)
{
    public ClaimResult Validate(JsonItem item)
    {
        if (item.Error is not null)
            return new ClaimResult { InputError = item.Error, InputLine = item.Line };
        Claim claim;
        bool namesSetting;
        try
        {
            claim = ClaimJson.Parse(item.Json.Span, out namesSetting);
        }
        catch (JsonException e)
        {
            return new ClaimResult { InputError = e.Message + ".", InputLine = item.LineOf(e) };
        }

        return FindingLimit.Validate(validator, namesSetting ? claim : claim with { Setting = options.DefaultSetting }, item.Line);
    }
}
