using CptRules.Engine.Reading;

namespace CptRules.Tests.Engine;

public class NormalTextTests
{
    [Theory]
    [InlineData(null, "", true)]
    [InlineData(null, " \t", true)]
    [InlineData("abc1", " ABC1 ", true)]
    [InlineData("abc1", "ABC2", false)]
    [InlineData("abc", "abcd", false)]
    [InlineData("@", "`", false)]
    [InlineData("[", "{", false)]
    [InlineData("\u00e9a", "\u00e9A", true)]
    [InlineData("\u00e9", "\u00c9", false)]
    [InlineData("\u00e9", "e", false)]
    [InlineData("e", "\u00e9", false)]
    [InlineData("\u017f", "S", false)]
    [InlineData("k", "\u212a", false)]
    [InlineData("\ud800x", "\ud800X", true)]
    public void Text_is_equal_if_trimmed_and_in_ASCII_upper_case_it_is(string? one, string? other, bool equal)
    {
        NormalText.Equal(one, other).Should().Be(equal);
        NormalText.Equal(other, one).Should().Be(equal);
    }
}
