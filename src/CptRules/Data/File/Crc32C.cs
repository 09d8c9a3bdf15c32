using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CptRules.Data.File;

/// <summary>Computes a CRC-32C piece by piece.</summary>
/// <remarks>
/// The processor starts one step per cycle and finishes it three cycles later, so long pieces are computed as three interleaved parts.
/// The parts are joined by CRC arithmetic: appending n bytes is a multiplication by x to the power 8n.
/// </remarks>
internal static class Crc32C
{
    public const uint Start = uint.MaxValue;

    /// <summary>The bytes of three parts. Pieces whose length is a multiple of it are the fastest.</summary>
    public const int Block = 3 * Part;

    private const int Part = 16 * 1024;
    private const uint Polynomial = 0x82F63B78;

    // x to the power 8 * Part, and 16 * Part.
    private const uint OnePart = 0xBF455269;
    private const uint TwoParts = 0xE2EA32DC;

    // Compiled with optimization from the start: the first rule set of a process is loaded while a user waits.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= Block; bytes = bytes[Block..])
        {
            ReadOnlySpan<ulong> first = MemoryMarshal.Cast<byte, ulong>(bytes[..Part]);
            ReadOnlySpan<ulong> second = MemoryMarshal.Cast<byte, ulong>(bytes.Slice(Part, Part));
            ReadOnlySpan<ulong> third = MemoryMarshal.Cast<byte, ulong>(bytes.Slice(2 * Part, Part));
            uint b = 0;
            uint c = 0;
            for (int i = 0; i < first.Length && i < second.Length && i < third.Length; i++)
            {
                crc = BitOperations.Crc32C(crc, first[i]);
                b = BitOperations.Crc32C(b, second[i]);
                c = BitOperations.Crc32C(c, third[i]);
            }

            crc = Multiply(crc, TwoParts) ^ Multiply(b, OnePart) ^ c;
        }

        return Serial(crc, bytes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint Serial(uint crc, ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (ulong word in words)
            crc = BitOperations.Crc32C(crc, word);
        foreach (byte rest in bytes[(words.Length * sizeof(ulong))..])
            crc = BitOperations.Crc32C(crc, rest);
        return crc;
    }

    // Polynomials over GF(2), the coefficient of x to the power 0 in the highest bit, modulo the polynomial of the CRC.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint Multiply(uint a, uint b)
    {
        uint product = 0;
        for (; a != 0; a <<= 1)
        {
            if ((a & (1u << 31)) != 0)
                product ^= b;
            b = (b & 1) != 0 ? (b >> 1) ^ Polynomial : b >> 1;
        }

        return product;
    }
}
