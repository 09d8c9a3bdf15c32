using System.Text.Json.Serialization;

namespace CptRules.Hosting.Tests.Samples;

/// <summary>The minimal API of the README for native AOT: without reflection, with the application's own serializer context.</summary>
internal static class SlimApiProgram
{
    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddCptRules();
        // begin aot
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolver = AppJsonContext.Default);

        // end aot
        WebApplication app = builder.Build();
        app.MapPost("/bound", (Claim claim, IClaimValidator validator) => validator.Validate(claim));
        app.MapPost("/bound/list", (Claim[] claims, IClaimValidator validator) => Array.ConvertAll(claims, validator.Validate));
        return app;
    }
}

// begin aot
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Claim[]))]
[JsonSerializable(typeof(ValidationResult))]
[JsonSerializable(typeof(ValidationResult[]))]
internal sealed partial class AppJsonContext : JsonSerializerContext;
// end aot
