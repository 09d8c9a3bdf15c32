namespace CptRules.Cli;

/// <summary>The parts of the process that the tool uses, so that tests can replace them.</summary>
internal sealed record ToolEnvironment(Stream Input, Stream Output, TextWriter Error, TerminalFacts Terminal, TimeProvider Time);
