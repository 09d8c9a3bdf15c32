using System.Text.Json;

namespace CptRules.Cli.Rendering;

/// <summary>The facts of one modifier as JSON: one object that always has all its keys. Its rows are those of all days.</summary>
internal static class ModifierJsonRenderer
{
    public static void Write(Stream output, LookupContext context, ModifierFacts facts)
    {
        using (Utf8JsonWriter json = JsonOutput.CreateWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("release", context.Rules.Release.Name);
            json.WriteString("modifier", facts.Modifier);
            json.WriteString("date", Dates.Of(context.Day));
            json.WriteString("setting", context.IsDefaultSetting ? null : CareSettingNames.NameOf(context.Setting));
            json.WriteBoolean("isListed", facts.IsListed);
            json.WriteString("label", facts.Label);
            json.WriteString("class", ModifierClassText.NameOf(facts.Class));
            json.WriteBoolean("isInForce", facts.IsInForce(context.Day));
            WriteDates(json, facts.From, facts.Through);
            json.WriteString("source", facts.Source);
            json.WriteString("tripOrigin", facts.Trip?.Origin);
            json.WriteString("tripDestination", facts.Trip?.Destination);
            json.WriteBoolean("canBypassPairs", facts.CanBypassPairs);
            json.WriteString("policy", facts.Policy);
            WriteRows(json, "conflicts", facts.Conflicts.Where(row => Applies(context, row.Settings)), Write);
            WriteRows(json, "needs", facts.Needs.Where(row => Applies(context, row.Settings)), Write);
            WriteRows(json, "restrictions", facts.Restrictions.Where(row => Applies(context, row.Settings)), Write);
            WriteRows(json, "requiredFor", facts.RequiredFor.Where(row => Applies(context, row.Settings)), Write);
            WriteList(json, "listedFor", facts.ListedFor);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private static bool Applies(LookupContext context, IReadOnlyList<CareSetting> settings) =>
        context.IsDefaultSetting || settings.Contains(context.Setting);

    private static void Write(Utf8JsonWriter json, ModifierConflict row)
    {
        json.WriteString("modifier", row.Modifier);
        json.WriteString("severity", SeverityText.NameOf(row.Severity));
        json.WriteString("why", row.Why);
        WriteScope(json, row.Settings, row.From, row.Through);
    }

    private static void Write(Utf8JsonWriter json, ModifierNeed row)
    {
        WriteList(json, "oneOf", row.OneOf);
        json.WriteString("why", row.Why);
        WriteScope(json, row.Settings, row.From, row.Through);
    }

    private static void Write(Utf8JsonWriter json, ModifierRestriction row)
    {
        json.WriteString("severity", SeverityText.NameOf(row.Severity));
        json.WriteString("why", row.Why);
        WriteList(json, "codes", row.Codes);
        WriteList(json, "exceptCodes", row.ExceptCodes);
        json.WriteString("bilateral", row.Bilateral);
        WriteList(json, "exceptBillTypes", row.ExceptBillTypes);
        WriteList(json, "settings", row.Settings.Select(CareSettingNames.NameOf));
    }

    private static void Write(Utf8JsonWriter json, ModifierRequirement row)
    {
        json.WriteString("name", row.Name);
        json.WriteString("severity", SeverityText.NameOf(row.Severity));
        WriteList(json, "oneOf", row.OneOf);
        WriteList(json, "codes", row.Codes);
        json.WriteString("multipleProcedures", row.MultipleProcedures);
        WriteScope(json, row.Settings, row.From, row.Through);
    }

    private static void WriteScope(Utf8JsonWriter json, IReadOnlyList<CareSetting> settings, DateOnly? from, DateOnly? through)
    {
        WriteList(json, "settings", settings.Select(CareSettingNames.NameOf));
        WriteDates(json, from, through);
    }

    private static void WriteDates(Utf8JsonWriter json, DateOnly? from, DateOnly? through)
    {
        json.WriteString("from", from is { } first ? Dates.Of(first) : null);
        json.WriteString("through", through is { } last ? Dates.Of(last) : null);
    }

    private static void WriteRows<T>(Utf8JsonWriter json, string name, IEnumerable<T> rows, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T row in rows)
        {
            json.WriteStartObject();
            write(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string>? items)
    {
        if (items is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        foreach (string item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
