namespace CptRules;

/// <summary>The outcome of one claim of a stream: its result, or why there is none. Immutable.</summary>
public sealed record ClaimResult
{
    /// <summary>The claim; null where the input has no valid claim.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The findings of the claim; null if and only if <see cref="InputError"/> is not null.</summary>
    public ValidationResult? Result { get; init; }

    /// <summary>Why there is no result, in one sentence that repeats nothing of the input; null if there is one.</summary>
    public string? InputError { get; init; }

    /// <summary>
    /// The number, from 1, of the line of the input with the error; null if there is no error, or no text that has lines.
    /// </summary>
    public long? InputLine { get; init; }

    /// <summary>The summary of the result, or the error.</summary>
    public override string ToString() =>
        Result?.ToString() ?? (InputLine is { } line ? $"line {line}: {InputError}" : InputError ?? "");
}
