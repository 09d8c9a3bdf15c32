using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CptRules.Hosting.Tests.Snippets;

namespace CptRules.Hosting.Tests;

/// <summary>samples/MinimalApi, and the endpoint of docs/hosting.md that binds a claim, behind a real Kestrel.</summary>
public class ApiTests
{
    private const string Secret = "S3CRET";

    private static readonly ClaimValidator Validator = new(RuleSet.Embedded);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Posted_claims_give_their_results()
    {
        await using TestHost host = await TestHost.StartSampleAsync();
        foreach (string json in OncologyClaims.All)
        {
            using HttpResponseMessage response = await host.PostAsync("/claims", json);
            response.StatusCode.Should().Be(HttpStatusCode.OK);
            response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
            Claim claim = ClaimJson.Parse(json);
            (await response.Content.ReadAsStringAsync(Cancellation)).Should().Be(ClaimJson.ToJson(claim, Validator.Validate(claim)));
        }
    }

    [Theory]
    [InlineData("""{"lines":[{"code":"96413","from":"S3CRET"}]}""", "$.lines[0].from")]
    [InlineData("""{"id":"S3CRET","lines":[{"code":"96413"},{"code":"96415","units":"S3CRET"}]}""", "$.lines[1].units")]
    [InlineData("""{"setting":"S3CRET","lines":[]}""", "$.setting")]
    [InlineData("""{"id":"S3CRET"}""", "$.lines")]
    [InlineData("""{"lines":[{"code":"96413" S3CRET""", "$.lines[0]")]
    [InlineData("S3CRET", "$")]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    public async Task A_malformed_claim_is_a_400_that_names_the_place_and_repeats_nothing(string json, string path)
    {
        await using TestHost host = await TestHost.StartSampleAsync();
        using HttpResponseMessage response = await host.PostAsync("/claims", json);
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        string body = await response.Content.ReadAsStringAsync(Cancellation);
        body.Should().NotContain(Secret);
        using var problem = JsonDocument.Parse(body);
        problem.RootElement.GetProperty("status").GetInt32().Should().Be(400);
        problem.RootElement.GetProperty("detail").GetString()
            .Should().MatchRegex($"^Expected .+ at {Regex.Escape(path)} \\(line 1, position [0-9]+\\)$");
    }

    [Fact]
    public async Task A_claim_that_the_framework_binds_gives_the_result_without_ids()
    {
        await using TestHost host = await TestHost.StartAsync(BoundApi.Build);
        foreach (string json in OncologyClaims.All)
        {
            using HttpResponseMessage response = await host.PostAsync("/bound", json);
            response.StatusCode.Should().Be(HttpStatusCode.OK);
            response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
            string expected = JsonSerializer.Serialize(Validator.Validate(ClaimJson.Parse(json)));
            (await response.Content.ReadAsStringAsync(Cancellation)).Should().Be(expected);
        }
    }

    [Theory]
    [InlineData("""{"lines":[{"code":"96413","from":"S3CRET"}]}""")]
    [InlineData("""{"lines":[{"code":"96413" S3CRET""")]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_malformed_claim_that_the_framework_binds_is_an_empty_400(string json)
    {
        await using TestHost host = await TestHost.StartAsync(BoundApi.Build);
        using HttpResponseMessage response = await host.PostAsync("/bound", json);
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(Cancellation)).Should().BeEmpty();
    }

    [Fact]
    public async Task Many_posted_claims_give_one_result_line_each()
    {
        await using TestHost host = await TestHost.StartSampleAsync();
        string[] claims = [.. Enumerable.Range(0, 200).SelectMany(_ => OncologyClaims.All.Append(Secret))];

        using HttpResponseMessage response = await host.PostAsync("/claims/many", string.Join('\n', claims));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        string[] lines = (await response.Content.ReadAsStringAsync(Cancellation)).Split('\n');
        lines.Should().HaveCount(claims.Length + 1).And.NotContain(line => line.Contains(Secret));
        lines[^1].Should().BeEmpty();
        for (int i = 0; i < claims.Length; i++)
        {
            lines[i].Should().StartWith(claims[i] == Secret
                ? $"{{\"id\":null,\"inputError\":\"line {i + 1}: "
                : $"{{\"id\":{JsonSerializer.Serialize(ClaimJson.Parse(claims[i]).Id)},");
        }
    }

    [Fact]
    public async Task Many_posted_claims_are_answered_while_more_may_come()
    {
        await using TestHost host = await TestHost.StartSampleAsync();
        // HttpClient sends a complete request before it reads the response.
        using var connection = new TcpClient();
        await connection.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port, Cancellation);
        await using NetworkStream stream = connection.GetStream();
        using var answer = new StreamReader(stream);
        await stream.WriteAsync("POST /claims/many HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray(), Cancellation);

        for (int i = 0; i < 5; i++)
        {
            string claim = OncologyClaims.All[0] + "\n";
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"{Encoding.UTF8.GetByteCount(claim):x}\r\n{claim}\r\n"), Cancellation);
            string? line;
            do
                line = await answer.ReadLineAsync(Cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(60), Cancellation);
            while (line is not null && !line.StartsWith("{\"id\":", StringComparison.Ordinal));
            line.Should().NotBeNull();
        }
    }

    [Fact]
    public async Task A_payer_has_a_profile_of_its_own()
    {
        await using TestHost host = await TestHost.StartSampleAsync();
        const string Claim = """{"lines":[{"code":"J9271","from":"2026-05-04"}]}""";
        (string, bool)[] expected = [("/claims", true), ("/payers/strict/claims", false), ("/payers/lenient/claims", true)];
        foreach ((string path, bool isValid) in expected)
        {
            using HttpResponseMessage response = await host.PostAsync(path, Claim);
            using var result = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
            result.RootElement.GetProperty("isValid").GetBoolean().Should().Be(isValid, path);
        }

        using HttpResponseMessage unknown = await host.PostAsync("/payers/nobody/claims", Claim);
        unknown.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task All_rules_are_listed()
    {
        await using TestHost host = await TestHost.StartSampleAsync();
        using var rules = JsonDocument.Parse(await host.Client.GetStringAsync(new Uri("/rules", UriKind.Relative), Cancellation));
        rules.RootElement.EnumerateArray().Select(rule => rule.GetProperty("id").GetString())
            .Should().Equal(RuleInfo.All.Select(rule => rule.Id.ToString()));
    }

    [Fact]
    public async Task A_rule_file_that_is_none_stops_the_start_and_is_named()
    {
        using var file = new BadRuleFile();
        string[] args = [.. TestHost.Quiet, $"--CptRules:RuleFilePath={file.Path}"];
        Func<Task> start = () => SampleHost.StartAsync("CptRules.Samples.MinimalApi", args);
        (await start.Should().ThrowAsync<InvalidRuleSetException>()).Which.Message.Should().StartWith($"{file.Path}: ");
    }
}
