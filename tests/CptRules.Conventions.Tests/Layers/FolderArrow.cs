namespace CptRules.Conventions.Tests.Layers;

/// <summary>Code of one folder uses a type or member of another folder of the same project.</summary>
/// <param name="From">The folder with the code, from the folder of the project; <see cref="Root"/> for that folder itself.</param>
/// <param name="To">The folder of the type or member.</param>
/// <param name="Example">One use: the file, the symbol and the file that declares it.</param>
internal sealed record FolderArrow(string From, string To, string Example)
{
    public const string Root = "(root)";

    public override string ToString() => $"{From} -> {To}: {Example}";
}
