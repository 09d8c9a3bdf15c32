using CptRules.Data.Entries;
using CptRules.Explain.Codes;

namespace CptRules.Compiler.Diff;

/// <summary>The windows of a set's pair classes by direction, read once a class: millions of pairs share a few thousand.</summary>
internal sealed class PairHistories(DiffSide side)
{
    private readonly PairHistory?[] _known = new PairHistory?[side.Data.Sections.PairClassEnds.Length * 2];

    /// <param name="pairClass">The class; -1 for no pair.</param>
    /// <param name="direction">0: column 1 is the code of the smaller id; 1: of the larger.</param>
    public PairHistory Of(int pairClass, int direction) =>
        pairClass < 0 ? PairHistory.None : _known[(pairClass * 2) + direction] ??= Read(pairClass, direction);

    private PairHistory Read(int pairClass, int direction)
    {
        PairWindowEntry[] windows = Array.FindAll(side.Data.WindowsOf(pairClass).ToArray(), window => window.Direction == direction);
        if (windows.Length == 0)
            return PairHistory.None;
        PairWindow[] ascending = [.. windows.Select(window => new PairWindow(window.From, window.Through, window.Indicator)).OrderBy(window => window.From)];
        return new(ascending, side.ReferenceDay);
    }
}
