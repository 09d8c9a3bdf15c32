using System.Net;
using System.Text.Json;
using CptRules.Hosting.Tests.Snippets;

namespace CptRules.Hosting.Tests;

/// <summary>The source-generated serializer context of an application, which needs no reflection.</summary>
public class SerializerContextTests
{
    private static readonly ClaimValidator Validator = new(RuleSet.Embedded);

    [Fact]
    public void A_context_reads_and_writes_claims_and_results_as_the_library_does()
    {
        foreach (string json in OncologyClaims.All)
        {
            Claim claim = JsonSerializer.Deserialize(json, AppJsonContext.Default.Claim)!;
            ValidationResult result = Validator.Validate(claim);
            ClaimJson.ToJson(claim, result).Should().Be(ClaimJson.ToJson(ClaimJson.Parse(json), Validator.Validate(ClaimJson.Parse(json))));
            JsonSerializer.Serialize(claim, AppJsonContext.Default.Claim).Should().Be(JsonSerializer.Serialize(claim));
            JsonSerializer.Serialize(result, AppJsonContext.Default.ValidationResult).Should().Be(JsonSerializer.Serialize(result));
        }
    }

    [Fact]
    public async Task A_slim_application_binds_claims_and_lists_of_them_by_its_context_alone()
    {
        await using TestHost host = await TestHost.StartAsync(SlimApi.Build);
        string[] expected = [.. OncologyClaims.All.Select(json => JsonSerializer.Serialize(Validator.Validate(ClaimJson.Parse(json))))];

        using HttpResponseMessage one = await host.PostAsync("/bound", OncologyClaims.All[0]);
        one.StatusCode.Should().Be(HttpStatusCode.OK);
        (await one.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Be(expected[0]);

        using HttpResponseMessage list = await host.PostAsync("/bound/list", $"[{string.Join(',', OncologyClaims.All)}]");
        list.StatusCode.Should().Be(HttpStatusCode.OK);
        (await list.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Be($"[{string.Join(',', expected)}]");
    }

    [Fact]
    public async Task A_slim_application_answers_with_problem_details()
    {
        await using TestHost host = await TestHost.StartAsync(SlimApi.Build);
        using HttpResponseMessage problem = await host.PostAsync("/problem", "");
        problem.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        problem.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        using HttpResponseMessage malformed = await host.PostAsync("/bound", """{"lines":{}}""");
        malformed.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
