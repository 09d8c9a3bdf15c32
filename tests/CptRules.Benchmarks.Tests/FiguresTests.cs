using System.Globalization;
using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of <see cref="Figures"/>.</summary>
public class FiguresTests
{
    [Fact]
    public void Text_is_a_name_and_a_value_a_line_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Text(Of(("validate_ns_12", 1234.56789), ("alloc_bytes_clean_12", 0))).Should().Be("validate_ns_12 1234.5679\nalloc_bytes_clean_12 0\n");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_was_written_is_read_back_in_order()
    {
        Figures read = Figures.Parse("b 2.5\na 1\r\n");

        read.Values.Keys.Should().Equal("b", "a");
        read["b"].Should().Be(2.5);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a 1 2")]
    [InlineData("a 1,5x")]
    public void What_is_no_figure_is_refused(string text)
    {
        Action parse = () => Figures.Parse(text);

        parse.Should().Throw<FormatException>();
    }

    [Fact]
    public void Medians_are_taken_figure_by_figure()
    {
        Figures medians = Figures.Medians([Of(("x", 1), ("y", 30)), Of(("x", 2), ("y", 10)), Of(("x", 3), ("y", 20))]);

        Text(medians).Should().Be("x 2\ny 20\n");
    }

    [Fact]
    public void Spreads_are_taken_figure_by_figure() =>
        Figures.Spreads([Of(("x", 1), ("y", 30)), Of(("x", 2), ("y", 10)), Of(("x", 3), ("y", 20))])
            .Should().Equal(KeyValuePair.Create("x", new Spread(2, 1, 3)), KeyValuePair.Create("y", new Spread(20, 10, 30)));

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
