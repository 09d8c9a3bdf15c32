using CptRules.Compiler.Files;
using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Layouts;

/// <summary>One published layout: the names of its files, and how their rows are read.</summary>
internal abstract class CmsLayout
{
    /// <summary>The table in a file of this name; null if the name is not of this layout.</summary>
    public abstract TableIdentity? Identify(string fileName);

    /// <summary>The names of the files that are read, for people.</summary>
    public abstract string Names { get; }

    /// <summary>
    /// Whether a file seems to contain this table, because its name begins as published. If <see cref="Identify"/> does not know such a
    /// name, the build stops, so that a new name does not make a table missing.
    /// </summary>
    public abstract bool Resembles(string fileName);

    /// <summary>Reads all rows of a file whose name is of this layout.</summary>
    /// <exception cref="RuleSourceException">The file is not as published; the message has file, line, column and text.</exception>
    public CmsTable Read(CmsFile file, TableIdentity identity)
    {
        (byte[] bytes, string sha256) = file.Read();
        return new(identity, file.Name, sha256, Rows(file.Origin, bytes, identity));
    }

    /// <summary>The rows, with one list for each kind.</summary>
    protected abstract IReadOnlyList<CmsRows> Rows(string origin, byte[] bytes, TableIdentity identity);

    /// <summary>The rows of a file that has been read to its end.</summary>
    /// <exception cref="RuleSourceException">There are no rows. An empty table is a truncated file.</exception>
    protected static IReadOnlyList<CmsRows> NotEmpty(RowReader reader, params CmsRows[] rows) =>
        Array.Exists(rows, one => one.Read > 0) ? rows : throw reader.Error("the file ends without a row.");
}
