namespace CptRules.Engine.State;

/// <summary>Numbers the provider keys of a claim, so that equal numbers are equal keys.</summary>
internal static class Providers
{
    /// <summary>0 is the claim's own provider; any other number is one more than the index of the first line that names the provider.</summary>
    public static int NumberOf(in ClaimContext claim, ClaimLine billed, int index)
    {
        string? provider = billed.Provider;
        if (provider is null || !claim.IsPractitioner || string.Equals(provider, claim.Provider, StringComparison.Ordinal))
            return 0;
        if (NormalText.IsBlank(provider) || NormalText.Equal(provider, claim.Provider))
            return 0;
        for (int i = 0; i < index; i++)
        {
            if (claim.All[i].Provider == i + 1 && NormalText.Equal(provider, claim.Billed(claim.All[i]).Provider))
                return i + 1;
        }

        return index + 1;
    }
}
