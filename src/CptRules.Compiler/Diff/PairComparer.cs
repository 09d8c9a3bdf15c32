using CptRules.Data.Keys;
using CptRules.Data.Pairs;
using CptRules.Explain.Codes;

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
        int[] ids = IdsOf(_old, _new);
        foreach ((int id, int other, int pairClass) in _oldPairs.Pairs())
        {
            int newClass = _newPairs.Find(ids[id], ids[other]);
            int direction = ids[id] < ids[other] ? 0 : 1;
            CodeKey code = _old.Data.Codes[id].Key;
            CodeKey partner = _old.Data.Codes[other].Key;
            Compare(code, partner, _oldHistories.Of(pairClass, 0), _newHistories.Of(newClass, direction));
            Compare(partner, code, _oldHistories.Of(pairClass, 1), _newHistories.Of(newClass, 1 - direction));
        }

        ids = IdsOf(_new, _old);
        foreach ((int id, int other, int pairClass) in _newPairs.Pairs())
        {
            if (_oldPairs.Find(ids[id], ids[other]) >= 0)
                continue;
            CodeKey code = _new.Data.Codes[id].Key;
            CodeKey partner = _new.Data.Codes[other].Key;
            Compare(code, partner, PairHistory.None, _newHistories.Of(pairClass, 0));
            Compare(partner, code, PairHistory.None, _newHistories.Of(pairClass, 1));
        }

        return new(_setting, Sorted(_added), Sorted(_ended), Sorted(_indicatorChanged), Sorted(_datesChanged));
    }

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

    /// <summary>The ids in another set by id in this one; -1 where the other has none.</summary>
    private static int[] IdsOf(DiffSide side, DiffSide other) => Array.ConvertAll(side.Data.Codes, code => other.Data.FindCode(code.Key));
}
