using System.Buffers;
using System.Text;
using System.Text.Json;
using CptRules.Json;
using CptRules.Json.Writing;

namespace CptRules;

/// <content>
/// Options as JSON, the profile of a payer: <c>{ "base": "commercial", "rules": { "DUP601": "off", "COD102": "error" } }</c>.
/// </content>
public sealed partial class ValidationOptions
{
    /// <summary>Reads a payer profile.</summary>
    /// <param name="json">
    /// An object whose <c>rules</c> map rule ids to <c>off</c>, <c>info</c>, <c>warning</c> or <c>error</c>. Its <c>base</c>, if there is
    /// one, names the built-in profile that the rules change. Comments and trailing commas are allowed.
    /// </param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">Not a profile; the message names the property, base, rule or value that is unknown.</exception>
    public static ValidationOptions Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ProfileReader.Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a payer profile from a stream, to its end.</summary>
    /// <param name="utf8Json">UTF-8 text as for <see cref="Parse"/>; a byte order mark is skipped. The stream is not closed.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="JsonException">Not a profile; the message names the property, base, rule or value that is unknown.</exception>
    public static ValidationOptions Load(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var bytes = new MemoryStream();
        utf8Json.CopyTo(bytes);
        return ProfileReader.Read(bytes.ToArray());
    }

    /// <summary>Reads a payer profile from a file.</summary>
    /// <param name="path">Path of a file of UTF-8 text as for <see cref="Parse"/>.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <exception cref="JsonException">
    /// Not a profile; the message names the file, and the property, base, rule or value that is unknown.
    /// </exception>
    public static ValidationOptions Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        byte[] utf8Json = File.ReadAllBytes(path);
        try
        {
            return ProfileReader.Read(utf8Json);
        }
        catch (JsonException e)
        {
            throw new JsonException($"{path}: {e.Message}", e.Path, e.LineNumber, e.BytePositionInLine, e);
        }
    }

    /// <summary>
    /// Writes the options as a payer profile that <see cref="Parse"/> reads: every rule that differs from its default, in the order of the
    /// ids, without a base.
    /// </summary>
    /// <returns>The JSON text, indented.</returns>
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
