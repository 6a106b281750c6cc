using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Parley.Bench.OutlookBenchmarks).Assembly).Run(args);
