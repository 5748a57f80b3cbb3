import ArgumentParser
import Composition

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
        let made = try await Demonstration.make(at: place, seed: seed)
        print(
            "Made \(options.ledger): \(made.accepted) accepted commands; "
                + "log root \(made.root.prefix(16)).")
    }
}
