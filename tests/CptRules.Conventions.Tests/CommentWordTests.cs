using System.Text.RegularExpressions;
using CptRules.Conventions.Tests.Sources;

namespace CptRules.Conventions.Tests;

/// <summary>Comments are in plain English: words that make one read a sentence twice are kept out.</summary>
public partial class CommentWordTests
{
    public static TheoryData<string> Projects => ProjectFolders.All;

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_comment_has_a_word_to_avoid(string project) =>
        Violations.AreNone(
            from file in SourceFile.Under(project)
            from comment in Comments.Of(file)
            from word in Words().Matches(comment.Text)
            select $"{file.Path}:{comment.Line} {word}");

    [Theory]
    [InlineData("// Nobody asks for it.", "Nobody asks")]
    [InlineData("/// <summary>A room for the lines beside it.</summary>", "room beside")]
    [InlineData("/// <summary>Understands <c>hold</c> and <see cref=\"Stand\"/>.</summary>", "")]
    [InlineData("string text = \"// no room here\";", "")]
    [InlineData("/* It is\n told of. */", "told of")]
    public void Words_are_found_in_comments_only(string code, string expected) =>
        string.Join(' ', Comments.Of(new SourceFile("Any.cs", code + "\nclass Any;")).SelectMany(comment => Words().Matches(comment.Text))
            .Select(word => word.Value))
            .Should().Be(expected);

    // Say instead: is in, applies, is listed, contains, has, looks up, reports, next to, available, no one, the caller, the user, rarely.
    [GeneratedRegex(
        @"\b(stand|stands|stood|speak|speaks|spoke|lie|lies|hold|holds|held|ask|asks|asked|room|rooms|door|doors|beside|at hand"
        + @"|nobody|somebody|whoever|vouch|vouches|hardly|seldom|so many|let go|lets go|tell of|tells of|told of"
        + @"|judge by|judges by|judged by)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
