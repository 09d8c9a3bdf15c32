using System.Globalization;
using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of <see cref="Figures"/>.</summary>
public class FiguresTests
{
    [Fact]
    public void A_line_of_text_is_a_name_and_a_value_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Text(Of(("validate_ns_12", 1234.56789), ("alloc_bytes_clean_12", 0)))
                .Should().Be("validate_ns_12 1234.5679\nalloc_bytes_clean_12 0\n");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Text_is_read_in_order()
    {
        Figures read = Figures.Parse("b 2.5\na 1\r\n");

        read.Names.Should().Equal("b", "a");
        read["b"].Should().Be(2.5);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a 1 2")]
    [InlineData("a 1,5x")]
    public void Text_that_is_not_a_figure_is_rejected(string text)
    {
        Action parse = () => Figures.Parse(text);

        parse.Should().Throw<FormatException>();
    }

    [Fact]
    public void Repetitions_are_combined_figure_by_figure()
    {
        Figures combined = Figures.Combine([Of(("x", 1), ("y", 30)), Of(("x", 2), ("y", 10)), Of(("x", 3), ("y", 20))]);

        combined.ValuesOf("y").Should().Equal(30, 10, 20);
        Text(combined).Should().Be("x 2\ny 20\n");
        combined.Spreads().Should().Equal(
            KeyValuePair.Create("x", new Spread(2, 1, 3)), KeyValuePair.Create("y", new Spread(20, 10, 30)));
    }

    [Fact]
    public void A_repetition_without_a_figure_is_rejected()
    {
        Action combine = () => Figures.Combine([Of(("x", 1), ("y", 30)), Of(("x", 2))]);

        combine.Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void A_figure_without_values_or_with_a_name_that_exists_is_rejected()
    {
        var figures = new Figures();
        figures.Add("x", 1);
        Action without = () => figures.Add("y");
        Action again = () => figures.Add(Of(("x", 2)));

        without.Should().Throw<ArgumentException>();
        again.Should().Throw<ArgumentException>();
    }

    private static Figures Of(params ReadOnlySpan<(string Name, double Value)> values)
    {
        var figures = new Figures();
        foreach ((string name, double value) in values)
            figures.Add(name, value);
        return figures;
    }

    private static string Text(Figures figures)
    {
        using var text = new StringWriter();
        figures.WriteTo(text);
        return text.ToString();
    }
}
