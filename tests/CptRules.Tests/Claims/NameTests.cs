namespace CptRules.Tests.Claims;

/// <summary>Names of care settings, and the form of procedure codes.</summary>
public class NameTests
{
    [Theory]
    [InlineData(CareSetting.Practitioner, "practitioner", "practitioner")]
    [InlineData(CareSetting.OutpatientHospital, "outpatientHospital", "outpatient hospital")]
    [InlineData(CareSetting.DmeSupplier, "dmeSupplier", "DME supplier")]
    public void Every_setting_has_a_name_that_is_read_back(CareSetting setting, string name, string words)
    {
        CareSettingNames.NameOf(setting).Should().Be(name);
        CareSettingNames.InWords(setting).Should().Be(words);
        CareSettingNames.All[(int)setting].Should().Be(name);
        CareSettingNames.TryParse(name, out CareSetting read).Should().BeTrue();
        read.Should().Be(setting);
        CareSettingNames.TryParse(System.Text.Encoding.UTF8.GetBytes(name), out read).Should().BeTrue();
        read.Should().Be(setting);
        ClaimJson.Parse($$"""{"setting":"{{name}}","lines":[]}""").Setting.Should().Be(setting);
    }

    [Fact]
    public void There_is_a_name_for_every_setting() => CareSettingNames.All.Should().HaveCount(Enum.GetValues<CareSetting>().Length);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Practitioner")]
    [InlineData("practitioner ")]
    [InlineData("outpatient hospital")]
    public void Other_text_is_no_name(string? text)
    {
        CareSettingNames.TryParse(text, out CareSetting setting).Should().BeFalse();
        setting.Should().Be(default);
        CareSettingNames.TryParse(System.Text.Encoding.UTF8.GetBytes(text ?? ""), out _).Should().BeFalse();
    }

    [Fact]
    public void A_number_that_is_no_setting_has_no_name()
    {
        ((Func<string>)(() => CareSettingNames.NameOf((CareSetting)9))).Should().Throw<ArgumentOutOfRangeException>();
        ((Func<string>)(() => CareSettingNames.InWords((CareSetting)9))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("96411", "96411")]
    [InlineData(" 0663t ", "0663T")]
    [InlineData("j1100", "J1100")]
    public void A_code_is_trimmed_and_in_upper_case(string text, string expected)
    {
        ProcedureCode.TryNormalize(text, out string? code).Should().BeTrue();
        code.Should().Be(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("9641")]
    [InlineData("964111")]
    [InlineData("JJ100")]
    [InlineData("J110A")]
    [InlineData("9A411")]
    public void Other_text_is_no_code(string? text)
    {
        ProcedureCode.TryNormalize(text, out string? code).Should().BeFalse();
        code.Should().BeNull();
    }
}
