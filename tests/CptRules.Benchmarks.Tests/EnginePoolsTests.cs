using System.Text;
using CptRules.Benchmarks.Ndjson;
using CptRules.Benchmarks.Ratios;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests that launches read the pools that were made.</summary>
public sealed class EnginePoolsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly EnginePools _made = EnginePools.Make(SmallSet.Rules, small: 20, streaming: 40);
    private readonly EnginePools _read;

    public EnginePoolsTests()
    {
        _made.Write(_folder);
        _read = EnginePools.Read(_folder);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_read_is_what_was_made()
    {
        _read.All.Keys.Should().BeEquivalentTo(_made.All.Keys);
        foreach (string name in _made.All.Keys)
            Encoding.UTF8.GetString(NdjsonText.Of(_read[name])).Should().Be(Encoding.UTF8.GetString(NdjsonText.Of(_made[name])));
    }

    [Fact]
    public void What_is_read_is_laid_out_as_the_floor_needs_it() =>
        _read.All.Values.SelectMany(claims => claims).Should().OnlyContain(claim => claim.Lines is ClaimLine[] && claim.Lines.All(line => line.Modifiers is string[]));

    [Fact]
    public void No_two_lines_that_are_read_share_a_text()
    {
        string[] texts = [.. _read.All.Values.SelectMany(claims => claims).SelectMany(claim => claim.Lines).SelectMany(line => line.Modifiers.Append(line.Code!).Append(line.Id!))];

        texts.Where(text => text.Length > 0).ToHashSet(ReferenceEqualityComparer.Instance).Should().HaveCount(texts.Count(text => text.Length > 0));
    }

    [Fact]
    public void A_claim_of_another_setting_is_refused()
    {
        Action read = () => NdjsonText.Read("{\"setting\":\"dmeSupplier\",\"lines\":[]}\n"u8);

        read.Should().Throw<InvalidDataException>();
    }
}
