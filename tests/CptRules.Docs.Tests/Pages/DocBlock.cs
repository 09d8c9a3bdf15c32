namespace CptRules.Docs.Tests.Pages;

/// <summary>A fenced block of a page. An HTML comment in front of it, such as <c>snippet:first-claim</c>, says what it quotes.</summary>
/// <param name="Page">The page, relative to the root of the repository.</param>
/// <param name="Kind">The kind of the mark; empty for a block without a mark.</param>
/// <param name="Name">The name in the mark.</param>
/// <param name="Language">The language of the fence.</param>
/// <param name="Text">The text inside the fence, with a line feed at the end of each line.</param>
internal sealed record DocBlock(string Page, string Kind, string Name, string Language, string Text)
{
    public bool IsCode => Language == "csharp";

    public bool IsMarked => Kind.Length > 0;
}
