using System.Diagnostics;
using System.Text;
using CptRules.Json.Streams;

namespace CptRules.Tests.Json.Input;

/// <summary>How inputs are taken apart, with a small limit and streams that give little at a time.</summary>
public sealed class JsonItemReaderTests
{
    private const int Limit = 64;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void A_line_beyond_the_limit_is_one_error_and_the_next_lines_are_read(int piece)
    {
        string text = $"{{\"a\":1}}\n{{\"b\":\"{new string('x', 500)}\"}}\n{{\"c\":3}}\n";

        Items(text, piece).Should().Equal("""1 {"a":1}""", "2 error", """3 {"c":3}""");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void A_value_beyond_the_limit_is_one_error_and_the_next_object_is_read(int piece)
    {
        string text = $"{{\n\"a\":1}}\n{{\n\"b\":\"{new string('x', 500)}\"}}\n{{\"c\":\n3}}\n";

        Items(text, piece).Should().Equal("1 {\n\"a\":1}", "3 error", "5 {\"c\":\n3}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Elements_of_an_array_have_the_line_they_begin_in(int piece) =>
        Items("[ {\"a\":1},\n {\"b\":\n2},\n\n [], {} ]", piece).Should().Equal("1 {\"a\":1}", "2 {\"b\":\n2}", "5 []", "5 {}");

    [Fact]
    public void An_array_far_beyond_the_limit_is_read_element_by_element() =>
        Items("[" + string.Join(',', Enumerable.Range(0, 500)) + "]", 10).Should().HaveCount(500);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Joined_files_have_byte_order_marks_in_the_middle(int piece) =>
        Items("\uFEFF{\n\"a\":1}\uFEFF{\"b\":2}\n\uFEFF\n\uFEFF[3,4]\uFEFF", piece)
            .Should().Equal("1 {\n\"a\":1}", "2 {\"b\":2}", "4 3", "4 4");

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Blanks_between_values_are_not_held(int piece)
    {
        string blanks = new(' ', 10 * Limit);

        Items($"{{\n\"a\":1}}{blanks}{{\"b\":2}}{blanks}\n", piece).Should().Equal("1 {\n\"a\":1}", "2 {\"b\":2}");
    }

    [Theory]
    [InlineData("{\n\"a\":1} {\"b\":[oops]}", "2 Not JSON at byte 14 of this line.")]
    [InlineData("{\n\"a\":1} \uFEFF{\"b\":[oops]}", "2 Not JSON at byte 17 of this line.")]
    [InlineData("[{\n\"a\":1} ,{\"b\":[oops]}", "2 Not JSON at byte 15 of this line. The rest of this input was not read.")]
    [InlineData("{\n\"a\":[\n1", "3 Not JSON at byte 2 of this line.")]
    public void What_is_not_JSON_is_told_by_its_place(string text, string error)
    {
        foreach (int piece in (int[])[1, 2, 3, 7, 1000])
            Items(Encoding.UTF8.GetBytes(text), piece, Limit, item => item.Error).Last().Should().Be(error);
    }

    [Fact]
    public void A_value_that_comes_in_drops_is_read_once()
    {
        // Read from its beginning for every drop, it would be thirty thousand million bytes.
        string value = "{\n\"a\":[" + string.Join(',', Enumerable.Range(0, 180_000)) + "]}";
        var time = Stopwatch.StartNew();

        Items(Encoding.UTF8.GetBytes(value), 16, 2 * value.Length).Should().ContainSingle().Which.Should().EndWith(value);

        time.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Every_input_cut_anywhere_comes_to_an_end()
    {
        string[] texts = ["[{\"a\":[1,{\"b\":2}]},\n3] x", "{\"a\":1}\n{\"b\":}\n\n{\"c\":3}", "{\n\"a\":[\n1]}\n{\n}\n]", "\uFEFF\r\n{}{}", "\"\\ud800\"", "[[[[[["];
        foreach (string text in texts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            for (int length = 0; length <= bytes.Length; length++)
            {
                List<string> whole = Items(bytes[..length], 100);
                whole.Count.Should().BeLessThan(20, "{0} cut at {1}", text, length);
                foreach (int piece in (int[])[1, 2, 3])
                    Items(bytes[..length], piece).Should().Equal(whole, "{0} cut at {1}", text, length);
            }
        }
    }

    private static List<string> Items(string text, int piece) => Items(Encoding.UTF8.GetBytes(text), piece);

    private static List<string> Items(byte[] bytes, int piece, int limit = Limit, Func<JsonItem, string?>? show = null)
    {
        show ??= item => item.Error is null ? Encoding.UTF8.GetString(item.Json.Span) : "error";
        using var stream = new PiecewiseStream(bytes, piece);
        using var buffer = new InputBuffer(stream, limit);
        var input = new JsonItemReader(buffer, limit);
        List<string> items = [];
        for (int turns = 0; turns < 200_000; turns++)
        {
            ReadStep step = input.TryRead(out JsonItem item);
            if (step == ReadStep.End)
                return items;
            if (step == ReadStep.Item)
                items.Add($"{item.Line} {show(item)}");
            else if (buffer.IsAtEnd)
                throw new InvalidOperationException("More is wanted than there is.");
            else
                buffer.FillAsync(default).AsTask().GetAwaiter().GetResult();
        }

        throw new InvalidOperationException("The input does not end.");
    }
}
