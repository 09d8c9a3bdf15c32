using System.Buffers.Binary;
using System.Text.RegularExpressions;
using CptRules.Data.File;
using CptRules.Synthetic;

namespace CptRules.Tests.Data;

/// <summary>Damaged files of the published size are refused or can be used, in bounded memory.</summary>
public partial class HostileFullSizeFileTests(FullSizeFile file) : IClassFixture<FullSizeFile>
{
    // The loaded set keeps one copy of the file; derived data and the findings of the claims take far less than a second copy.
    private const int MostAllocatedOverFile = 2;

    // The message that refuses a file has the same size for a short file.
    private const int MostAllocatedForMessage = 1_000_000;

    private static readonly Claim[] Claims = SyntheticClaims.Make(40);

    [Fact]
    public void The_file_is_of_the_published_size_and_answers()
    {
        var rules = RuleSet.Load(new MemoryStream(file.Bytes));
        rules.Verify();
        file.Bytes.Length.Should().BeInRange(10_000_000, 22_000_000);
        rules.Data.Codes.Length.Should().BeInRange(17_000, 19_000);
        rules.Data.Sections.PairClassEnds.Length.Should().BeInRange(1_700, 6_000);
        rules.Data.PairsOf(CareSetting.Practitioner)!.Count.Should().BeInRange(1_900_000, 2_500_000);
        rules.Data.PairsOf(CareSetting.OutpatientHospital)!.Count.Should().BeInRange(1_900_000, 2_500_000);
        Answer(rules).Should().Contain([
            RuleId.AOC301, RuleId.COD104, RuleId.MOD404, RuleId.PTP501, RuleId.PTP502, RuleId.PTP503, RuleId.UNT211, RuleId.UNT212,
                RuleId.UNT213, RuleId.UNT214]);
    }

    [Fact]
    public void A_file_cut_at_or_beside_any_edge_is_refused()
    {
        foreach (int length in Cuts())
        {
            byte[] cut = file.Bytes[..length];
            Refused(new MemoryStream(cut));
            Refused(new OneWayStream(cut, 1 << 20));
        }
    }

    [Fact]
    public void A_file_cut_at_or_beside_any_edge_under_a_repaired_frame_is_refused_or_answers()
    {
        int refused = 0;
        int[] cuts = [.. Cuts().Where(length => length >= RuleSetFile.HeaderLength)];
        foreach (int length in cuts)
        {
            byte[] cut = file.Bytes[..length];
            BinaryPrimitives.WriteInt64LittleEndian(cut.AsSpan(16), length);
            RuleSetFile.WriteChecksum(cut);
            refused += IsRefused(cut) ? 1 : 0;
        }

        // Only a cut in the zeros after the last section can go unnoticed.
        refused.Should().BeGreaterThan(cuts.Length - 4);
    }

    [Fact]
    public void A_section_shortened_or_moved_in_the_table_is_refused_or_answers()
    {
        byte[] damaged = (byte[])file.Bytes.Clone();
        int ways = LongTests.Count("ways to change each section", shortForm: 1, longForm: 6);
        int tried = 0;
        int refused = 0;
        foreach (SectionPlace section in file.Sections)
        {
            (int Move, int Length)[] changes =
            [
                (0, section.Length - 1), (0, section.Length - 8), (0, section.Length / 2), (0, 0), (8, section.Length - 8),
                (1, section.Length - 1),
            ];
            for (int way = 0; way < ways; way++)
            {
                // In the short form each section has the next way.
                (int move, int length) = changes[(way + file.Sections.IndexOf(section)) % changes.Length];
                if (length < 0)
                    continue;
                tried++;
                BinaryPrimitives.WriteInt64LittleEndian(damaged.AsSpan(section.Entry + 8), section.Start + move);
                BinaryPrimitives.WriteInt64LittleEndian(damaged.AsSpan(section.Entry + 16), length);
                RuleSetFile.WriteChecksum(damaged);
                refused += IsRefused(damaged) ? 1 : 0;
                file.Bytes.AsSpan(section.Entry, RuleSetFile.TableEntryLength).CopyTo(damaged.AsSpan(section.Entry));
            }
        }

        refused.Should().BeGreaterThan(tried / 2);
    }

    [Fact]
    public void Damage_in_any_section_under_a_repaired_checksum_is_refused_or_answers()
    {
        byte[] damaged = (byte[])file.Bytes.Clone();
        SectionPlace[] filled = [.. file.Sections.Where(section => section.Length > 0)];
        filled.Length.Should().Be(file.Sections.Count, "every section is tried");
        filled.Length.Should().Be(Enum.GetValues<SectionId>().Length, "the file has every section");
        var random = new Random(7);
        int flips = LongTests.Count("damages", shortForm: 2 * filled.Length, longForm: 400);
        int refused = 0;
        for (int flip = 0; flip < flips; flip++)
        {
            SectionPlace section = filled[flip % filled.Length];
            int at = section.Start + random.Next(section.Length);
            int length = Math.Min(flip % 3 == 0 ? 1 : 4, section.Start + section.Length - at);
            Span<byte> word = damaged.AsSpan(at, length);
            if (flip % 4 == 0)
                word.Fill((byte)(flip % 8 == 0 ? 0xFF : 0));
            else
                random.NextBytes(word);
            RuleSetFile.WriteChecksum(damaged);
            refused += IsRefused(damaged) ? 1 : 0;
            file.Bytes.AsSpan(at, length).CopyTo(word);
        }

        refused.Should().BeInRange(flips / 4, flips - 1);
    }

    [Fact]
    public void Damage_in_the_frame_under_a_repaired_checksum_is_refused_or_answers()
    {
        byte[] damaged = (byte[])file.Bytes.Clone();
        int frame = file.Sections[0].Start;
        var random = new Random(8);
        int flips = LongTests.Count("damages", shortForm: 20, longForm: 100);
        for (int flip = 0; flip < flips; flip++)
        {
            int at = random.Next(frame);
            damaged[at] ^= (byte)(1 << random.Next(8));
            // Damage of the checksum itself must stay.
            if (at is < 24 or >= 28)
                RuleSetFile.WriteChecksum(damaged);
            IsRefused(damaged);
            file.Bytes.AsSpan(0, frame).CopyTo(damaged);
        }
    }

    [Fact]
    public void A_pipe_gets_no_memory_for_what_it_only_announces()
    {
        byte[] announced = file.Bytes[..4096];
        foreach (SectionPlace section in file.Sections)
        {
            BinaryPrimitives.WriteInt64LittleEndian(announced.AsSpan(16), Array.MaxLength);
            BinaryPrimitives.WriteInt64LittleEndian(announced.AsSpan(section.Entry + 16), Array.MaxLength - section.Start - 100);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Refused(new OneWayStream(announced, 512));
            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(8_000_000);
            file.Bytes.AsSpan(0, 4096).CopyTo(announced);
        }
    }

    [Fact]
    public void A_pipe_takes_bounded_memory_and_gives_the_same_answers()
    {
        var fromMemory = RuleSet.Load(new MemoryStream(file.Bytes));
        long before = GC.GetAllocatedBytesForCurrentThread();
        var fromPipe = RuleSet.Load(new OneWayStream(file.Bytes, 70_000));
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(3L * file.Bytes.Length);
        fromPipe.Verify();
        Answer(fromPipe).Should().Equal(Answer(fromMemory));
    }

    private IEnumerable<int> Cuts()
    {
        int[] cuts =
        [
            .. file.Edges.SelectMany(edge => new[] { edge - 1, edge, edge + 1 }).Where(cut => cut >= 0 && cut < file.Bytes.Length)
                .Distinct(),
        ];
        int count = LongTests.Count("cuts", shortForm: cuts.Length / 5, longForm: cuts.Length);
        return cuts.Where((_, i) => i % (cuts.Length / count) == 0);
    }

    private static void Refused(Stream stream) => ((Action)(() => RuleSet.Load(stream))).Should().Throw<InvalidRuleSetException>();

    private static bool IsRefused(byte[] bytes)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool refused = false;
        try
        {
            var rules = RuleSet.Load(new MemoryStream(bytes));
            try
            {
                Answer(rules);
            }
            catch (InvalidRuleSetException e)
            {
                Assert.Fail($"A loaded set refused a claim: {e.Message}");
            }

            rules.Verify();
        }
        catch (InvalidRuleSetException e)
        {
            refused = true;
            e.Message.Should().MatchRegex(Place());
        }

        (GC.GetAllocatedBytesForCurrentThread() - before)
            .Should().BeLessThan(MostAllocatedForMessage + (MostAllocatedOverFile * (long)bytes.Length));
        return refused;
    }

    private static List<RuleId> Answer(RuleSet rules)
    {
        var validator = new ClaimValidator(rules);
        List<RuleId> raised = [];
        foreach (Claim claim in Claims)
        {
            foreach (Finding finding in validator.Validate(claim).Findings)
            {
                raised.Add(finding.Rule);
                _ = finding.ToString();
            }

            foreach (ClaimLine line in claim.Lines)
                _ = rules.Find(line.Code!, line.From!.Value, claim.Setting);
        }

        return raised;
    }

    /// <summary>Every refusal names the place: a section, the pairs of a setting, or the frame.</summary>
    [GeneratedRegex("[Ss]ection |Practitioner pairs: |Hospital pairs: |rule set file|version")]
    private static partial Regex Place();
}
