using CptRules.Benchmarks.Sets;
using PublishedTables = CptRules.Benchmarks.Sets.PublishedTables;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests that published tables are found, and that the name of a compiled file depends on them.</summary>
public sealed class SetsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Tables_are_in_the_folder_of_the_quarter_or_in_the_folder_itself()
    {
        string table = Write("b.zip", "1");
        string other = Write("a.zip", "1");
        Write("README.md", "1");
        PublishedTables.Find(_folder).Should().Equal(other, table);

        Directory.CreateDirectory(Path.Combine(_folder, "2024q3"));
        string ofQuarter = Write(Path.Combine("2024q3", "c.zip"), "1");
        PublishedTables.Find(_folder).Should().Equal(ofQuarter);
    }

    [Fact]
    public void Without_a_folder_there_are_no_tables() => PublishedTables.Find(Path.Combine(_folder, "none")).Should().BeEmpty();

    [Fact]
    public void Edited_tables_of_equal_length_have_another_key()
    {
        string table = Write("a.csv", "1");
        string before = PublishedTables.KeyOf([table]);
        PublishedTables.KeyOf([table]).Should().Be(before);

        Write("a.csv", "2");
        File.SetLastWriteTimeUtc(table, File.GetLastWriteTimeUtc(table).AddMilliseconds(1));

        PublishedTables.KeyOf([table]).Should().NotBe(before);
    }

    [Fact]
    public void A_key_changes_with_the_inputs_and_with_the_compiler()
    {
        string[] keys = [FileKey.Of(["a"]), FileKey.Of(["b"]), FileKey.Of(["a", "b"]), FileKey.Of(["a"], typeof(SetsTests))];

        keys.Should().OnlyHaveUniqueItems();
        FileKey.Of(["a"]).Should().Be(keys[0]);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
