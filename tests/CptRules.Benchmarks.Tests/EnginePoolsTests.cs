using System.Text;
using CptRules.Benchmarks.Claims;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests that the pools that are read equal those that were made.</summary>
public sealed class EnginePoolsTests(EnginePoolsTests.Files files) : IClassFixture<EnginePoolsTests.Files>
{
    [Fact]
    public void The_pools_that_are_read_equal_those_that_were_made()
    {
        files.Read.All.Keys.Should().BeEquivalentTo(files.Made.All.Keys);
        foreach (string name in files.Made.All.Keys)
            TextOf(files.Read[name]).Should().Be(TextOf(files.Made[name]));

        static string TextOf(Claim[] claims) => Encoding.UTF8.GetString(NdjsonText.Of(claims));
    }

    [Fact]
    public void Lists_that_are_read_are_arrays_as_the_floor_needs_them() =>
        files.Read.All.Values.SelectMany(claims => claims).Should().OnlyContain(claim =>
            claim.Lines is ClaimLine[] && claim.Lines.All(line => line.Modifiers is string[]));

    [Fact]
    public void No_two_lines_that_are_read_share_a_string()
    {
        string[] texts =
        [
            .. files.Read.All.Values
                .SelectMany(claims => claims)
                .SelectMany(claim => claim.Lines)
                .SelectMany(line => line.Modifiers.Append(line.Code!).Append(line.Id!)),
        ];

        string[] filled = [.. texts.Where(text => text.Length > 0)];
        filled.ToHashSet(ReferenceEqualityComparer.Instance).Should().HaveCount(filled.Length);
    }

    [Fact]
    public void A_claim_of_another_setting_is_rejected()
    {
        Action read = () => NdjsonText.Read("{\"setting\":\"dmeSupplier\",\"lines\":[]}\n"u8);

        read.Should().Throw<InvalidDataException>();
    }

    /// <summary>Pools that are made, written and read once for all tests.</summary>
    public sealed class Files : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

        public Files()
        {
            Made = EnginePools.Make(SmallSet.Rules, small: 20, streaming: 40);
            Made.Write(_folder);
            Read = EnginePools.Read(_folder);
        }

        internal EnginePools Made { get; }

        internal EnginePools Read { get; }

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
}
