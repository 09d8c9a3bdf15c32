using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>Compares the add-on edits, link by link.</summary>
internal sealed class AddOnComparer(ComparedRuleSet older, ComparedRuleSet newer, CodeSelection selection)
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
        Dictionary<CodeKey, AddOnLinkHistory> before = LinksOf(older, match.Old);
        Dictionary<CodeKey, AddOnLinkHistory> after = LinksOf(newer, match.New);
        bool hasOtherType = CompareTypes(match.Code, before.Values, after.Values);
        foreach (CodeKey primary in before.Keys.Union(after.Keys).Where(primary => selection.ContainsEither(match.Code, primary)).Order())
        {
            AddOnLinkHistory old = before.GetValueOrDefault(primary, AddOnLinkHistory.None);
            AddOnLinkHistory @new = after.GetValueOrDefault(primary, AddOnLinkHistory.None);
            List<AddOnChange>? changes =
                @new.InForce is not null && old.InForce is null ? _added
                : old.InForce is not null && @new.InForce is null ? _ended
                : old.InForce?.Restrictions != @new.InForce?.Restrictions ? _restrictionsChanged
                : !AreSame(old, @new, hasOtherType) ? _datesChanged
                : null;
            changes?.Add(new(match.Code.ToString(), primary.IsNone ? null : primary.ToString(), old, @new));
        }
    }

    private bool CompareTypes(CodeKey code, IEnumerable<AddOnLinkHistory> before, IEnumerable<AddOnLinkHistory> after)
    {
        AddOnWindow[] were = [.. InForce(before)];
        AddOnWindow[] now = [.. InForce(after)];
        if (were.Length == 0 || now.Length == 0 || were[0].Type == now[0].Type)
            return false;
        if (selection.Contains(code))
        {
            DateOnly? since = Array.Exists(now, link => link.From is null) ? null : now.Min(link => link.From);
            _typesChanged.Add(new(code.ToString(), were[0].Type, now[0].Type, since));
        }

        return true;
    }

    private static IEnumerable<AddOnWindow> InForce(IEnumerable<AddOnLinkHistory> links) =>
        links.Select(link => link.InForce).OfType<AddOnWindow>();

    // A change of the code's type is reported once and not again for every primary.
    private static bool AreSame(AddOnLinkHistory old, AddOnLinkHistory @new, bool hasOtherType) => hasOtherType
        ? old.WithoutTypes().SequenceEqual(@new.WithoutTypes())
        : old.Windows.SequenceEqual(@new.Windows);

    private static Dictionary<CodeKey, AddOnLinkHistory> LinksOf(ComparedRuleSet set, int code)
    {
        if (code < 0)
            return [];
        return set.Data.AddOnRowsOf(code).ToArray()
            .GroupBy(row => row.Primary < 0 ? default : set.Data.Codes[row.Primary].Key)
            .ToDictionary(link => link.Key, link => new AddOnLinkHistory(link, set.ReferenceDayNumber));
    }
}
