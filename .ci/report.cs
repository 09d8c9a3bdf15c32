// Prints line and branch coverage of the library from the coverage files of all test runs, with the branches that no test took, then the
// count of tests. Exits with 1 if a test failed or none ran.
using System.Globalization;
using System.Xml.Linq;

string folder = args[0];
var lines = new Dictionary<(string File, int Line), LineCoverage>();
foreach (string path in Directory.EnumerateFiles(folder, "coverage.cobertura.xml", SearchOption.AllDirectories))
{
    foreach (XElement package in XDocument.Load(path).Descendants("package")
        .Where(package => package.Attribute("name")!.Value == "CptRules"))
    {
        foreach (XElement type in package.Descendants("class"))
        {
            string file = "src/CptRules/" + type.Attribute("filename")!.Value.Replace('\\', '/').Split("src/CptRules/")[^1];
            if (file.Contains("/obj/"))
                continue;
            foreach (XElement line in type.Element("lines")!.Elements("line"))
                Merge((file, (int)line.Attribute("number")!), line);
        }
    }
}

foreach (((string file, int line), LineCoverage coverage) in lines.OrderBy(entry => entry.Key.File, StringComparer.Ordinal)
    .ThenBy(entry => entry.Key.Line))
{
    if (coverage.BranchesTaken < coverage.Branches)
        Console.WriteLine($"{file}:{line} {coverage.BranchesTaken} of {coverage.Branches} branches taken");
    else if (!coverage.Hit)
        Console.WriteLine($"{file}:{line} not reached");
}

int hit = lines.Values.Count(line => line.Hit);
int branches = lines.Values.Sum(line => line.Branches);
int taken = lines.Values.Sum(line => line.BranchesTaken);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"src/CptRules: {100.0 * hit / Math.Max(1, lines.Count):0.0} % of {lines.Count} lines, {100.0 * taken / Math.Max(1, branches):0.0} % "
    + $"of {branches} branches"));

int passed = 0;
int failed = 0;
int skipped = 0;
foreach (string path in Directory.EnumerateFiles(folder, "*.trx", SearchOption.AllDirectories))
{
    XDocument run = XDocument.Load(path);
    foreach (XElement result in run.Descendants().Where(element => element.Name.LocalName == "UnitTestResult"))
    {
        switch (result.Attribute("outcome")!.Value)
        {
            case "Passed":
                passed++;
                break;
            case "NotExecuted":
                skipped++;
                Console.WriteLine($"Skipped: {result.Attribute("testName")!.Value}: "
                    + $"{result.Descendants().FirstOrDefault(element => element.Name.LocalName == "Message")?.Value}");
                break;
            default:
                failed++;
                Console.WriteLine($"Failed: {result.Attribute("testName")!.Value}");
                break;
        }
    }
}

Console.WriteLine(skipped == 0 ? $"{passed} passed, {failed} failed" : $"{passed} passed, {failed} failed, {skipped} skipped");
return failed > 0 || passed == 0 ? 1 : 0;

void Merge((string, int) key, XElement line)
{
    if (!lines.TryGetValue(key, out LineCoverage? coverage))
        lines.Add(key, coverage = new LineCoverage());
    coverage.Hit |= (long)line.Attribute("hits")! > 0;
    if (line.Attribute("condition-coverage")?.Value is not { } text)
        return;

    // "50% (1/2)"
    string[] counts = text[(text.IndexOf('(') + 1)..^1].Split('/');
    coverage.Branches = Math.Max(coverage.Branches, int.Parse(counts[1], CultureInfo.InvariantCulture));
    coverage.BranchesTaken = Math.Max(coverage.BranchesTaken, int.Parse(counts[0], CultureInfo.InvariantCulture));
}

internal sealed class LineCoverage
{
    public bool Hit;
    public int Branches;
    public int BranchesTaken;
}
