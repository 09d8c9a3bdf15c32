using System.Text;
using CptRules.Cli;

// Tables and bars are drawn with more than ASCII; what is redirected is UTF-8 anyway.
if (!Console.IsOutputRedirected)
    Console.OutputEncoding = Encoding.UTF8;

using Stream input = Console.OpenStandardInput();
using Stream output = StandardOutput.Open();
return CommandLineApp.Run(args, new ToolEnvironment(input, output, Console.Error, TerminalFacts.OfProcess(), TimeProvider.System));
