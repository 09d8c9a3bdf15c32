using System.Security.Cryptography;
using System.Text;

namespace CptRules.Cli.Rendering.Html;

/// <summary>The style sheet and the script of pages, embedded in the tool.</summary>
internal static class Resources
{
    public static string Style => Read("report.css");

    public static string Script => Read("report.js");

    /// <summary>The source expression that allows a text in a content security policy.</summary>
    public static string DigestOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using Stream stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the tool.");
        using var reader = new StreamReader(stream);
        // Browsers normalize line ends before they compute the digest.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
