using System.Text.Encodings.Web;
using System.Text.Json;
using CptRules.Compiler.Diff;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>What changed between two rule sets, for programs: one object with all its keys always there, and every change.</summary>
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
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new DiffJsonRenderer(diff, json).Write();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private void Write()
    {
        _json.WriteStartObject();
        Side("old", _diff.Old);
        Side("new", _diff.New);
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
                Object(SettingNames.Of(setting.Setting), () => UnitLimits(setting));
        });
        Object("feeSchedule", () =>
        {
            foreach (PolicyChanges facet in _diff.Policies)
                Changes(facet.Facet.Key, facet.Items, Policy);
        });
        Object("addOns", AddOns);
        Object("pairs", () =>
        {
            foreach (PairChanges setting in _diff.Pairs)
                Object(SettingNames.Of(setting.Setting), () => Pairs(setting));
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

    private void Side(string name, DiffSide side) => Object(name, () =>
    {
        _json.WriteString("release", side.Release.Name);
        _json.WriteBoolean("isComplete", side.Release.IsComplete);
        Date("referenceDay", side.ReferenceDay);
    });

    private void Selection()
    {
        if (_diff.Selection.Codes is { } codes)
            Array("selection", codes, code => _json.WriteStringValue(code.ToString()));
        else
            _json.WriteNull("selection");
    }

    private void Table(TableComparison table) => Item(() =>
    {
        _json.WriteString("table", RuleTableNames.Of(table.Table));
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
        _json.WriteString("code", change.Code.ToString());
        Standing("old", change.Old);
        Standing("new", change.New);
    });

    private void Standing(string name, CodeStanding standing) => Nullable(name, standing.Days, days =>
    {
        Date("from", days.From);
        Date("through", days.Through);
        _json.WriteBoolean("ownDates", standing.HasOwnDates);
    });

    private void Modifier(ModifierChange change) => Item(() =>
    {
        _json.WriteString("modifier", change.Modifier.ToString());
        Days("old", change.Old);
        Days("new", change.New);
    });

    private void Days(string name, DayRange? days) => Nullable(name, days, days =>
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
        _json.WriteString("code", change.Code.ToString());
        Limit("old", change.Old);
        Limit("new", change.New);
        Date("since", change.Since);
    });

    private void Limit(string name, UnitLimitValue? limit) => Nullable(name, limit, limit =>
    {
        _json.WriteNumber("limit", limit.Limit);
        _json.WriteNumber("mai", limit.Mai);
    });

    private void Policy(PolicyChange change) => Item(() =>
    {
        _json.WriteString("code", change.Code.ToString());
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
            _json.WriteString("addOn", change.AddOn.ToString());
            _json.WriteNumber("old", change.Old);
            _json.WriteNumber("new", change.New);
            Date("since", change.Since);
        }));
        Changes("restrictionsChanged", _diff.AddOns.RestrictionsChanged, AddOn);
        Changes("datesChanged", _diff.AddOns.DatesChanged, AddOn);
    }

    private void AddOn(AddOnChange change) => Item(() =>
    {
        _json.WriteString("addOn", change.AddOn.ToString());
        _json.WriteString("primary", change.Primary.IsNone ? null : change.Primary.ToString());
        Date("since", change.New.InForce?.From);
        Date("lastDay", change.New.InForce is null ? change.New.LastDay : null);
        Array("old", change.Old.Windows, AddOnWindow);
        Array("new", change.New.Windows, AddOnWindow);
    });

    private void AddOnWindow(AddOnWindow window) => Item(() =>
    {
        Date("from", window.From);
        Date("through", window.Through);
        _json.WriteNumber("type", window.Type);
        Array("notes", AddOnNoteNames.Of(window.Notes), _json.WriteStringValue);
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
        _json.WriteString("column1", change.Column1.ToString());
        _json.WriteString("column2", change.Column2.ToString());
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
            _json.WriteNumber(name, window.Indicator);
        else
            _json.WriteNull(name);
    }

    private void PairWindow(PairWindow window) => Item(() =>
    {
        Date("from", window.From);
        Date("through", window.Through);
        _json.WriteNumber("indicator", window.Indicator);
    });

    private void Correction(TableCorrection correction) => Item(() =>
    {
        _json.WriteString("table", RuleTableNames.Of(correction.Table));
        Date("date", correction.Date);
        _json.WriteNumber("count", correction.Codes.Count);
        Array("codes", correction.Codes, code => _json.WriteStringValue(code.ToString()));
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
            // Millions of pairs may have changed.
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

    private void Date(string name, int? day) => _json.WriteString(name, day is { } number && Day.ToDate(number) is { } date ? Dates.Of(date) : null);
}
