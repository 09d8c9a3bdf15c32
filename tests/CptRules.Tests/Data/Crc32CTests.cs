using CptRules.Data.File;

namespace CptRules.Tests.Data;

public class Crc32CTests
{
    [Fact]
    public void The_published_check_value_comes_out() => (~Crc32C.Append(Crc32C.Start, "123456789"u8)).Should().Be(0xE3069283);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(1003)]
    [InlineData(Crc32C.Block - 1)]
    [InlineData(Crc32C.Block)]
    [InlineData(Crc32C.Block + 9)]
    [InlineData((3 * Crc32C.Block) + 5)]
    public void A_piece_of_any_length_is_as_bit_by_bit(int length)
    {
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        Crc32C.Append(Crc32C.Start, bytes).Should().Be(BitByBit(Crc32C.Start, bytes));
    }

    [Fact]
    public void Pieces_add_up_to_the_whole()
    {
        byte[] bytes = new byte[5 * Crc32C.Block];
        var random = new Random(1);
        random.NextBytes(bytes);
        uint crc = Crc32C.Start;
        for (int start = 0; start < bytes.Length;)
        {
            int length = Math.Min(bytes.Length - start, random.Next(2 * Crc32C.Block));
            crc = Crc32C.Append(crc, bytes.AsSpan(start, length));
            start += length;
        }

        crc.Should().Be(Crc32C.Append(Crc32C.Start, bytes));
    }

    private static uint BitByBit(uint crc, byte[] bytes)
    {
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0x82F63B78 : crc >> 1;
        }

        return crc;
    }
}
