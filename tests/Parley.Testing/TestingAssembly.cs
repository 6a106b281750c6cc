namespace Parley.Testing;

/// <summary>Marks the assembly of what the test projects share.</summary>
public static class TestingAssembly;
