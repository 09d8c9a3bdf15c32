using CptRules.Compiler.Files;
using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Layouts;

/// <summary>One published layout: by which names its files are known, and how their rows are read.</summary>
internal abstract class CmsLayout
{
    /// <summary>Which table a file of this name holds; null if its name is not of this layout.</summary>
    public abstract TableIdentity? Identify(string fileName);

    /// <summary>Reads all rows of a file whose name is of this layout.</summary>
    /// <exception cref="RuleSourceException">Something in the file is not understood; the message has file, line, column and text.</exception>
    public CmsTable Read(CmsFile file, TableIdentity identity)
    {
        (byte[] bytes, string sha256) = file.Read();
        return new(identity, file.Name, sha256, Rows(file.Origin, bytes, identity));
    }

    /// <summary>The rows, a list for each kind.</summary>
    protected abstract IReadOnlyList<CmsRows> Rows(string origin, byte[] bytes, TableIdentity identity);

    /// <summary>The rows of a file that has been read to its end.</summary>
    /// <exception cref="RuleSourceException">There are none: an empty table would bar nothing, and is a file that was cut.</exception>
    protected static IReadOnlyList<CmsRows> NotEmpty(RowReader reader, params CmsRows[] rows) =>
        Array.Exists(rows, one => one.Read > 0) ? rows : throw reader.Error("the file ends without a row.");
}
