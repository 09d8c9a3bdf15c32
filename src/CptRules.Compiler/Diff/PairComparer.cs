using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Pairs;

namespace CptRules.Compiler.Diff;

/// <summary>
/// Compares the PTP edits of a care setting. Looks up every pair of one set in the other, so that only changes take memory.
/// </summary>
internal sealed class PairComparer
{
    private readonly CareSetting _setting;
    private readonly CodeSelection _selection;
    private readonly Side _old;
    private readonly Side _new;
    private readonly List<PairChange> _added = [];
    private readonly List<PairChange> _ended = [];
    private readonly List<PairChange> _indicatorChanged = [];
    private readonly List<PairChange> _datesChanged = [];

    public PairComparer(ComparedRuleSet older, ComparedRuleSet newer, CareSetting setting, CodeSelection selection)
    {
        _setting = setting;
        _selection = selection;
        _old = new Side(older, setting);
        _new = new Side(newer, setting);
    }

    public static RuleTable TableOf(CareSetting setting) =>
        setting == CareSetting.Practitioner ? RuleTable.PractitionerPairs : RuleTable.OutpatientHospitalPairs;

    public PairChanges Compare()
    {
        int[] ids = _old.IdsIn(_new);
        foreach ((int id, int other, int pairClass) in _old.Pairs.Pairs())
        {
            int newClass = _new.Pairs.Find(ids[id], ids[other]);
            int direction = ids[id] < ids[other] ? 0 : 1;
            Compare(_old, id, other, _old.HistoryOf(pairClass, 0), _new.HistoryOf(newClass, direction));
            Compare(_old, other, id, _old.HistoryOf(pairClass, 1), _new.HistoryOf(newClass, 1 - direction));
        }

        ids = _new.IdsIn(_old);
        foreach ((int id, int other, int pairClass) in _new.Pairs.Pairs())
        {
            if (_old.Pairs.Find(ids[id], ids[other]) >= 0)
                continue;
            Compare(_new, id, other, PairHistory.None, _new.HistoryOf(pairClass, 0));
            Compare(_new, other, id, PairHistory.None, _new.HistoryOf(pairClass, 1));
        }

        return new(_setting, Sorted(_added), Sorted(_ended), Sorted(_indicatorChanged), Sorted(_datesChanged));
    }

    private void Compare(Side side, int column1, int column2, PairHistory old, PairHistory @new)
    {
        bool hasSameState = old.InForce?.Indicator == @new.InForce?.Indicator;
        if ((hasSameState && old.HasSameWindows(@new)) || !_selection.ContainsEither(side.KeyOf(column1), side.KeyOf(column2)))
            return;
        List<PairChange> changes = hasSameState ? _datesChanged
            : old.InForce is null ? _added
            : @new.InForce is null ? _ended
            : _indicatorChanged;
        changes.Add(new(side.TextOf(column1), side.TextOf(column2), old, @new));
    }

    private static List<PairChange> Sorted(List<PairChange> changes)
    {
        changes.Sort(static (a, b) => string.CompareOrdinal(a.Column1, b.Column1) is not 0 and int order
            ? order
            : string.CompareOrdinal(a.Column2, b.Column2));
        return changes;
    }

    /// <summary>The pairs of one set, with caches of what millions of pairs share.</summary>
    private sealed class Side(ComparedRuleSet set, CareSetting setting)
    {
        private readonly PairHistory?[] _histories = new PairHistory?[set.Data.Sections.PairClassEnds.Length * 2];
        private readonly string?[] _texts = new string?[set.Data.Codes.Length];

        public PairTable Pairs { get; } =
            set.Data.PairsOf(setting) ?? throw new InvalidOperationException($"There are no pairs of {setting}.");

        public CodeKey KeyOf(int id) => set.Data.Codes[id].Key;

        public string TextOf(int id) => _texts[id] ??= KeyOf(id).ToString();

        /// <summary>The ids in another set by id in this one; -1 where the other set does not contain the code.</summary>
        public int[] IdsIn(Side other) => Array.ConvertAll(set.Data.Codes, code => other.Find(code.Key));

        /// <param name="pairClass">The class; -1 for no pair.</param>
        /// <param name="direction">0: column 1 is the code with the smaller id; 1: with the larger.</param>
        public PairHistory HistoryOf(int pairClass, int direction) =>
            pairClass < 0 ? PairHistory.None : _histories[(pairClass * 2) + direction] ??= Read(pairClass, direction);

        private int Find(CodeKey code) => set.Data.FindCode(code);

        private PairHistory Read(int pairClass, int direction)
        {
            PairWindowEntry[] windows = Array.FindAll(set.Data.WindowsOf(pairClass).ToArray(), window => window.Direction == direction);
            return windows.Length == 0 ? PairHistory.None : new(windows, set.ReferenceDayNumber);
        }
    }
}
