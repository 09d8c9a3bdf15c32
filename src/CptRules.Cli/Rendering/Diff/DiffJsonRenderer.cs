using System.Text.Json;
using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>A comparison of two rule sets as JSON: one object that always has all its keys, with every change.</summary>
internal sealed class DiffJsonRenderer
{
    private const int FlushAt = 64 * 1024;
    private readonly RuleSetDiff _diff;
    private readonly Utf8JsonWriter _json;

    private DiffJsonRenderer(RuleSetDiff diff, Utf8JsonWriter json)
    {
        _diff = diff;
        _json = json;
    }

    public static void Write(Stream output, RuleSetDiff diff)
    {
        using (Utf8JsonWriter json = JsonOutput.CreateWriter(output))
            new DiffJsonRenderer(diff, json).Write();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private void Write()
    {
        _json.WriteStartObject();
        RuleSet("old", _diff.Old);
        RuleSet("new", _diff.New);
        _json.WriteNumber("changes", _diff.Count);
        Selection();
        Array("tables", _diff.Tables, Table);
        Object("codes", () =>
        {
            Changes("added", _diff.Codes.Added, Code);
            Changes("ended", _diff.Codes.Ended, Code);
            Changes("datesChanged", _diff.Codes.DatesChanged, Code);
        });
        Object("unitLimits", () =>
        {
            foreach (UnitLimitChanges setting in _diff.UnitLimits)
                Object(CareSettingNames.NameOf(setting.Setting), () => UnitLimits(setting));
        });
        Object("feeSchedule", () =>
        {
            foreach (FeeScheduleChanges changes in _diff.FeeSchedule)
                Changes(changes.Field.Key, changes.Items, FeeSchedule);
        });
        Object("addOns", AddOns);
        Object("pairs", () =>
        {
            foreach (PairChanges setting in _diff.Pairs)
                Object(CareSettingNames.NameOf(setting.Setting), () => Pairs(setting));
        });
        Object("modifiers", () =>
        {
            Changes("added", _diff.Modifiers.Added, Modifier);
            Changes("ended", _diff.Modifiers.Ended, Modifier);
            Changes("datesChanged", _diff.Modifiers.DatesChanged, Modifier);
        });
        Array("corrections", _diff.Corrections, Correction);
        _json.WriteEndObject();
    }

    private void RuleSet(string name, ComparedRuleSet set) => Object(name, () =>
    {
        _json.WriteString("release", set.Release.Name);
        _json.WriteBoolean("isComplete", set.Release.IsComplete);
        Date("referenceDay", set.ReferenceDay);
    });

    private void Selection()
    {
        if (_diff.Selection is { } codes)
            Array("selection", codes, _json.WriteStringValue);
        else
            _json.WriteNull("selection");
    }

    private void Table(TableComparison table) => Item(() =>
    {
        _json.WriteString("table", RuleTableNames.InJson(table.Table));
        Size("old", table.Old);
        Size("new", table.New);
    });

    private void Size(string name, TableSize? size) => Nullable(name, size, size =>
    {
        _json.WriteNumber("entries", size.Entries);
        Date("newest", size.Newest);
    });

    private void Code(CodeChange change) => Item(() =>
    {
        _json.WriteString("code", change.Code);
        Validity("old", change.Old);
        Validity("new", change.New);
    });

    private void Validity(string name, CodeValidity validity) => Nullable(name, validity.Dates, days =>
    {
        Date("from", days.From);
        Date("through", days.Through);
        _json.WriteBoolean("ownDates", validity.HasOwnDates);
    });

    private void Modifier(ModifierChange change) => Item(() =>
    {
        _json.WriteString("modifier", change.Modifier);
        Days("old", change.Old);
        Days("new", change.New);
    });

    private void Days(string name, DateRange? days) => Nullable(name, days, days =>
    {
        Date("from", days.From);
        Date("through", days.Through);
    });

    private void UnitLimits(UnitLimitChanges setting)
    {
        Changes("added", setting.Added, UnitLimit);
        Changes("ended", setting.Ended, UnitLimit);
        Changes("changed", setting.Changed, UnitLimit);
    }

    private void UnitLimit(UnitLimitChange change) => Item(() =>
    {
        _json.WriteString("code", change.Code);
        Limit("old", change.Old);
        Limit("new", change.New);
        Date("since", change.Since);
    });

    private void Limit(string name, UnitLimitValue? limit) => Nullable(name, limit, limit =>
    {
        _json.WriteNumber("limit", limit.Limit);
        _json.WriteNumber("mai", (int)limit.Mai);
    });

    private void FeeSchedule(FeeScheduleChange change) => Item(() =>
    {
        _json.WriteString("code", change.Code);
        _json.WriteString("old", change.Old);
        _json.WriteString("new", change.New);
        Date("since", change.Since);
    });

    private void AddOns()
    {
        Changes("added", _diff.AddOns.Added, AddOn);
        Changes("ended", _diff.AddOns.Ended, AddOn);
        Changes("typesChanged", _diff.AddOns.TypesChanged, change => Item(() =>
        {
            _json.WriteString("addOn", change.AddOn);
            _json.WriteNumber("old", (int)change.Old);
            _json.WriteNumber("new", (int)change.New);
            Date("since", change.Since);
        }));
        Changes("restrictionsChanged", _diff.AddOns.RestrictionsChanged, AddOn);
        Changes("datesChanged", _diff.AddOns.DatesChanged, AddOn);
    }

    private void AddOn(AddOnChange change) => Item(() =>
    {
        _json.WriteString("addOn", change.AddOn);
        _json.WriteString("primary", change.Primary);
        Date("since", change.New.InForce?.From);
        Date("lastDay", change.New.InForce is null ? change.New.LastDay : null);
        Array("old", change.Old.Windows, AddOnWindow);
        Array("new", change.New.Windows, AddOnWindow);
    });

    private void AddOnWindow(AddOnWindow window) => Item(() =>
    {
        Date("from", window.From);
        Date("through", window.Through);
        _json.WriteNumber("type", (int)window.Type);
        Array("notes", AddOnRestrictionNames.Of(window.Restrictions), _json.WriteStringValue);
    });

    private void Pairs(PairChanges setting)
    {
        Changes("added", setting.Added, Pair);
        Changes("ended", setting.Ended, Pair);
        Changes("indicatorChanged", setting.IndicatorChanged, Pair);
        Changes("datesChanged", setting.DatesChanged, Pair);
    }

    private void Pair(PairChange change) => Item(() =>
    {
        _json.WriteString("column1", change.Column1);
        _json.WriteString("column2", change.Column2);
        Indicator("oldIndicator", change.Old.InForce);
        Indicator("newIndicator", change.New.InForce);
        Date("since", change.New.InForce?.From);
        Date("lastDay", change.New.InForce is null ? change.New.LastDay : null);
        Array("old", change.Old.Windows, PairWindow);
        Array("new", change.New.Windows, PairWindow);
    });

    private void Indicator(string name, PairWindow? inForce)
    {
        if (inForce is { } window)
            _json.WriteNumber(name, (int)window.Indicator);
        else
            _json.WriteNull(name);
    }

    private void PairWindow(PairWindow window) => Item(() =>
    {
        Date("from", window.From);
        Date("inForceBy", window.InForceBy);
        Date("through", window.Through);
        _json.WriteNumber("indicator", (int)window.Indicator);
    });

    private void Correction(TableCorrection correction) => Item(() =>
    {
        _json.WriteString("table", RuleTableNames.InJson(correction.Table));
        Date("date", correction.Date);
        _json.WriteNumber("count", correction.Codes.Count);
        Array("codes", correction.Codes, _json.WriteStringValue);
    });

    private void Changes<T>(string name, IReadOnlyList<T> items, Action<T> write) => Object(name, () =>
    {
        _json.WriteNumber("count", items.Count);
        Array("items", items, write);
    });

    private void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
            // A comparison may contain millions of pairs.
            if (_json.BytesPending > FlushAt)
                _json.Flush();
        }

        _json.WriteEndArray();
    }

    private void Object(string name, Action write)
    {
        _json.WriteStartObject(name);
        write();
        _json.WriteEndObject();
    }

    private void Item(Action write)
    {
        _json.WriteStartObject();
        write();
        _json.WriteEndObject();
    }

    private void Nullable<T>(string name, T? value, Action<T> write)
        where T : struct
    {
        if (value is { } known)
            Object(name, () => write(known));
        else
            _json.WriteNull(name);
    }

    private void Date(string name, DateOnly? day) => _json.WriteString(name, day is { } date ? Dates.Of(date) : null);
}
