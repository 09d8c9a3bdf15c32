using System.Buffers;
using System.Text;
using System.Text.Json;
using CptRules.Json;
using CptRules.Json.Writing;

namespace CptRules;

/// <content>Options as JSON, the profile of a payer: <c>{ "rules": { "DUP601": "off", "COD102": "error" } }</c>.</content>
public sealed partial class ValidationOptions
{
    /// <summary>Reads a payer profile.</summary>
    /// <param name="json">An object whose <c>rules</c> give rule ids <c>off</c>, <c>info</c>, <c>warning</c> or <c>error</c>. Comments and trailing commas are allowed.</param>
    /// <exception cref="JsonException">Not a profile; the message names the property, rule or value that is unknown.</exception>
    public static ValidationOptions Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ProfileReader.Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a payer profile from a stream, to its end.</summary>
    /// <param name="utf8Json">UTF-8 text as for <see cref="Parse"/>; a byte order mark is skipped. The stream stays open.</param>
    /// <exception cref="JsonException">Not a profile; the message names the property, rule or value that is unknown.</exception>
    public static ValidationOptions Load(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var bytes = new MemoryStream();
        utf8Json.CopyTo(bytes);
        return ProfileReader.Read(bytes.ToArray());
    }

    /// <summary>Gives the options as a payer profile that <see cref="Parse"/> reads, rules in the order of their ids.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteStartObject(ProfileReader.RulesProperty);
            foreach (RuleInfo rule in RuleInfo.All)
            {
                if (_rules.TryGetValue(rule.Id, out Severity? severity))
                    writer.WriteString(rule.Id.ToString(), SeverityNames.Of(severity));
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
