namespace CptRules.Docs.Tests.Snippets;

/// <summary>The snippets of docs/streaming-and-scale.md.</summary>
public class StreamSnippets
{
    private static readonly IClaimValidator Validator = new ClaimValidator(RuleSet.Embedded);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_of_claims_becomes_a_file_of_results()
    {
        string printed = await InFolderOfClaims(async () =>
        {
            await ValidateFile(Validator);
            File.ReadLines("results.ndjson").Should().HaveSameCount(File.ReadLines("claims.ndjson"));
        });
        printed.Should().MatchRegex("^[0-9]+ claims, [0-9]+ with errors, 0 unreadable\\s*$");
    }

    [Fact]
    public async Task A_file_of_claims_becomes_a_sequence_of_results()
    {
        string printed = await InFolderOfClaims(() => ReadFile(Validator, Cancellation));
        printed.Should().Contain("ONC-004").And.NotContain("line ");
    }

    [Fact]
    public async Task Objects_become_results()
    {
        Claim[] claims = [.. File.ReadLines(Repository.OncologyClaims).Select(ClaimJson.Parse)];
        string printed = await Printed(() => ValidateObjects(claims.ToAsyncEnumerable(), Validator, Cancellation));
        printed.Should().Contain("ONC-004");
    }

    private static async Task ValidateFile(IClaimValidator validator)
    {
        // begin stream
        await using FileStream claims = File.OpenRead("claims.ndjson");
        await using FileStream results = File.Create("results.ndjson");
        ClaimTotals totals = await ClaimJson.ValidateAsync(claims, results, validator);
        Console.WriteLine($"{totals.Claims} claims, {totals.WithErrors} with errors, {totals.Unreadable} unreadable");
        // end stream
    }

    private static async Task ReadFile(IClaimValidator validator, CancellationToken cancellationToken)
    {
        // begin read-results
        await using FileStream file = File.OpenRead("claims.ndjson");
        await foreach (ClaimResult read in ClaimJson.ReadResultsAsync(file, validator, cancellationToken: cancellationToken))
        {
            if (read.Result is { IsValid: false })
                Console.WriteLine($"{read.Claim!.Id}: {read.Result}");
            else if (read.InputError is not null)
                Console.WriteLine($"line {read.InputLine}: {read.InputError}");
        }
        // end read-results
    }

    private static async Task ValidateObjects(
        IAsyncEnumerable<Claim> claims, IClaimValidator validator, CancellationToken cancellationToken)
    {
        // begin validate-objects
        await foreach (ClaimResult checkedClaim in validator.ValidateAsync(claims, cancellationToken: cancellationToken))
        {
            if (checkedClaim.Result is { IsValid: false } result)
                Console.WriteLine($"{checkedClaim.Claim!.Id}: {result}");
        }
        // end validate-objects
    }

    private static async Task<string> InFolderOfClaims(Func<Task> action)
    {
        string before = Environment.CurrentDirectory;
        string folder = Directory.CreateTempSubdirectory("cptrules-docs-").FullName;
        File.Copy(Repository.OncologyClaims, Path.Combine(folder, "claims.ndjson"));
        try
        {
            Environment.CurrentDirectory = folder;
            return await Printed(action);
        }
        finally
        {
            Environment.CurrentDirectory = before;
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> Printed(Func<Task> action)
    {
        TextWriter console = Console.Out;
        await using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            await action();
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }
}
