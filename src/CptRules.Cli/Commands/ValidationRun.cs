using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using CptRules.Cli.Input;
using CptRules.Cli.Rendering;

namespace CptRules.Cli.Commands;

/// <summary>One run over all inputs: every item is judged or refused, in order, and one does not stop the next.</summary>
internal sealed class ValidationRun(ClaimValidator validator, CareSetting? setting, IClaimRenderer renderer, Progress progress)
{
    private readonly RunTotals _totals = new();

    /// <returns>The exit code.</returns>
    public int Run(IEnumerable<InputFile> inputs)
    {
        foreach (InputFile input in inputs)
        {
            using Stream stream = input.Open();
            foreach (InputItem item in ClaimInput.Read(stream))
            {
                Judge(input, item);
                progress.Report(_totals.Read + _totals.Unreadable, item.Json.Length);
            }
        }

        renderer.Finish(_totals);
        return _totals.ExitCode;
    }

    private void Judge(InputFile input, in InputItem item)
    {
        if (!TryParse(item, out Claim? claim, out long line, out string? error))
        {
            _totals.CountUnreadable();
            renderer.Unreadable(string.Create(CultureInfo.InvariantCulture, $"{input.Name}, line {line}"), error);
            return;
        }

        ClaimExtras extras = ClaimExtras.Of(item.Json.Span);
        if (setting is { } other && !extras.NamesSetting)
            claim = InSetting(claim, other);
        ValidationResult result = validator.Validate(claim);
        _totals.Count(result);
        renderer.Judged(claim, result, extras.Note, _totals.Read);
    }

    private static bool TryParse(in InputItem item, [NotNullWhen(true)] out Claim? claim, out long line, [NotNullWhen(false)] out string? error)
    {
        claim = null;
        line = item.Line;
        error = item.Error;
        if (error is not null)
            return false;
        try
        {
            claim = ClaimJson.Parse(item.Json.Span);
            return true;
        }
        catch (JsonException e)
        {
            // The library counts lines from where the claim begins; the user from where the file does.
            line += e.LineNumber ?? 0;
            error = e.Message + ".";
            return false;
        }
    }

    private static Claim InSetting(Claim claim, CareSetting setting) =>
        new() { Id = claim.Id, Setting = setting, Provider = claim.Provider, Lines = claim.Lines, PriorLines = claim.PriorLines };
}
