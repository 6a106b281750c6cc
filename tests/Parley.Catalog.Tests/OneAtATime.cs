// A command has a process to itself, so these tests run one after the other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
