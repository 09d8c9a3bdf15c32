using System.CommandLine;

namespace CptRules.Cli.Commands;

/// <summary>The arguments and options that several commands share.</summary>
internal static class Arguments
{
    public const string Text = "text";
    public const string Json = "json";

    public static Option<string?> Rules() => new("--rules")
    {
        Description = "A rule set made by 'cptrules rules build'. Default: the embedded one.",
        HelpName = "FILE",
    };

    public static Option<string> Format(string description, params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = description,
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => Text,
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<string?> Setting(string description)
    {
        var option = new Option<string?>("--setting") { Description = description, HelpName = string.Join('|', CareSettingNames.All) };
        option.AcceptOnlyFromAmong([.. CareSettingNames.All]);
        return option;
    }

    public static Option<string?> LookupSetting() => Setting("The care setting of the lookup. Default: "
        + $"{CareSettingNames.NameOf(CareSetting.Practitioner)}.");

    public static Option<string?> On() => new("--on")
    {
        Description = "The day of the lookup, as YYYY-MM-DD. Default: the last day of the rule set's window. The default is "
            + "never today, so that the output stays the same.",
        HelpName = "DATE",
    };
}
