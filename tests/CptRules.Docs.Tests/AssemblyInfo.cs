// Snippets write to the console of the process, and one changes its current directory.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
