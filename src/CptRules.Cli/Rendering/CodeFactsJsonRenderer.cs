using System.Text.Json;

namespace CptRules.Cli.Rendering;

/// <summary>The facts of one code as JSON: one object that always has all its keys.</summary>
internal static class CodeFactsJsonRenderer
{
    public static void Write(Stream output, LookupContext context, CodeFacts facts)
    {
        using (Utf8JsonWriter json = JsonOutput.CreateWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("release", context.Rules.Release.Name);
            json.WriteString("code", facts.Code);
            json.WriteString("date", Dates.Of(facts.Date));
            json.WriteString("setting", CareSettingNames.NameOf(facts.Setting));
            json.WriteString("label", facts.Label);
            json.WriteString("description", facts.Description);
            Write(json, "isInForce", facts.IsInForce);
            json.WriteString("inForceReason", facts.InForceReason);
            Write(json, "from", facts.From);
            Write(json, "through", facts.Through);
            WritePolicy(json, facts);
            WriteArray(json, "unitLimits", facts.UnitLimits, Write);
            Write(json, "addOnType", (int?)facts.AddOn.Type);
            WriteArray(json, "primaries", facts.AddOn.Primaries, (json, link) => Write(json, link, context));
            WriteArray(json, "addOns", facts.AddOn.AddOns, (json, link) => Write(json, link, context));
            if (facts.EligibleModifiers is { } modifiers)
                WriteArray(json, "eligibleModifiers", modifiers, (json, modifier) => json.WriteStringValue(modifier));
            else
                json.WriteNull("eligibleModifiers");
            WriteLabels(json, context.Rules, facts.EligibleModifiers);
            json.WriteNumber("pairsAsColumn1", facts.Pairs.AsColumn1);
            json.WriteNumber("pairsAsColumn2", facts.Pairs.AsColumn2);
            WriteArray(json, "history", facts.History, Write);
            WriteArray(json, "sources", facts.Sources, Write);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private static void WriteLabels(Utf8JsonWriter json, RuleSet rules, IReadOnlyList<string>? modifiers)
    {
        if (modifiers is null)
        {
            json.WriteNull("eligibleModifierLabels");
            return;
        }

        json.WriteStartObject("eligibleModifierLabels");
        foreach (string modifier in modifiers)
            json.WriteString(modifier, rules.FindModifier(modifier)?.Label);
        json.WriteEndObject();
    }

    private static void WritePolicy(Utf8JsonWriter json, CodeFacts facts)
    {
        FeeScheduleFacts? policy = facts.FeeSchedule;
        json.WriteString("status", policy?.Status);
        json.WriteString("globalDays", policy?.GlobalDays);
        json.WriteString("pcTc", policy?.PcTc);
        json.WriteString("multipleProcedures", policy?.MultipleProcedures);
        json.WriteString("bilateral", policy?.Bilateral);
        json.WriteString("supervision", policy?.Supervision);
        json.WriteString("assistantSurgeon", policy?.AssistantSurgeon);
        json.WriteString("coSurgeons", policy?.CoSurgeons);
        json.WriteString("teamSurgery", policy?.TeamSurgery);
        json.WriteString("imagingFamily", policy?.ImagingFamily);
        Write(json, "prePercent", policy?.PrePercent);
        Write(json, "intraPercent", policy?.IntraPercent);
        Write(json, "postPercent", policy?.PostPercent);
        json.WriteString("endoscopicBase", policy?.EndoscopicBase);
        WriteArray(json, "feeScheduleModifiers", policy?.Modifiers ?? [], (json, modifier) => json.WriteStringValue(modifier));
        Write(json, "policySince", policy?.Since);
        json.WriteBoolean("policyMayBeOlder", policy?.MayBeOlder == true);
        json.WriteString("apcStatus", facts.Outpatient?.ApcStatus);
        json.WriteString("typeOfService", facts.Hcpcs?.TypeOfService);
        json.WriteString("betos", facts.Hcpcs?.Betos);
        json.WriteString("clinicalClass", facts.Hcpcs?.ClinicalClass);
        json.WriteString("coverage", facts.Hcpcs?.Coverage);
        json.WriteString("coverageMeaning", facts.Hcpcs?.CoverageMeaning);
        json.WriteString("pricing", facts.Hcpcs?.Pricing);
        json.WriteString("pricingMeaning", facts.Hcpcs?.PricingMeaning);
        WriteArray(json, "indicators", facts.Indicators, Write);
    }

    private static void Write(Utf8JsonWriter json, CodeIndicator indicator)
    {
        json.WriteStartObject();
        json.WriteString("name", indicator.Name);
        json.WriteString("value", indicator.Value);
        json.WriteString("meaning", indicator.Meaning);
        Write(json, "since", indicator.Since);
        json.WriteBoolean("mayBeOlder", indicator.MayBeOlder);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, UnitLimit limit)
    {
        json.WriteStartObject();
        json.WriteString("setting", CareSettingNames.NameOf(limit.Setting));
        Write(json, "limit", limit.Limit);
        Write(json, "mai", (int?)limit.Mai);
        json.WriteString("rationale", limit.Rationale);
        Write(json, "since", limit.Since);
        json.WriteBoolean("mayBeOlder", limit.MayBeOlder);
        json.WriteString("quantity", limit.Quantity);
        json.WriteString("meaning", limit.Meaning);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AddOnLink link, LookupContext context)
    {
        CodeFacts? other = context.Find(link.Code);
        json.WriteStartObject();
        json.WriteString("code", link.Code);
        json.WriteNumber("type", (int)link.Type);
        Write(json, "from", link.From);
        Write(json, "through", link.Through);
        json.WriteString("note", link.Note);
        json.WriteString("label", other?.Label);
        Write(json, "isInForce", other?.IsInForce);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CodeEvent entry)
    {
        json.WriteStartObject();
        json.WriteString("date", Dates.Of(entry.Date));
        json.WriteString("about", entry.About);
        json.WriteString("before", entry.Before);
        json.WriteString("after", entry.After);
        json.WriteString("text", entry.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleSource source)
    {
        json.WriteStartObject();
        json.WriteString("kind", source.KindName);
        json.WriteString("name", source.Name);
        Write(json, "date", source.Date);
        json.WriteString("sha256", source.Sha256);
        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
            write(json, item);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, DateOnly? date) =>
        json.WriteString(name, date is { } day ? Dates.Of(day) : null);

    private static void Write(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
            json.WriteBoolean(name, known);
        else
            json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
