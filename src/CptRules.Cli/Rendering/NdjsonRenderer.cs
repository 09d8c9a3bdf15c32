using System.Text.Encodings.Web;
using System.Text.Json;

namespace CptRules.Cli.Rendering;

/// <summary>Results for programs: one line of JSON for each item of the input, in its order.</summary>
internal sealed class NdjsonRenderer : IClaimRenderer
{
    private const int FlushAt = 32 * 1024;
    private readonly Stream _output;
    private readonly Progress _progress;
    private readonly MemoryStream _lines = new();
    private readonly Utf8JsonWriter _writer;

    public NdjsonRenderer(Stream output, Progress progress)
    {
        _output = output;
        _progress = progress;
        // The lines go to files and programs, never into a page: what HTML would need escaped stays readable.
        _writer = new Utf8JsonWriter(_lines, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public void Judged(Claim claim, ValidationResult result, string? note, long number)
    {
        ClaimJson.Write(_writer, claim, result);
        EndLine();
    }

    public void Unreadable(string place, string error)
    {
        _writer.WriteStartObject();
        _writer.WriteNull("id");
        _writer.WriteString("inputError", $"{place}: {error}");
        _writer.WriteEndObject();
        EndLine();
    }

    public void Finish(RunTotals totals) => WriteOut();

    public void Dispose()
    {
        // What was judged before the run broke is told all the same.
        WriteOut();
        _writer.Dispose();
        _lines.Dispose();
    }

    private void EndLine()
    {
        _writer.Flush();
        _writer.Reset();
        _lines.WriteByte((byte)'\n');
        if (_lines.Length >= FlushAt)
            WriteOut();
    }

    private void WriteOut()
    {
        if (_lines.Length == 0)
            return;
        _progress.Clear();
        _output.Write(_lines.GetBuffer(), 0, (int)_lines.Length);
        _output.Flush();
        _lines.SetLength(0);
    }
}
