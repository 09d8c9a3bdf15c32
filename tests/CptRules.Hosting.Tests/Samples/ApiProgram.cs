namespace CptRules.Hosting.Tests.Samples;

/// <summary>The minimal API of the README: what stands between the markers is printed there, without its indentation.</summary>
internal static class ApiProgram
{
    public static WebApplication Build(string[] args)
    {
        // begin api
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddCptRules(options => options.RuleFilePath = builder.Configuration["CptRules:RuleFilePath"]);
        builder.Services.AddProblemDetails();
        WebApplication app = builder.Build();

        app.MapPost("/claims", async (Stream body, IClaimValidator validator, CancellationToken cancellationToken) =>
        {
            using var reader = new StreamReader(body);
            return ClaimJson.TryParse(await reader.ReadToEndAsync(cancellationToken), out Claim? claim, out string? error)
                ? Results.Text(ClaimJson.ToJson(claim, validator.Validate(claim)), "application/json")
                : Results.Problem(error, statusCode: StatusCodes.Status400BadRequest);
        });

        // A rule file that cannot be used stops the start, not the first request.
        app.Services.GetRequiredService<IClaimValidator>();
        // end api
        // begin bound
        app.MapPost("/bound", (Claim claim, IClaimValidator validator) => validator.Validate(claim));
        // end bound
        // begin pipes
        app.MapPost("/claims/many", async (HttpRequest request, HttpResponse response, ClaimValidator validator, CancellationToken cancellationToken) =>
            { await ClaimJson.ValidateAsync(request.BodyReader, response.BodyWriter, validator, cancellationToken: cancellationToken); });
        // end pipes
        return app;
    }

    public static async Task RunAsync(string[] args)
    {
        await using WebApplication app = Build(args);
        // begin api
        await app.RunAsync();
        // end api
    }
}
