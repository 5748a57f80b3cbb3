internal import Kernel
internal import Ledger
internal import Sealing

/// Makes a small demonstration ledger through the one door; all people in it are invented.
public enum Demonstration {
    /// How many commands were accepted, and the root of the log: the same seed gives the same.
    public struct Made: Sendable {
        public let accepted: Int
        public let root: String
    }

    /// - Precondition: nothing stands at the place.
    public static func make(at place: Place, seed: UInt64) async throws -> Made {
        let clock = SettableClock(Instant(DemoYear.firstDay, hour: 8))
        let entropy = SeededEntropy(seed)
        let office = try await place.make(seed: seed, clock: clock, entropy: entropy)
        var year = try DemoYear(office: office, clock: clock, entropy: entropy, seed: seed)
        let accepted = try await year.play()
        try await office.desk.set(today: DemoYear.today)
        let root = try await office.desk.sign().first?.root.description ?? ""
        try await office.close()
        return Made(accepted: accepted, root: root)
    }
}
