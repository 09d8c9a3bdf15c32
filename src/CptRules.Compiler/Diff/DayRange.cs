namespace CptRules.Compiler.Diff;

/// <summary>Two days as day numbers, both inclusive; <see cref="Day.Min"/> and <see cref="Day.Max"/> are open ends.</summary>
internal readonly record struct DayRange(int From, int Through);
