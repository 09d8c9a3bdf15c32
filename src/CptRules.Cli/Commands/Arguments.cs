using System.CommandLine;

namespace CptRules.Cli.Commands;

/// <summary>The arguments and options that several commands share.</summary>
internal static class Arguments
{
    private const string Practitioner = "practitioner";
    private const string OutpatientHospital = "outpatientHospital";
    private const string DmeSupplier = "dmeSupplier";

    public static Option<string?> Rules() => new("--rules")
    {
        Description = "A rule set made by 'cptrules rules build'. Default: the embedded one.",
        HelpName = "FILE",
    };

    public static Option<string?> Setting()
    {
        var option = new Option<string?>("--setting")
        {
            Description = "The care setting of claims that name none.",
            HelpName = $"{Practitioner}|{OutpatientHospital}|{DmeSupplier}",
        };
        option.AcceptOnlyFromAmong(Practitioner, OutpatientHospital, DmeSupplier);
        return option;
    }

    public static CareSetting? SettingOf(string? text) => text switch
    {
        Practitioner => CareSetting.Practitioner,
        OutpatientHospital => CareSetting.OutpatientHospital,
        DmeSupplier => CareSetting.DmeSupplier,
        _ => null,
    };
}
