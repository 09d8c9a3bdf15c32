namespace CptRules.Compiler.Diff;

/// <summary>Two days as day numbers, both inclusive; <see cref="Data.Day.Min"/> and <see cref="Data.Day.Max"/> are open ends.</summary>
internal readonly record struct DayRange(int From, int Through);
