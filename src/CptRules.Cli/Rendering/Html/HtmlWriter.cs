using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CptRules.Cli.Rendering.Html;

/// <summary>Writes markup in which every value is escaped.</summary>
/// <remarks>
/// Interpolated strings are the only way to write: their literal parts are markup, their values are text. So text of a claim cannot become
/// markup by mistake.
/// </remarks>
internal sealed class HtmlWriter(TextWriter output)
{
    // Letters of all scripts stay readable; markup characters and invalid characters are escaped.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The handler writes through this instance.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref Markup markup) => _ = markup;

    /// <summary>Writes a resource of the tool, which is markup already.</summary>
    public void WriteResource(string text) => output.Write(text);

    /// <summary>An interpolated string that is written to a page.</summary>
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
