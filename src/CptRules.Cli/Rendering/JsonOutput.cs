using System.Text.Encodings.Web;
using System.Text.Json;

namespace CptRules.Cli.Rendering;

/// <summary>Creates the writers of the tool's JSON output.</summary>
internal static class JsonOutput
{
    // The output is not embedded in HTML, so characters that only HTML needs escaped stay readable.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Utf8JsonWriter CreateWriter(Stream output) => new(output, Options);
}
