using System.Buffers.Binary;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Writing;
using CptRules.Data.Entries;
using CptRules.Data.File;

namespace CptRules.Tests.Data;

public class RuleSetFileTests
{
    private static readonly byte[] Good = Rich().Write();

    [Fact]
    public void What_is_written_loads_and_verifies()
    {
        RuleSet rules = Rich().Build();
        rules.Release.Name.Should().Be("test");
        rules.Release.WindowFrom.Should().Be(new DateOnly(2024, 7, 1));
        rules.Release.WindowThrough.Should().Be(new DateOnly(2026, 6, 30));
    }

    [Fact]
    public void Equal_rows_in_any_order_give_equal_bytes()
    {
        TestTables other = Rich();
        RuleTables tables = other.Tables;
        tables.Pairs.Reverse();
        tables.AddOns.Reverse();
        tables.Modifiers.Reverse();
        tables.Codes.Reverse();
        tables.Mpfs.Reverse();
        tables.Mue.ForEach(table => table.Rows.Reverse());
        other.Write().Should().Equal(Good);
    }

    [Fact]
    public void A_file_cut_at_any_byte_is_refused_with_a_message()
    {
        for (int length = 0; length < Good.Length; length++)
        {
            byte[] cut = Good[..length];
            Action load = () => RuleSet.Load(new MemoryStream(cut));
            load.Should().Throw<InvalidRuleSetException>().Which.Message.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void A_file_followed_by_bytes_is_refused()
    {
        Action load = () => RuleSet.Load(new MemoryStream([.. Good, 0]));
        load.Should().Throw<InvalidRuleSetException>().WithMessage("*followed by other bytes*");
    }

    [Fact]
    public void A_flipped_bit_anywhere_is_refused()
    {
        for (int i = 0; i < Good.Length; i++)
        {
            byte[] flipped = (byte[])Good.Clone();
            flipped[i] ^= (byte)(1 << (i & 7));
            Action load = () => RuleSet.Load(new MemoryStream(flipped));
            load.Should().Throw<InvalidRuleSetException>($"byte {i} is flipped");
        }
    }

    // A damaged file with a corrected checksum gives a clear error, or a rule set that never reads outside of an array.
    [Fact]
    public void Damage_under_a_repaired_checksum_is_refused_or_harmless()
    {
        Claim[] claims = ProbingClaims();
        int refused = 0;
        for (int i = 0; i < Good.Length; i++)
        {
            foreach (byte flip in (byte[])[1, 0x80, 0xFF])
            {
                byte[] damaged = (byte[])Good.Clone();
                damaged[i] ^= flip;
                if (i is < 24 or >= 28)
                    RuleSetFile.WriteChecksum(damaged);
                try
                {
                    RuleSet rules = RuleSet.Load(new MemoryStream(damaged));
                    var validator = new ClaimValidator(rules);
                    foreach (Claim claim in claims)
                    {
                        foreach (Finding finding in validator.Validate(claim).Findings)
                            _ = finding.ToString();
                    }

                    _ = rules.Find("96411", new DateOnly(2025, 1, 1));
                    _ = rules.PairsBetween("96413", "96360", new DateOnly(2025, 1, 1));
                    rules.Verify();
                }
                catch (InvalidRuleSetException e)
                {
                    e.Message.Should().NotBeEmpty();
                    refused++;
                }
            }
        }

        refused.Should().BeGreaterThan(Good.Length);
    }

    [Fact]
    public void A_wrong_section_table_is_refused_without_spending_memory()
    {
        foreach (uint count in (uint[])[0, 1, 2, 1025, 0x7FFFFFFF, uint.MaxValue])
        {
            byte[] lying = (byte[])Good.Clone();
            BinaryPrimitives.WriteUInt32LittleEndian(lying.AsSpan(12), count);
            RuleSetFile.WriteChecksum(lying);
            Action load = () => RuleSet.Load(new MemoryStream(lying));
            load.Should().Throw<InvalidRuleSetException>();
        }

        foreach (ulong value in (ulong[])[ulong.MaxValue, long.MaxValue, int.MaxValue, (ulong)Good.Length])
        {
            byte[] lying = (byte[])Good.Clone();
            BinaryPrimitives.WriteUInt64LittleEndian(lying.AsSpan(RuleSetFile.HeaderLength + 16), value);
            RuleSetFile.WriteChecksum(lying);
            Action load = () => RuleSet.Load(new MemoryStream(lying));
            load.Should().Throw<InvalidRuleSetException>().WithMessage("*outside*");
        }
    }

    [Theory]
    [InlineData((uint)SectionId.MueValues)]
    [InlineData((uint)SectionId.MpfsPolicies)]
    public void The_entry_for_no_row_must_be_empty(uint section)
    {
        byte[] damaged = (byte[])Good.Clone();
        for (int entry = RuleSetFile.HeaderLength; ; entry += RuleSetFile.TableEntryLength)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(damaged.AsSpan(entry)) != section)
                continue;
            damaged[(int)BinaryPrimitives.ReadUInt64LittleEndian(damaged.AsSpan(entry + 8)) + 1] = (byte)'A';
            break;
        }

        RuleSetFile.WriteChecksum(damaged);
        Action load = () => RuleSet.Load(new MemoryStream(damaged));
        load.Should().Throw<InvalidRuleSetException>().WithMessage("*no row*");
    }

    [Fact]
    public void Sections_must_not_share_bytes()
    {
        byte[] sharing = (byte[])Good.Clone();
        ulong first = BinaryPrimitives.ReadUInt64LittleEndian(sharing.AsSpan(RuleSetFile.HeaderLength + 8));
        BinaryPrimitives.WriteUInt64LittleEndian(sharing.AsSpan(RuleSetFile.HeaderLength + RuleSetFile.TableEntryLength + 8), first);
        RuleSetFile.WriteChecksum(sharing);
        Action load = () => RuleSet.Load(new MemoryStream(sharing));
        load.Should().Throw<InvalidRuleSetException>().WithMessage("*overlaps*");
    }

    [Fact]
    public void Sections_must_be_in_the_order_of_the_table()
    {
        byte[] swapped = (byte[])Good.Clone();
        Span<byte> first = swapped.AsSpan(RuleSetFile.HeaderLength, RuleSetFile.TableEntryLength);
        Span<byte> second = swapped.AsSpan(RuleSetFile.HeaderLength + RuleSetFile.TableEntryLength, RuleSetFile.TableEntryLength);
        byte[] kept = first.ToArray();
        second.CopyTo(first);
        kept.CopyTo(second);
        RuleSetFile.WriteChecksum(swapped);
        Action load = () => RuleSet.Load(new MemoryStream(swapped));
        load.Should().Throw<InvalidRuleSetException>().WithMessage("*overlaps the section before it*");
    }

    [Fact]
    public void A_stream_is_read_from_its_position_to_its_end()
    {
        using var stream = new MemoryStream([1, 2, 3, .. Good]) { Position = 3 };
        RuleSet.Load(stream).Verify();
        stream.Position.Should().Be(stream.Length);
        Action again = () => RuleSet.Load(stream);
        again.Should().Throw<InvalidRuleSetException>().WithMessage("Not a rule set file*");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void A_pipe_is_read_to_its_end(int piece)
    {
        RuleSet.Load(new OneWayStream(Good, piece)).Verify();
        Action cut = () => RuleSet.Load(new OneWayStream(Good[..^1], piece));
        cut.Should().Throw<InvalidRuleSetException>().WithMessage("*truncated*");
        Action followed = () => RuleSet.Load(new OneWayStream([.. Good, 0], piece));
        followed.Should().Throw<InvalidRuleSetException>().WithMessage("*followed by other bytes*");
    }

    [Fact]
    public void A_newer_format_version_is_named()
    {
        byte[] newer = (byte[])Good.Clone();
        BinaryPrimitives.WriteUInt32LittleEndian(newer.AsSpan(8), RuleSetFile.Version + 1);
        RuleSetFile.WriteChecksum(newer);
        Action load = () => RuleSet.Load(new MemoryStream(newer));
        load.Should().Throw<InvalidRuleSetException>().WithMessage($"*version {RuleSetFile.Version + 1} is not supported*");
    }

    [Fact]
    public void An_unknown_section_is_skipped_and_a_missing_one_is_named()
    {
        byte[] renamed = (byte[])Good.Clone();
        BinaryPrimitives.WriteUInt32LittleEndian(renamed.AsSpan(RuleSetFile.HeaderLength), 9999);
        RuleSetFile.WriteChecksum(renamed);
        Action load = () => RuleSet.Load(new MemoryStream(renamed));
        load.Should().Throw<InvalidRuleSetException>().WithMessage("*Section Release is missing*");
    }

    [Fact]
    public void A_bad_file_is_named_by_its_path()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(path, "not a rule set");
            Action load = () => RuleSet.Load(path);
            load.Should().Throw<InvalidRuleSetException>().WithMessage($"{path}: Not a rule set file*");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Null_arguments_are_programming_errors()
    {
        ((Action)(() => RuleSet.Load((Stream)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => RuleSet.Load((string)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => RuleSet.Load(""))).Should().Throw<ArgumentException>();
        ((Action)(() => Rich().Build().Find(null!, default))).Should().Throw<ArgumentNullException>();
        ((Action)(() => Rich().Build().PairsBetween("96411", null!, default))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Windows_of_one_direction_must_not_overlap()
    {
        byte[] overlapping = new TestTables().Codes("96413", "96360")
            .Pair("96413", "96360", 1, through: new DateOnly(2020, 12, 31))
            .Pair("96413", "96360", 0, from: new DateOnly(2020, 12, 31))
            .Write();
        Action verify = () => RuleSet.Load(new MemoryStream(overlapping)).Verify();
        verify.Should().Throw<InvalidRuleSetException>().WithMessage("*PairWindows*overlaps*");
    }

    [Fact]
    public void A_window_must_not_begin_after_the_day_by_which_it_was_in_force()
    {
        byte[] late = new TestTables().Pair("96413", "96360", 1, from: new(2024, 7, 2), inForceBy: new(2024, 7, 1)).Write();
        Action verify = () => RuleSet.Load(new MemoryStream(late)).Verify();
        verify.Should().Throw<InvalidRuleSetException>().WithMessage("*PairWindows*begins after*");
    }

    [Fact]
    public void The_partners_of_a_code_must_not_hide_a_pair()
    {
        ulong[] partners = FileSections.Read<ulong>(Good, SectionId.PractitionerPairPartners);
        byte[] hiding = FileSections.With(Good, SectionId.PractitionerPairPartners, new ulong[partners.Length]);
        Action verify = () => RuleSet.Load(new MemoryStream(hiding)).Verify();
        verify.Should().Throw<InvalidRuleSetException>().WithMessage("Practitioner pairs*partners*");
    }

    [Fact]
    public void Add_on_rows_of_two_types_must_not_be_in_force_at_once()
    {
        byte[] mixed = new TestTables().Codes("96411", "96413").AddOn("96411", "96413", 1).AddOn("96411", "", 2).Write();
        Action verify = () => RuleSet.Load(new MemoryStream(mixed)).Verify();
        verify.Should().Throw<InvalidRuleSetException>().WithMessage("*96411*type*in force at once*");
    }

    private static TestTables Rich()
    {
        TestTables tables = new TestTables()
            .Codes("96409", "96411", "96413", "96360", "99213")
            .DatedCode("0663T", null, new DateOnly(2025, 12, 31))
            .DatedCode("97007", new DateOnly(2026, 1, 1), null)
            .Mue("96411", 3, 3).Mue("96413", 1, 3).Mue("96360", 2, 1).Mue("96411", 3, 3, CareSetting.OutpatientHospital)
            .Mue("96411", 4, 3, date: new DateOnly(2026, 4, 1))
            .Mpfs("96411", globalDays: GlobalDays.Zzz).Mpfs("96413").Mpfs("96413", modifier: "26", pcTc: '6').Mpfs("99213")
            .Mpfs("96411", status: 'T', date: new DateOnly(2025, 10, 1))
            .AddOn("96411", "96409").AddOn("96411", "96413").AddOn("96411", "96360", notes: AddOnNotes.PractitionerOnly)
                .AddOn("0663T", "", 2)
            .Pair("96413", "96360", 1).Pair("96360", "99213", 0).Pair("99213", "96360", 1, setting: CareSetting.OutpatientHospital)
            .Pair("96413", "99213", 1, through: new DateOnly(2019, 12, 31)).Pair("96413", "99213", 0, from: new DateOnly(2020, 1, 1))
            .NamedModifiers().Visits("99213").Ambulance("A0425");
        tables.Tables.Conflicts.Add(new ModifierConflictRow(TestTables.Modifier("59"), TestTables.Modifier("XE"), Severity.Error, "why"));
        tables.Tables.RequiredModifiers.Add(
            new RequiredModifierRow("test", [TestTables.Code("96360")], [TestTables.Modifier("25")], false));
        tables.Tables.ExplicitModifierLists.Add(new ExplicitModifierListRow(TestTables.Code("96411"), [TestTables.Modifier("25")]));
        tables.Tables.Sources.Add(
            new SourceRow("MPFS", "a file", new DateOnly(2024, 7, 1), new string('a', 64), 3, 2, [new DroppedRows("a reason", 1)]));
        return tables;
    }

    private static Claim[] ProbingClaims()
    {
        var day = new DateOnly(2026, 5, 4);
        string[] codes = ["96409", "96411", "96413", "96360", "99213", "0663T", "97007", "A0425", "12345"];
        return
        [
            .. Enum.GetValues<CareSetting>().Select(setting => new Claim
            {
                Setting = setting,
                Lines = [.. codes.Select(code => new ClaimLine(code, 3, day) { Modifiers = ["59", "XE", "25"], Through = day.AddDays(2) })],
                PriorLines = [.. codes.Select(code => new ClaimLine(code, 1, day))],
            }),
            new Claim { Lines = [.. codes.Select(code => new ClaimLine(code, 1, new DateOnly(2019, 1, 1)))] },
        ];
    }
}
