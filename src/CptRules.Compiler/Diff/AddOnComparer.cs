using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>Compares the add-on edits, link by link.</summary>
internal sealed class AddOnComparer(DiffSide old, DiffSide @new, CodeSelection selection)
{
    private readonly List<AddOnChange> _added = [];
    private readonly List<AddOnChange> _ended = [];
    private readonly List<AddOnTypeChange> _typesChanged = [];
    private readonly List<AddOnChange> _restrictionsChanged = [];
    private readonly List<AddOnChange> _datesChanged = [];

    public AddOnChanges Compare(IReadOnlyList<CodeMatch> codes)
    {
        foreach (CodeMatch match in codes)
            Compare(match);
        return new(_added, _ended, _typesChanged, _restrictionsChanged, _datesChanged);
    }

    private void Compare(CodeMatch match)
    {
        Dictionary<CodeKey, AddOnLinkHistory> before = LinksOf(old, match.Old);
        Dictionary<CodeKey, AddOnLinkHistory> after = LinksOf(@new, match.New);
        bool otherType = CompareTypes(match.Code, before.Values, after.Values);
        foreach (CodeKey primary in before.Keys.Union(after.Keys).Where(primary => selection.HasEither(match.Code, primary)).Order())
        {
            var change = new AddOnChange(
                match.Code, primary, before.GetValueOrDefault(primary, AddOnLinkHistory.None), after.GetValueOrDefault(primary, AddOnLinkHistory.None));
            if (change.New.InForce is not null && change.Old.InForce is null)
                _added.Add(change);
            else if (change.Old.InForce is not null && change.New.InForce is null)
                _ended.Add(change);
            else if (change.Old.InForce?.Notes != change.New.InForce?.Notes)
                _restrictionsChanged.Add(change);
            else if (!AreSame(change, otherType))
                _datesChanged.Add(change);
        }
    }

    private bool CompareTypes(CodeKey code, IEnumerable<AddOnLinkHistory> before, IEnumerable<AddOnLinkHistory> after)
    {
        AddOnWindow? was = InForce(before).FirstOrDefault();
        AddOnWindow[] now = [.. InForce(after).OfType<AddOnWindow>()];
        if (was is not { } window || now.Length == 0 || window.Type == now[0].Type)
            return false;
        if (selection.Has(code))
            _typesChanged.Add(new(code, window.Type, now[0].Type, now.Min(link => link.From)));
        return true;
    }

    private static IEnumerable<AddOnWindow?> InForce(IEnumerable<AddOnLinkHistory> links) => links.Select(link => link.InForce).Where(window => window is not null);

    // Where the type of the code changed, that is told once and not again for every primary.
    private static bool AreSame(in AddOnChange change, bool otherType) => otherType
        ? change.Old.WithoutTypes().SequenceEqual(change.New.WithoutTypes())
        : change.Old.Windows.SequenceEqual(change.New.Windows);

    private static Dictionary<CodeKey, AddOnLinkHistory> LinksOf(DiffSide side, int code)
    {
        if (code < 0)
            return [];
        return side.Data.AddOnRowsOf(code).ToArray()
            .GroupBy(row => row.Primary < 0 ? default : side.Data.Codes[row.Primary].Key, Window)
            .ToDictionary(link => link.Key, link => new AddOnLinkHistory(link, side.ReferenceDay));
    }

    private static AddOnWindow Window(AddOnEntry row) => new(row.From, row.Through, row.Type, (AddOnNotes)row.Notes);
}
