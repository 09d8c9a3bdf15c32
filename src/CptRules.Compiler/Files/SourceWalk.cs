using System.IO.Compression;
using System.IO.Enumeration;

namespace CptRules.Compiler.Files;

/// <summary>Finds the published files of sources: folders with all their subfolders, zip archives, and loose files, in any mix.</summary>
internal sealed class SourceWalk
{
    private static readonly EnumerationOptions Everything =
        new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly List<CmsFile> _files = [];
    private readonly List<UnreadFile> _unread = [];

    // A source may be a file in a folder that is a source too. Such a file is read once.
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);

    private SourceWalk()
    {
    }

    /// <summary>The files. The order of those in a folder depends on their names only.</summary>
    /// <exception cref="FileNotFoundException">A source is neither a file nor a folder.</exception>
    /// <exception cref="RuleSourceException">A zip cannot be opened, or a folder cannot be listed.</exception>
    public static SourceFiles Files(IReadOnlyCollection<string> sources)
    {
        var walk = new SourceWalk();
        foreach (string source in sources)
        {
            if (Directory.Exists(source))
                walk.AddFolder(source, isOnly: sources.Count == 1);
            else if (File.Exists(source))
                walk.AddFile(source, source);
            else
                throw new FileNotFoundException($"{source}: there is no such file or folder.", source);
        }

        return new(walk._files, walk._unread);
    }

    private void AddFolder(string folder, bool isOnly)
    {
        foreach ((string path, string relative) in Below(folder))
        {
            // With several sources, the path within the folder would not identify the file.
            string origin = isOnly ? relative : Path.Join(folder, relative).Replace(Path.DirectorySeparatorChar, '/');
            if (Directory.Exists(path))
                _unread.Add(new(origin, "a link to a folder; name that folder as a source"));
            else
                AddFile(path, origin);
        }
    }

    /// <remarks>Links to folders are returned and not followed, because a link to a parent folder would never end.</remarks>
    private static IEnumerable<(string Path, string Relative)> Below(string folder)
    {
        try
        {
            var paths = new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
                ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
            };
            return
            [
                .. paths
                    .Select(path => (path, Relative: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')))
                    .OrderBy(file => file.Relative, StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RuleSourceException(folder, "folder", $"cannot be listed: {e.Message}", e);
        }
    }

    private static bool IsLink(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null;

    private void AddFile(string path, string origin)
    {
        if (!_walked.Add(Path.GetFullPath(path)))
            return;
        if (!IsZip(path))
        {
            long length = new FileInfo(path) is { Exists: true } file ? file.Length : 0;
            _files.Add(new(origin, Path.GetFileName(path), length, () => File.ReadAllBytes(path)));
            return;
        }

        try
        {
            using ZipArchive zip = ZipFile.OpenRead(path);
            IEnumerable<(ZipArchiveEntry Entry, int Index)> files = zip.Entries
                .Select((entry, index) => (Entry: entry, Index: index))
                .Where(file => file.Entry.Name.Length > 0)
                .OrderBy(file => file.Entry.FullName, StringComparer.Ordinal);
            foreach ((ZipArchiveEntry entry, int index) in files)
                AddEntry(path, $"{origin}/{entry.FullName}", entry, index);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new RuleSourceException(origin, "zip", $"cannot be opened: {e.Message}", e);
        }
    }

    private void AddEntry(string path, string origin, ZipArchiveEntry entry, int index)
    {
        if (IsZip(entry.Name))
            _unread.Add(new(origin, "a zip within a zip; unpack the outer one"));
        else
            _files.Add(new(origin, entry.Name, entry.Length, () => Unpack(path, index)));
    }

    private static bool IsZip(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    // By index, because two entries of a zip may have the same name.
    private static byte[] Unpack(string path, int index)
    {
        using ZipArchive zip = ZipFile.OpenRead(path);
        ZipArchiveEntry entry = zip.Entries[index];
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)entry.Length);
        using Stream stream = entry.Open();
        stream.ReadExactly(bytes);
        return stream.ReadByte() < 0 ? bytes : throw new InvalidDataException("it has more bytes than the zip archive states.");
    }
}
