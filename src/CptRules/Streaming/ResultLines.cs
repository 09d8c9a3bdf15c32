using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CptRules.Json.Reading;
using CptRules.Json.Writing;
using CptRules.Streaming.Input;

namespace CptRules.Streaming;

/// <summary>Makes one result line of each item: reads the claim, judges it, writes what was found.</summary>
internal sealed class ResultLines(ClaimValidator validator, CareSetting? defaultSetting, string? inputName) : IItemWorker<ResultBuffer>
{
    private readonly ReusableClaim _space = new();
    private List<Finding> _findings = [];

    // The lines go to files and programs, never into a page: what HTML would need escaped stays readable.
    private readonly Utf8JsonWriter _json = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    private readonly byte[] _afterId = Encoding.UTF8.GetBytes($$"""
        ","release":{{JsonText(validator.Rules.Release.Name)}},"isValid":true,"findings":[]}

        """);

    public void Work(IReadOnlyList<InputItem> items, ResultBuffer output)
    {
        for (int i = 0; i < items.Count; i++)
            Judge(items[i], output);
    }

    public void Dispose() => _json.Dispose();

    private static string JsonText(string text) => '"' + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString() + '"';

    private void Judge(in InputItem item, ResultBuffer output)
    {
        output.InputBytes += item.Json.Length;
        ReadOnlySpan<byte> utf8 = ClaimJson.WithoutMark(item.Json.Span);
        if (item.Error is { } error)
        {
            WriteUnreadable(output, item.Line, error);
        }
        else if (!TryRead(utf8, out JsonException? e))
        {
            // The reader counts lines from where the claim begins; the user from where the input does.
            WriteUnreadable(output, item.Line + (e.LineNumber ?? 0), e.Message + ".");
        }
        else
        {
            CareSetting setting = _space.NamesSetting ? _space.Setting : defaultSetting ?? _space.Setting;
            int count = validator.Validate(_space.Lines.Span, _space.PriorLines.Span, setting, _space.Provider, _findings);
            if (count > FindingLimit.Most)
            {
                WriteUnreadable(output, item.Line, FindingLimit.Error);
                _findings = [];
                return;
            }

            output.Claims++;
            if (count == 0 && _space.Id.TryGetPlain(utf8, out ReadOnlySpan<byte> id))
                WriteClean(output.Lines, id);
            else
                Write(output, utf8);
        }
    }

    private bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(false)] out JsonException? error)
    {
        error = null;
        if (new ClaimScanner(utf8, _space).TryRead())
            return true;
        var reader = new ClaimReader(new Utf8JsonReader(utf8), _space);
        try
        {
            reader.ReadOnlyClaimIntoSpace();
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            error = ClaimErrors.Locate(e, reader.Path, utf8, reader.Json.TokenStartIndex);
            return false;
        }
    }

    private void WriteClean(ArrayBufferWriter<byte> lines, ReadOnlySpan<byte> id)
    {
        ReadOnlySpan<byte> beforeId = "{\"id\":\""u8;
        int length = beforeId.Length + id.Length + _afterId.Length;
        Span<byte> line = lines.GetSpan(length);
        beforeId.CopyTo(line);
        id.CopyTo(line[beforeId.Length..]);
        _afterId.CopyTo(line[(beforeId.Length + id.Length)..]);
        lines.Advance(length);
    }

    private void Write(ResultBuffer output, ReadOnlySpan<byte> utf8)
    {
        bool isValid = !_findings.Exists(static finding => finding.Severity == Severity.Error);
        output.WithErrors += isValid ? 0 : 1;
        _json.Reset(output.Lines);
        ResultWriter.Write(_json, _space, utf8, validator.Rules.Release.Name, isValid, _findings);
        EndLine(output);
        _findings.Clear();
    }

    private void WriteUnreadable(ResultBuffer output, long line, string error)
    {
        output.Unreadable++;
        string place = inputName is null ? "line " : inputName + ", line ";
        _json.Reset(output.Lines);
        _json.WriteStartObject();
        _json.WriteNull("id");
        _json.WriteString("inputError", string.Create(CultureInfo.InvariantCulture, $"{place}{line}: {error}"));
        _json.WriteEndObject();
        EndLine(output);
    }

    private void EndLine(ResultBuffer output)
    {
        _json.Flush();
        output.Lines.Write("\n"u8);
    }
}
