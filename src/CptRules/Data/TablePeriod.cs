namespace CptRules.Data;

/// <summary>A range of days on which the same dated tables are in force. An index of -1 means that no table has begun.</summary>
internal readonly record struct TablePeriod(int Start, int Mpfs, int MuePractitioner, int MueHospital, int MueSupplier, int Opps)
{
    public int Mue(CareSetting setting) => setting switch
    {
        CareSetting.Practitioner => MuePractitioner,
        CareSetting.OutpatientHospital => MueHospital,
        _ => MueSupplier,
    };
}
