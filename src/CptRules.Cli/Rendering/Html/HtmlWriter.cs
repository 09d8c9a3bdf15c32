using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CptRules.Cli.Rendering.Html;

/// <summary>Writes markup in which every value is escaped.</summary>
/// <remarks>There is one way to write: an interpolated string, whose literal parts are markup and whose holes are text. What a claim says cannot become markup by oversight.</remarks>
internal sealed class HtmlWriter(TextWriter output)
{
    // Letters of all scripts stay readable; what means something in markup or is no character at all is escaped.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The handler has written through this writer by the time it is passed.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref Markup markup) => _ = markup;

    /// <summary>Writes a resource of the tool, which is markup already.</summary>
    public void WriteResource(string text) => output.Write(text);

    /// <summary>An interpolated string on its way into a page.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly HtmlWriter _page;

        [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The compiler passes them to every handler.")]
        public Markup(int literalLength, int formattedCount, HtmlWriter page) => _page = page;

        public void AppendLiteral(string markup) => _page.Append(markup);

        public void AppendFormatted(string? text) => _page.AppendText(text);

        public void AppendFormatted(long number) => _page.AppendText(number.ToString("#,##0", CultureInfo.InvariantCulture));
    }

    private void Append(string markup) => output.Write(markup);

    private void AppendText(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            Encoder.Encode(output, SafeText.Of(text));
    }
}
