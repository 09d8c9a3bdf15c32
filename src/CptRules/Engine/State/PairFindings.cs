using System.Buffers;
using CptRules.Findings;

namespace CptRules.Engine.State;

/// <summary>The pairs of lines with a PTP finding between them, in either direction. Rents its memory.</summary>
internal readonly ref struct PairFindings
{
    private readonly ulong[]? _rented;
    private readonly ReadOnlySpan<ulong> _pairs;

    /// <summary>Reads the findings that were raised so far.</summary>
    public PairFindings(in ClaimContext claim)
    {
        ReadOnlySpan<Finding> findings = claim.Findings;
        if (findings.IsEmpty)
            return;
        _rented = ArrayPool<ulong>.Shared.Rent(findings.Length);
        int count = 0;
        foreach (ref readonly Finding finding in findings)
        {
            ref readonly FindingData data = ref finding.DataReference;
            if (data.Family == RuleFamily.Ptp)
                _rented[count++] = PairOf(claim.IndexOf(data.Line), claim.IndexOf(data.OtherLine));
        }

        Span<ulong> pairs = _rented.AsSpan(0, count);
        pairs.Sort();
        _pairs = pairs;
    }

    public bool Contain(in ClaimContext claim, in LineState a, in LineState b) =>
        a.Has(LineFlags.InPairFinding) && b.Has(LineFlags.InPairFinding)
        && _pairs.BinarySearch(PairOf(claim.IndexOf(a), claim.IndexOf(b))) >= 0;

    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<ulong>.Shared.Return(_rented);
    }

    private static ulong PairOf(int a, int b) => ((ulong)(uint)Math.Min(a, b) << 32) | (uint)Math.Max(a, b);
}
