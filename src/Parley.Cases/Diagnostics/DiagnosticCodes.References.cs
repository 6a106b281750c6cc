namespace Parley.Cases;

public static partial class DiagnosticCodes
{
    internal static DiagnosticCode DanglingReference => Error(201, "Refers to something that is not there",
        "The value must be the id of an element of this case.", "Correct the id, or add the element.");

    internal static DiagnosticCode DeadPath => Error(202, "A path that leads nowhere",
        "A path names elements and keys from the top of the case, with slashes between them: `issues/territory/positions/ukraine/value`. It must lead to an element, or to a key that the element may have.", "Correct the path.");

    internal static DiagnosticCode Cycle => Error(203, "A chain that comes back to itself",
        "Scenarios that build on each other, and sources that copy each other, must begin somewhere.", "Break the chain.");

    internal static DiagnosticCode UnknownScenario => Error(204, "No such scenario",
        "The case has no scenario with this id.", "Use one of the ids that the message lists.");

    internal static DiagnosticCode DuplicateId => Error(205, "The same id twice",
        "People are referred to by id alone, so the id of a person is used once in the whole case.", "Rename one of them.");

    internal static DiagnosticCode ScenarioChecksCut => Info(206, "Not every scenario was checked",
        "Each scenario is laid over the case and checked when the case is loaded. This case is so large, or has so many scenarios, that the rest are checked when they are used.", "Nothing; or use fewer scenarios.");
}
