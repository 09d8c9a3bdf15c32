using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CptRules.Hosting.Tests.Snippets;

/// <summary>The web API of docs/hosting.md for native AOT: without reflection, with the serializer context of the application.</summary>
internal static class SlimApi
{
    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddCptRules();
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(options => WithoutReflection(options.SerializerOptions.TypeInfoResolverChain));
        // begin aot
        builder.Services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, AppJsonContext.Default));

        // end aot
        WebApplication app = builder.Build();
        app.MapPost("/bound", (Claim claim, IClaimValidator validator) => validator.Validate(claim));
        app.MapPost("/bound/list", (Claim[] claims, IClaimValidator validator) => Array.ConvertAll(claims, validator.Validate));
        app.MapPost("/problem", () => Results.Problem("detail", statusCode: StatusCodes.Status400BadRequest));
        return app;
    }

    // As in a native AOT application, where the serializer cannot fall back on reflection.
    private static void WithoutReflection(IList<IJsonTypeInfoResolver> resolvers)
    {
        foreach (IJsonTypeInfoResolver resolver in resolvers.OfType<DefaultJsonTypeInfoResolver>().ToArray())
            resolvers.Remove(resolver);
    }
}

// begin aot
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Claim[]))]
[JsonSerializable(typeof(ValidationResult))]
[JsonSerializable(typeof(ValidationResult[]))]
internal sealed partial class AppJsonContext : JsonSerializerContext;
// end aot
