import ArgumentParser
import Kernel
import Ledger
import Sealing

/// `rotonde demo`: a small demonstration ledger, made through the one door.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a small demonstration ledger; all people in it are invented.")

    @OptionGroup var options: LedgerOption
    @Option(help: "The same seed gives the same ledger.") var seed: UInt64 = 1

    func run() async throws {
        let place = Place(ledger: options.ledger)
        guard !place.isThere else {
            throw ValidationError("There is a ledger at \(options.ledger) already.")
        }
        let clock = SettableClock(Instant(DemoYear.firstDay, hour: 8))
        let entropy = SeededEntropy(seed)
        let office = try await place.make(seed: seed, clock: clock, entropy: entropy)
        var year = try DemoYear(office: office, clock: clock, entropy: entropy, seed: seed)
        let accepted = try await year.play()
        try await office.desk.set(today: DemoYear.today)
        let root = try await office.desk.sign().first?.root.description ?? ""
        try await office.close()
        print("Made \(options.ledger): \(accepted) accepted commands; log root \(root.prefix(16)).")
    }
}
