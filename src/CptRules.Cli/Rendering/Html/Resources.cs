using System.Security.Cryptography;
using System.Text;

namespace CptRules.Cli.Rendering.Html;

/// <summary>The style sheet and the script that travel inside the tool and inside each page.</summary>
internal static class Resources
{
    public static string Style => Read("report.css");

    public static string Script => Read("report.js");

    /// <summary>The name by which a content security policy allows a text of the page.</summary>
    public static string DigestOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using Stream stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not inside the tool.");
        using var reader = new StreamReader(stream);
        // A browser takes the digest after it has made all line ends one.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
