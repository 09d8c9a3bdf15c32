using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CptRules.Conventions.Tests.Sources;

/// <summary>The prose of the comments of a file: documentation without its tags and names of code, and comments in code.</summary>
internal static class Comments
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    /// <summary>The text of each line of a comment, with the number of the line, counted from 1.</summary>
    public static IEnumerable<(int Line, string Text)> Of(SourceFile file)
    {
        foreach (SyntaxTrivia trivia in file.Parse(Options).GetRoot().DescendantTrivia())
        {
            if (trivia.GetStructure() is DocumentationCommentTriviaSyntax documentation)
            {
                foreach (XmlTextSyntax text in documentation.DescendantNodes().OfType<XmlTextSyntax>().Where(IsProse))
                {
                    foreach (SyntaxToken token in text.TextTokens)
                        yield return (LineOf(token.GetLocation()), token.Text);
                }
            }
            else if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            {
                int line = LineOf(trivia.GetLocation());
                foreach (string text in trivia.ToString().Split('\n'))
                    yield return (line++, text);
            }
        }
    }

    private static bool IsProse(XmlTextSyntax text) =>
        !text.Ancestors().OfType<XmlElementSyntax>().Any(element => element.StartTag.Name.ToString() is "c" or "code");

    private static int LineOf(Location place) => place.GetLineSpan().StartLinePosition.Line + 1;
}
