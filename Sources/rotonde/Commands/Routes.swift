import ArgumentParser
import Composition
import Hummingbird
import Web

/// `rotonde routes`: every address of the product, one `METHOD /path` a line.
///
/// The browser tests read it: an address that no page of theirs shows makes them fail.
struct Routes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print every route of the site.")

    @OptionGroup var options: LedgerOption

    func run() async throws {
        let office = try await Place(ledger: options.ledger).open()
        for route in try office.site(with: .shipped()).router().routes { print(route) }
        try await office.close()
    }
}
