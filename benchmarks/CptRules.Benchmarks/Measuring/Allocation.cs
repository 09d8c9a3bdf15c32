namespace CptRules.Benchmarks.Measuring;

/// <summary>Counts the bytes that a contestant allocates per unit.</summary>
internal static class Allocation
{
    public static double BytesOf(Contestant contestant)
    {
        // The first pass may make what is kept for all later ones.
        contestant.Pass();
        long before = GC.GetAllocatedBytesForCurrentThread();
        contestant.Pass();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / contestant.Units;
    }
}
