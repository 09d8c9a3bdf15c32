using System.IO.Compression;

namespace CptRules.Compiler.Cms.Files;

/// <summary>Finds the published files behind what a user names: folders with all below them, zips, and loose files, in any mix.</summary>
internal static class SourceWalk
{
    // The largest published file is about 50 MB. A zip that claims more is damage, and must not be a way to spend memory.
    private const long MaxLength = 1 << 29;

    /// <summary>The files in an order that depends on names alone.</summary>
    /// <exception cref="FileNotFoundException">A source is neither a file nor a folder.</exception>
    /// <exception cref="RuleSourceException">A zip cannot be opened.</exception>
    public static IReadOnlyList<CmsFile> Files(IEnumerable<string> sources)
    {
        var files = new List<CmsFile>();
        foreach (string source in sources)
        {
            if (Directory.Exists(source))
                files.AddRange(InFolder(source));
            else if (File.Exists(source))
                files.AddRange(InFile(source, source));
            else
                throw new FileNotFoundException($"{source}: there is no such file or folder.", source);
        }

        return files;
    }

    private static IEnumerable<CmsFile> InFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path: path, Relative: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')))
            .OrderBy(file => file.Relative, StringComparer.Ordinal)
            .SelectMany(file => InFile(file.Path, file.Relative));

    private static IEnumerable<CmsFile> InFile(string path, string origin)
    {
        if (!Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase))
            return [new CmsFile(origin, Path.GetFileName(path), new FileInfo(path).Length, () => ReadLoose(path))];
        try
        {
            using ZipArchive zip = ZipFile.OpenRead(path);
            return
            [
                .. zip.Entries.Select((entry, index) => (Entry: entry, Index: index))
                    .Where(one => one.Entry.Name.Length > 0)
                    .OrderBy(one => one.Entry.FullName, StringComparer.Ordinal)
                    .Select(one => new CmsFile($"{origin}/{one.Entry.FullName}", one.Entry.Name, one.Entry.Length, () => Unpack(path, one.Index))),
            ];
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new RuleSourceException(origin, "zip", $"cannot be opened: {e.Message}", e);
        }
    }

    private static byte[] ReadLoose(string path) => File.ReadAllBytes(path);

    // By index: two entries of a zip may go by one name.
    private static byte[] Unpack(string path, int index)
    {
        using ZipArchive zip = ZipFile.OpenRead(path);
        ZipArchiveEntry entry = zip.Entries[index];
        if (entry.Length > MaxLength)
            throw new InvalidDataException($"{entry.Length} bytes when unpacked; no published file is as large.");
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)entry.Length);
        using Stream stream = entry.Open();
        stream.ReadExactly(bytes);
        return stream.ReadByte() < 0 ? bytes : throw new InvalidDataException("more bytes than the zip says.");
    }
}
