import Casework
public import Kernel

/// The read models and counters of this release, for the one place where a ledger is configured.
public enum ReadModels {
    public static let projections: [any Projection.Type] = [
        RegistryPerson.self, RegistryNear.self, RegistryName.self, RegistryCase.self, Worklist.self,
        Deadlines.self, Destinations.self, Outcomes.self, Inflow.self, UnmatchedMessages.self,
        Accounts.self, Flights.self, Tasks.self, MissingMessages.self, Clocks.self,
        ImportedCases.self,
    ]

    public static let countings: [any Counting.Type] = [Counters.self]
}
