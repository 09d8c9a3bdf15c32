using System.CommandLine;

namespace CptRules.Cli.Commands;

/// <summary>The arguments and options that several commands share.</summary>
internal static class Arguments
{
    public static Option<string?> Rules() => new("--rules")
    {
        Description = "A rule set made by 'cptrules rules build'. Default: the embedded one.",
        HelpName = "FILE",
    };

    public static Option<string?> Setting(string description)
    {
        var option = new Option<string?>("--setting")
        {
            Description = description,
            HelpName = $"{string.Join('|', CareSettingNames.All)}",
        };
        option.AcceptOnlyFromAmong([.. CareSettingNames.All]);
        return option;
    }

    public static Option<string?> AskedSetting() => Setting($"The care setting asked about. Default: {CareSettingNames.NameOf(CareSetting.Practitioner)}.");

    public static Option<string?> On() => new("--on")
    {
        Description = "The day asked about, as YYYY-MM-DD. Default: the last day of the rule set's window, never today, so that the answer stays the same.",
        HelpName = "DATE",
    };
}
