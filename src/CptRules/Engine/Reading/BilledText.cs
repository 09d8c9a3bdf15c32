namespace CptRules.Engine.Reading;

/// <summary>The lines of a claim as billed. Only the reader of lines sees them; rules see numbers.</summary>
internal readonly ref struct BilledText(ReadOnlySpan<ClaimLine> lines, ReadOnlySpan<ClaimLine> priorLines, in ClaimHeader header)
{
    private static readonly ClaimLine Empty = new();
    private readonly ref readonly ClaimHeader _header = ref header;

    /// <summary>The lines to check.</summary>
    public ReadOnlySpan<ClaimLine> Lines { get; } = lines;

    /// <summary>Lines of earlier, paid claims.</summary>
    public ReadOnlySpan<ClaimLine> PriorLines { get; } = priorLines;

    /// <summary>The provider of the claim, for lines that name none.</summary>
    public string? Provider => _header.Provider;

    /// <summary>The values that apply to all lines of the claim.</summary>
    public ref readonly ClaimHeader Header => ref _header;

    /// <summary>A line by its index among claim lines, then prior lines; an empty line for a null entry.</summary>
    public ClaimLine this[int index] => (index < Lines.Length ? Lines[index] : PriorLines[index - Lines.Length]) ?? Empty;
}
