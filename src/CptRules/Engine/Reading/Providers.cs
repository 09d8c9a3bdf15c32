using CptRules.Engine.State;

namespace CptRules.Engine.Reading;

/// <summary>Numbers the provider keys of a claim: equal numbers are equal keys.</summary>
internal static class Providers
{
    /// <summary>0 for the claim's own provider, else one more than the index of the first line that names the provider.</summary>
    /// <param name="provider">The provider of the line at <paramref name="index"/>.</param>
    public static int NumberOf(in ClaimContext claim, in BilledText text, string provider, int index)
    {
        if (!claim.IsPractitioner || string.Equals(provider, text.Provider, StringComparison.Ordinal))
            return 0;
        if (NormalText.IsBlank(provider) || NormalText.Equal(provider, text.Provider))
            return 0;
        for (int i = 0; i < index; i++)
        {
            if (claim.All[i].Provider == i + 1 && NormalText.Equal(provider, text[i].Provider))
                return i + 1;
        }

        return index + 1;
    }
}
