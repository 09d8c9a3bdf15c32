using CptRules.Data.Keys;

namespace CptRules.Tests.Data;

public class CodeTextTests
{
    [Theory]
    [InlineData("00000")]
    [InlineData("96411")]
    [InlineData("0663T")]
    [InlineData("A0425")]
    public void A_code_and_its_key_have_one_text(string code) =>
        CodeText.Of(code).Should().Be(CodeText.Of(CodeKey.Parse(code))).And.NotBe(CodeText.None);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("9641")]
    [InlineData("964111")]
    [InlineData("9641\u0661")]
    [InlineData("\u09391123")]
    public void What_is_not_five_ASCII_characters_has_none(string? text) => CodeText.Of(text).Should().Be(CodeText.None);

    // The fifth character of 96411 is in the upper byte of the first one, and there is no fifth.
    [Fact]
    public void No_other_characters_pass_for_a_code() =>
        CodeText.Of($"{(char)('9' | ('1' << 8))}641\0").Should().NotBe(CodeText.Of("96411"));
}
