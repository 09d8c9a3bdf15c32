using System.Runtime.InteropServices;
using CptRules.Data.Pairs;
using CptRules.Engine;
using CptRules.Engine.State;

namespace CptRules.Tests.Engine;

public class PairCandidateFilterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(200)]
    public void It_collects_of_many_lines_at_a_time_what_asking_one_by_one_says(int spare)
    {
        var random = new Random(1);
        for (int lines = 1; lines <= 70; lines++)
        {
            var partners = new PairPartners[lines];
            var room = new ulong[PairCandidateFilter.RequiredLength(lines)];
            random.NextBytes(MemoryMarshal.AsBytes(room.AsSpan()));
            var filter = new PairCandidateFilter(room);
            for (int i = 0; i < lines; i++)
            {
                partners[i] = random.Next(10) == 0 ? default : new PairPartners(Bits(random), Bits(random), (byte)random.Next(128));
                filter.Set(i, partners[i]);
            }

            int others = random.Next(lines + 1);
            var pairs = new ulong[lines + PairCandidateFilter.Step + spare];
            var found = new List<(int, int)>();
            for (int line = 0; line < lines;)
            {
                int before = line;
                int count = filter.Collect(ref line, lines, others, pairs);
                line.Should().BeGreaterThan(before);
                found.AddRange(pairs.Take(count).Select(pair => ((int)(pair >> 32), (int)(uint)pair)));
            }

            found.Should().Equal(
                from line in Enumerable.Range(0, lines)
                from other in Enumerable.Range(0, Math.Min(line, others))
                where Names(partners[line], partners[other]) && Names(partners[other], partners[line])
                select (line, other));
        }
    }

    private static ulong Bits(Random random) => (ulong)random.NextInt64() & (ulong)random.NextInt64();

    private static bool Names(in PairPartners one, in PairPartners other) =>
        (((other.Set < 64 ? one.Low : one.High) >> other.Set) & 1) != 0;
}
