import ArgumentParser
import Casework
import Composition
import Foundation
import Hummingbird
import Kernel
import Ledger
import Logging
import Pages
import Palette
import Projections
import Sealing
import ServiceLifecycle
import Web

/// `rotonde serve`: every page and message of the product on one port.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the pages and the messages.")

    @OptionGroup var options: LedgerOption
    @Option(help: "Port on 127.0.0.1.") var port = 8080
    @Option(help: "A file of colours to lay over ours, in the form of rotonde.palette.")
    var theme: String?
    @Flag(help: "Print the demonstration's address and logins.") var demo = false

    func run() async throws {
        let assets = try Assets.shipped(with: theme.map(Theme.init(file:)))
        let office = try await Place(ledger: options.ledger).open()
        var logger = Logger(label: "rotonde")
        logger.logLevel = .warning
        let robot = RobotService(desk: office.desk, logger: logger)
        var application = Application(
            router: try office.site(with: assets).router(),
            configuration: .init(address: .hostname("127.0.0.1", port: port)), logger: logger)
        application.addServices(robot)
        if demo { try await printLogins(office) }
        try await application.runService()
        try await office.close()
    }

    private func printLogins(_ office: Office) async throws {
        var lines = [
            "Rotonde, demonstration: http://127.0.0.1:\(port)",
            "Its own today is \(office.desk.today). All people are invented.",
            "Sign in at http://127.0.0.1:\(port)/inloggen as one of:",
        ]
        for account in try await office.desk.run(Accounts.demonstration()) {
            lines.append("  \(account.name ?? "") (\(account.role.rawValue))")
        }
        lines.append("Partners' tokens: \(DemoTokens.all.map(\.token).joined(separator: ", "))")
        // Not by print, which keeps lines back when a script reads them.
        FileHandle.standardOutput.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    }
}

extension Office {
    /// The site of this office, on its own day when it is a demonstration.
    func site(with assets: Assets) throws -> Site {
        let clock: any WallClock =
            isDemonstration ? ShiftedClock(to: desk.today) : SystemClock()
        return try Site(
            desk: desk, sessions: ledger, law: law, laws: self, clock: clock,
            entropy: SystemEntropy(),
            isDemonstration: isDemonstration, assets: assets)
    }
}

extension Theme {
    /// - Throws: the line of the file that does not do, before anything is served.
    init(file: String) throws {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try self.init(Palette(path: file, text: text))
    }
}

/// Fires alarms as they fall due and signs the log as it grows.
struct RobotService: ServiceLifecycle.Service {
    let desk: Desk
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    let tick = try await desk.tick()
                    for alarm in tick.unanswered {
                        logger.error("alarm without an act", metadata: ["rule": "\(alarm.rule)"])
                    }
                } catch {
                    logger.error("tick failed", metadata: ["kind": "\(type(of: error))"])
                }
                try? await Task.sleep(for: .seconds(2))
            }
        }
    }
}
