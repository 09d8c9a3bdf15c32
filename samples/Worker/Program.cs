using System.Threading.Channels;
using CptRules;
using CptRules.Samples.Worker;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Services.AddCptRules(options => options.RuleFilePath = builder.Configuration["CptRules:RuleFilePath"]);
builder.Services.AddSingleton(Channel.CreateBounded<Claim>(1_000));
builder.Services.AddSingleton(Channel.CreateUnbounded<ValidatedClaim>());
builder.Services.AddHostedService<ClaimFile>();
builder.Services.AddHostedService<ClaimWorker>();
IHost host = builder.Build();
await host.RunAsync();
