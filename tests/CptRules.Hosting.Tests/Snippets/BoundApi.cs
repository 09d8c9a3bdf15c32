namespace CptRules.Hosting.Tests.Snippets;

/// <summary>The endpoint of docs/hosting.md whose claim the framework reads.</summary>
internal static class BoundApi
{
    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddCptRules();
        WebApplication app = builder.Build();
        // begin bound
        app.MapPost("/bound", (Claim claim, IClaimValidator validator) => validator.Validate(claim));
        // end bound
        return app;
    }
}
