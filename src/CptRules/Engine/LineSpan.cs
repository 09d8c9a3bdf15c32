using System.Buffers;
using System.Runtime.InteropServices;

namespace CptRules.Engine;

/// <summary>The lines of a claim as a span. Arrays and lists are used directly; other collections are copied to a rented array.</summary>
internal readonly ref struct LineSpan
{
    private readonly ClaimLine[]? _rented;

    public LineSpan(IReadOnlyList<ClaimLine>? lines)
    {
        switch (lines)
        {
            case null:
                break;
            case ClaimLine[] array:
                Span = array;
                break;
            case List<ClaimLine> list:
                Span = CollectionsMarshal.AsSpan(list);
                break;
            default:
                int count = lines.Count;
                _rented = ArrayPool<ClaimLine>.Shared.Rent(count);
                for (int i = 0; i < count; i++)
                    _rented[i] = lines[i];
                Span = _rented.AsSpan(0, count);
                break;
        }
    }

    public ReadOnlySpan<ClaimLine> Span { get; }

    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<ClaimLine>.Shared.Return(_rented, clearArray: true);
    }
}
