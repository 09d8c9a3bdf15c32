using CptRules.Data;

namespace CptRules.Compiler.Diff;

/// <summary>Compares the PTP edits of a care setting: every pair of one set is looked up in the other, so that only changes take memory.</summary>
internal sealed class PairComparer
{
    private readonly CareSetting _setting;
    private readonly CodeSelection _selection;
    private readonly PairTable _oldPairs;
    private readonly PairTable _newPairs;
    private readonly PairHistories _oldHistories;
    private readonly PairHistories _newHistories;
    private readonly DiffSide _old;
    private readonly DiffSide _new;
    private readonly List<PairChange> _added = [];
    private readonly List<PairChange> _ended = [];
    private readonly List<PairChange> _indicatorChanged = [];
    private readonly List<PairChange> _datesChanged = [];

    public PairComparer(DiffSide old, DiffSide @new, CareSetting setting, CodeSelection selection)
    {
        _old = old;
        _new = @new;
        _setting = setting;
        _selection = selection;
        _oldPairs = PairsOf(old);
        _newPairs = PairsOf(@new);
        _oldHistories = new PairHistories(old);
        _newHistories = new PairHistories(@new);
    }

    public PairChanges Compare()
    {
        int[] ranks = RanksOf(_oldPairs, _old, _new);
        foreach ((int rank, int other, int pairClass) in _oldPairs.Pairs())
        {
            int newClass = Find(_newPairs, ranks[rank], ranks[other]);
            int direction = ranks[rank] < ranks[other] ? 0 : 1;
            CodeKey code = CodeOf(_oldPairs, _old, rank);
            CodeKey partner = CodeOf(_oldPairs, _old, other);
            Compare(code, partner, _oldHistories.Of(pairClass, 0), _newHistories.Of(newClass, direction));
            Compare(partner, code, _oldHistories.Of(pairClass, 1), _newHistories.Of(newClass, 1 - direction));
        }

        ranks = RanksOf(_newPairs, _new, _old);
        foreach ((int rank, int other, int pairClass) in _newPairs.Pairs())
        {
            if (Find(_oldPairs, ranks[rank], ranks[other]) >= 0)
                continue;
            CodeKey code = CodeOf(_newPairs, _new, rank);
            CodeKey partner = CodeOf(_newPairs, _new, other);
            Compare(code, partner, PairHistory.None, _newHistories.Of(pairClass, 0));
            Compare(partner, code, PairHistory.None, _newHistories.Of(pairClass, 1));
        }

        return new(_setting, Sorted(_added), Sorted(_ended), Sorted(_indicatorChanged), Sorted(_datesChanged));
    }

    private static int Find(PairTable pairs, int rank, int other) => rank < 0 || other < 0 ? -1 : pairs.Find(rank, other);

    private static CodeKey CodeOf(PairTable pairs, DiffSide side, int rank) => side.Data.Codes[pairs.Codes[rank]].Key;

    private void Compare(CodeKey column1, CodeKey column2, PairHistory old, PairHistory @new)
    {
        bool sameState = old.InForce?.Indicator == @new.InForce?.Indicator;
        if ((sameState && old.HasSameWindows(@new)) || !_selection.HasEither(column1, column2))
            return;
        List<PairChange> changes = sameState ? _datesChanged
            : old.InForce is null ? _added
            : @new.InForce is null ? _ended
            : _indicatorChanged;
        changes.Add(new(column1, column2, old, @new));
    }

    private static List<PairChange> Sorted(List<PairChange> changes)
    {
        changes.Sort(static (a, b) => a.Column1 == b.Column1 ? a.Column2.CompareTo(b.Column2) : a.Column1.CompareTo(b.Column1));
        return changes;
    }

    private PairTable PairsOf(DiffSide side) => side.Data.PairsOf(_setting) ?? throw new InvalidOperationException($"There are no pairs of {_setting}.");

    /// <summary>The ranks in another set by rank in this one; -1 where the other has none.</summary>
    private int[] RanksOf(PairTable pairs, DiffSide side, DiffSide other) => Array.ConvertAll(pairs.Codes, code =>
    {
        int found = other.Data.FindCode(side.Data.Codes[code].Key);
        ushort rank = found < 0 ? PairTable.NoRank : other.Data.Codes[found].PairRank(_setting);
        return rank == PairTable.NoRank ? -1 : rank;
    });
}
