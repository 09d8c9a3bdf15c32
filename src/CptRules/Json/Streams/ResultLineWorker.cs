using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CptRules.Json.Reading;
using CptRules.Json.Writing;
using CptRules.Streaming;

namespace CptRules.Json.Streams;

/// <summary>Makes one result line of each item: reads the claim, validates it, writes the findings.</summary>
internal sealed class ResultLineWorker : IBatchWorker<JsonItem, ResultLineBuffer>
{
    private readonly IClaimValidator _validator;
    private readonly CareSetting _defaultSetting;
    private readonly string _linePrefix;
    private readonly string _releaseName;
    private readonly ReusableClaim _claim = new();
    private List<Finding> _findings = [];

    // Result lines go to files and programs, not into HTML, so only what JSON requires is escaped.
    private readonly Utf8JsonWriter _json =
        new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    private readonly byte[] _afterId;

    public ResultLineWorker(IClaimValidator validator, ClaimStreamOptions options)
    {
        _validator = validator;
        _defaultSetting = options.DefaultSetting;
        _linePrefix = options.InputName is null ? "line " : options.InputName + ", line ";
        _releaseName = validator.Release.Name;
        _afterId = Encoding.UTF8.GetBytes($$"""
            ","release":{{Quoted(_releaseName)}},"isValid":true,"findings":[]}

            """);
    }

    public void Work(IReadOnlyList<JsonItem> items, ResultLineBuffer output)
    {
        for (int i = 0; i < items.Count; i++)
            Write(items[i], output);
    }

    public void Dispose() => _json.Dispose();

    private static string Quoted(string text) =>
        '"' + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString() + '"';

    private void Write(in JsonItem item, ResultLineBuffer output)
    {
        ReadOnlySpan<byte> utf8 = ClaimJson.WithoutMark(item.Json.Span);
        if (item.Error is { } error)
        {
            WriteUnreadable(output, item.Line, error);
        }
        else if (!TryRead(utf8, out JsonException? e))
        {
            WriteUnreadable(output, item.LineOf(e), e.Message + ".");
        }
        else
        {
            CareSetting setting = _claim.NamesSetting ? _claim.Header.Setting : _defaultSetting;
            ClaimHeader header = _claim.Header with { Setting = setting };
            int count = _validator.Validate(_claim.Lines.Span, _claim.PriorLines.Span, header, _findings);
            if (count > FindingLimit.Max)
            {
                WriteUnreadable(output, item.Line, FindingLimit.Error);
                _findings = [];
                return;
            }

            output.Claims++;
            if (count == 0 && _claim.Id.TryGetPlain(utf8, out ReadOnlySpan<byte> id))
                WriteClean(output.Lines, id);
            else
                WriteFindings(output, utf8);
        }
    }

    private bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(false)] out JsonException? error)
    {
        error = null;
        if (new ClaimScanner(utf8, _claim).TryRead())
            return true;
        var reader = new ClaimReader(new Utf8JsonReader(utf8), _claim);
        try
        {
            reader.ReadWholeTextIntoReusable();
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

    private void WriteFindings(ResultLineBuffer output, ReadOnlySpan<byte> utf8)
    {
        bool isValid = !_findings.Exists(static finding => finding.Severity == Severity.Error);
        output.WithErrors += isValid ? 0 : 1;
        _json.Reset(output.Lines);
        ResultWriter.Write(_json, _claim, utf8, _releaseName, isValid, _findings);
        EndLine(output);
        _findings.Clear();
    }

    private void WriteUnreadable(ResultLineBuffer output, long line, string error)
    {
        output.Unreadable++;
        _json.Reset(output.Lines);
        _json.WriteStartObject();
        _json.WriteNull("id");
        _json.WriteString("inputError", string.Create(CultureInfo.InvariantCulture, $"{_linePrefix}{line}: {error}"));
        _json.WriteEndObject();
        EndLine(output);
    }

    private void EndLine(ResultLineBuffer output)
    {
        _json.Flush();
        output.Lines.Write("\n"u8);
    }
}
