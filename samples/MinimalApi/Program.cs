using CptRules;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddCptRules(options => options.RuleFilePath = builder.Configuration["CptRules:RuleFilePath"])
    .AddProfile("strict", options => options.SetSeverity(RuleId.COD102, Severity.Error))
    .AddProfile("lenient", options => options.SetSeverity(RuleId.UNT213, Severity.Warning).TurnOff(RuleId.DUP601));
builder.Services.AddProblemDetails();
WebApplication app = builder.Build();

// One claim in the body, one result in the answer.
app.MapPost("/claims", (Stream body, IClaimValidator validator, CancellationToken cancellationToken) =>
    ValidateAsync(body, validator, cancellationToken));

// The same by the profile of a payer.
app.MapPost("/payers/{payer}/claims", (
    string payer, Stream body, IClaimValidatorProvider validators, CancellationToken cancellationToken) =>
    validators.TryGet(payer, out IClaimValidator? validator)
        ? ValidateAsync(body, validator, cancellationToken)
        : Task.FromResult(Results.Problem("There is no such payer.", statusCode: StatusCodes.Status404NotFound)));

// Many claims in the body, one result line for each, while more claims arrive.
app.MapPost("/claims/many", async (
    HttpRequest request, HttpResponse response, IClaimValidator validator, CancellationToken cancellationToken) =>
    { await ClaimJson.ValidateAsync(request.BodyReader, response.BodyWriter, validator, cancellationToken: cancellationToken); });

// All rules, for a settings page.
app.MapGet("/rules", () => RuleInfo.All.Select(rule =>
    new { Id = rule.Id.ToString(), rule.Name, rule.Summary, rule.SeverityNote, rule.HelpLink }));

// A rule file that cannot be used stops the start, not the first request.
app.Services.GetRequiredService<IClaimValidator>();
await app.RunAsync();

static async Task<IResult> ValidateAsync(Stream body, IClaimValidator validator, CancellationToken cancellationToken)
{
    using var reader = new StreamReader(body);
    return ClaimJson.TryParse(await reader.ReadToEndAsync(cancellationToken), out Claim? claim, out string? error)
        ? Results.Text(ClaimJson.ToJson(claim, validator.Validate(claim)), "application/json")
        : Results.Problem(error, statusCode: StatusCodes.Status400BadRequest);
}
