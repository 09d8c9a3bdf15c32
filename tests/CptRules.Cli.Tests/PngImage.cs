using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CptRules.Cli.Tests;

/// <summary>The pixels of a PNG file of a browser: eight bits a channel, not interlaced.</summary>
internal sealed class PngImage
{
    private const int HeaderLength = 8;
    private const int ChunkFrame = 12;

    private readonly byte[] _pixels;
    private readonly int _channels;

    private PngImage(int width, int height, int channels, byte[] pixels)
    {
        Width = width;
        Height = height;
        _channels = channels;
        _pixels = pixels;
    }

    public int Width { get; }

    public int Height { get; }

    public int Colors => Enumerable.Range(0, Width * Height).Select(Color).Distinct().Count();

    /// <summary>The color of the first pixel as 0xRRGGBB, which is that of the page.</summary>
    public int Background => Color(0);

    public static PngImage Read(byte[] file)
    {
        file[..HeaderLength].Should().Equal(0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);
        int width = 0;
        int height = 0;
        int channels = 0;
        using var packed = new MemoryStream();
        for (int at = HeaderLength; at < file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            ReadOnlySpan<byte> data = file.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(file, at + 4, 4))
            {
                case "IHDR":
                    width = BinaryPrimitives.ReadInt32BigEndian(data);
                    height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
                    data[8].Should().Be(8);
                    channels = data[9] == 6 ? 4 : 3;
                    data[12].Should().Be(0);
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
            }

            at += length + ChunkFrame;
        }

        packed.Position = 0;
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        int stride = width * channels;
        byte[] pixels = new byte[stride * height];
        byte[] above = new byte[stride];
        for (int y = 0; y < height; y++)
        {
            int filter = unpacked.ReadByte();
            byte[] row = new byte[stride];
            unpacked.ReadExactly(row);
            Restore(row, above, channels, filter);
            row.CopyTo(pixels, y * stride);
            above = row;
        }

        return new PngImage(width, height, channels, pixels);
    }

    private int Color(int pixel) =>
        (_pixels[pixel * _channels] << 16) | (_pixels[(pixel * _channels) + 1] << 8) | _pixels[(pixel * _channels) + 2];

    private static void Restore(byte[] row, byte[] above, int channels, int filter)
    {
        for (int i = 0; i < row.Length; i++)
        {
            int left = i < channels ? 0 : row[i - channels];
            int up = above[i];
            int corner = i < channels ? 0 : above[i - channels];
            row[i] += (byte)(filter switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Nearest(left, up, corner),
                _ => throw new InvalidDataException("A PNG has no such filter."),
            });
        }
    }

    private static int Nearest(int left, int up, int corner)
    {
        int guess = left + up - corner;
        int toLeft = Math.Abs(guess - left);
        int toUp = Math.Abs(guess - up);
        int toCorner = Math.Abs(guess - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
