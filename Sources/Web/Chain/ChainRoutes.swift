import Casework
import Chain
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Projections
import Sealing

/// The interface of the partners: `/chain/v1/...` and its description.
struct ChainRoutes: Sendable {
    let site: Site

    /// Where messages are taken in, by POST alone.
    static let addresses: Set = [
        "/chain/v1/handovers", "/chain/v1/procedures", "/chain/v1/departure-reports",
    ]

    func add(to router: Router<Visit>) {
        router.get("/openapi.json") { _, _ in Response.json(OpenAPI.document, .ok) }
        let chain = router.group("/chain/v1")
        chain.post("/handovers") { request, _ in
            try await answer(request) { json, partner throws(Problem) in
                try Handover.command(
                    json, from: InflowSource(handedOverBy: partner),
                    nationalities: site.nationalities)
            }
        }
        chain.post("/procedures") { request, _ in
            try await answer(request) { json, _ throws(Problem) in
                try ProcedureMessage.command(json)
            }
        }
        chain.post("/departure-reports") { request, _ in
            try await answer(request) { json, _ throws(Problem) in
                try DepartureMessage.command(json)
            }
        }
    }

    private func answer(
        _ request: Request, _ command: (JSON, Partner) throws(Problem) -> any Act
    ) async throws -> Response {
        let access = try await access(of: request)
        guard let key = request.headers[.idempotencyKey].flatMap(CommandID.init(key:)) else {
            throw Problem.noKey
        }
        let json = try await body(of: request)
        guard let partner = access.partner else { throw Problem(Refusal(.noRight)) }
        let submission = Submission(
            try command(json, partner), by: access, id: key, body: json.canonicalBytes)
        switch try await site.desk.submit(submission) {
        case .refused(let refusal): throw Problem(refusal)
        case .accepted(let accepted): return try await receipt(for: accepted, access)
        }
    }

    private func receipt(for accepted: Accepted, _ access: Access) async throws -> Response {
        var members: [String: JSON] = ["events": .number(Double(accepted.positions.count))]
        for stream in accepted.streams {
            let numbers = try await site.desk.run(RegistryCase.number(of: stream, for: access))
            if let number = numbers.first ?? nil { members["caseNumber"] = .text(number) }
        }
        return Response.json(.object(members), accepted.isRepeat ? .ok : .created)
    }

    private func access(of request: Request) async throws -> Access {
        guard let header = request.headers[.authorization], header.hasPrefix("Bearer ") else {
            throw Problem.noToken
        }
        let digest = Digest.of(Array(header.dropFirst(7).utf8)).description
        guard let account = try await site.desk.run(Accounts.withToken(digest: digest)).first,
            let partner = account.partner
        else { throw Problem.noToken }
        return Access(
            actor: account.actor, role: account.role, purpose: .chainExchange, partner: partner)
    }

    private func body(of request: Request) async throws -> JSON {
        let buffer = try await request.body.collect(upTo: Visit.bodyLimit)
        do {
            return try JSON(bytes: Array(buffer.readableBytesView))
        } catch {
            throw Problem.notJSON
        }
    }
}

extension CommandID {
    /// Thirty-two hexadecimal digits or a UUID, in either case.
    init?(key: String) {
        self.init(key.lowercased().filter { $0 != "-" })
    }
}
