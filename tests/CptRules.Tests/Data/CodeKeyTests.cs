using CptRules.Data.Keys;

namespace CptRules.Tests.Data;

public class CodeKeyTests
{
    [Theory]
    [InlineData("00000")]
    [InlineData("99999")]
    [InlineData("96411")]
    [InlineData("0663T")]
    [InlineData("0001A")]
    [InlineData("9999Z")]
    [InlineData("A0000")]
    [InlineData("G0498")]
    [InlineData("Z9999")]
    public void A_well_formed_code_comes_back_as_it_went_in(string code)
    {
        CodeKey.TryParse(code, out CodeKey key).Should().BeTrue();
        key.ToString().Should().Be(code);
        key.Value.Should().BeInRange(1, CodeKey.Count - 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("9641")]
    [InlineData("964111")]
    [InlineData("9641a")]
    [InlineData("a0425")]
    [InlineData("9641-")]
    [InlineData("96 11")]
    [InlineData("AB123")]
    [InlineData("A123B")]
    [InlineData("٩٦٤١١")]
    [InlineData("9641\ud800")]
    public void Anything_else_is_not_a_code(string text)
    {
        CodeKey.TryParse(text, out CodeKey key).Should().BeFalse();
        key.IsNone.Should().BeTrue();
    }

    [Fact]
    public void Keys_order_as_their_text_does()
    {
        string[] codes = ["0001A", "00100", "0663T", "96411", "99999", "9999Z", "A0425", "G0498", "Z9999"];
        codes.Should().BeInAscendingOrder(StringComparer.Ordinal);
        codes.Select(code => CodeKey.Parse(code)).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Every_modifier_that_can_be_written_comes_back()
    {
        const string characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var keys = new HashSet<ushort>();
        foreach (char first in characters)
        {
            foreach (char second in characters)
            {
                ModifierKey key = ModifierKey.Parse([first, second]);
                key.ToString().Should().Be($"{first}{second}");
                keys.Add(key.Value);
            }
        }

        keys.Should().HaveCount(ModifierKey.Count - 1);
        keys.Should().NotContain(0);
    }
}
