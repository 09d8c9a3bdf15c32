using CptRules.Data;

namespace CptRules.Tests.Data;

public class PairSieveTests
{
    [Fact]
    public void It_says_of_four_lines_at_a_time_what_asking_one_by_one_says()
    {
        var random = new Random(1);
        for (int lines = 2; lines <= 70; lines++)
        {
            var partners = new PairPartners[lines];
            var room = new ulong[PairSieve.Room(lines)];
            random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(room.AsSpan()));
            var sieve = new PairSieve(room, lines);
            for (int i = 0; i < lines; i++)
            {
                partners[i] = random.Next(10) == 0 ? default : PairPartners.Of(Bits(random), Bits(random), (byte)random.Next(128));
                sieve.Set(i, partners[i]);
            }

            for (int line = 0; line < lines; line++)
            {
                for (int other = 0; other < lines; other++)
                {
                    uint may = sieve.MayPair(line, other / PairSieve.Step * PairSieve.Step);
                    ((may >> (other % PairSieve.Step) & 1) != 0).Should().Be(Names(partners[line], partners[other]) && Names(partners[other], partners[line]));
                    may.Should().BeLessThan(1 << PairSieve.Step);
                }
            }
        }
    }

    private static ulong Bits(Random random) => (ulong)random.NextInt64() & (ulong)random.NextInt64();

    private static bool Names(in PairPartners one, in PairPartners other) => ((one.Low & other.OwnLow) | (one.High & other.OwnHigh)) != 0;
}
