import Casework
import Composition
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Ledger
import LedgerSQLite
import Logging
import Sealing
import Simulation
import Web

/// An office with everybody's account, on a ledger of its own in a temporary folder, and a client
/// that asks its site.
struct Scene: Sendable {
    let office: Office
    let site: Site
    let clock: SettableClock
    let cast: Cast
    let client: any TestClientProtocol
    let log: CapturedLog

    /// A Monday.
    static let today = LocalDate(dayNumber: 19_968)

    /// Opens the office, plays in it and puts everything away.
    static func play(
        over connection: TestingSetup = .router, assets: Assets? = nil,
        _ play: @Sendable (Scene) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let place = Place(ledger: folder.appending(path: "web.ledger").path())
        let clock = SettableClock(Instant(today, hour: 9))
        let office = try await place.make(seed: 1, clock: clock, entropy: SystemEntropy())
        let (cast, log) = (Cast(seed: 1), CapturedLog())
        let site = try Site(
            desk: office.desk, sessions: office.ledger, law: office.law, laws: office, clock: clock,
            entropy: SystemEntropy(), isDemonstration: office.isDemonstration,
            assets: try assets ?? .shipped())
        let application = Application(router: site.router(), logger: log.logger)
        try await application.test(connection) { client in
            let scene = Scene(
                office: office, site: site, clock: clock, cast: cast, client: client, log: log)
            for act in DemoAccounts.acts(of: cast) {
                try await scene.submit(act, by: Access.installer)
            }
            try await play(scene)
        }
        try await office.close()
        try FileManager.default.removeItem(at: folder)
    }

    /// Past the pages and the chain, for what stands before the story begins.
    @discardableResult
    func submit(_ act: any Act, by access: Access) async throws -> Answer {
        let id: CommandID = Fresh(site.entropy).id(0)
        return try await office.desk.submit(Submission(act, by: access, id: id, body: id.bytes))
    }

    /// How many events the ledger holds.
    func size() async throws -> Int64 {
        try await office.ledger.read { try $0.size(of: .events) }
    }

    func ask(
        _ method: HTTPRequest.Method, _ uri: String, _ headers: HTTPFields = [:],
        body: [UInt8]? = nil
    ) async throws -> TestResponse {
        try await client.execute(
            uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) })
    }
}

extension TestResponse {
    var code: Int { head.status.code }
    var text: String { String(buffer: body) }
    var location: String { headers[.location] ?? "" }
}
