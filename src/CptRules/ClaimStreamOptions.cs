namespace CptRules;

/// <summary>How a stream of claims is read and validated. Immutable.</summary>
public sealed class ClaimStreamOptions
{
    internal static readonly ClaimStreamOptions Default = new();

    /// <summary>The most threads that validate claims at once. With 1, streams of bytes use no other thread.</summary>
    /// <value>Default null: as many as the machine has processors.</value>
    /// <exception cref="ArgumentOutOfRangeException">Set to zero or less.</exception>
    public int? MaxDegreeOfParallelism
    {
        get;
        init
        {
            Streaming.DegreeOfParallelism.ThrowIfNotPositive(value);
            field = value;
        }
    }

    /// <summary>The care setting of claims that name none.</summary>
    /// <value>Default <see cref="CareSetting.Practitioner"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">Set to a value that is not a care setting.</exception>
    public CareSetting DefaultSetting
    {
        get;
        init
        {
            if (!Enum.IsDefined(value))
                throw new ArgumentOutOfRangeException(nameof(value), value, "Not a care setting.");
            field = value;
        }
    }

    /// <summary>The name of the input, such as a file name, put before the line number in the <c>inputError</c> of result lines.</summary>
    /// <value>Default null: the line number alone.</value>
    public string? InputName { get; init; }
}
