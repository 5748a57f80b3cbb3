import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Law
import Ledger
import Pages
import Projections

/// A changed law that waits for a second person. Audience: staff with cases see what it would
/// change; owners of the rules put it in force.
struct ProposalRoutes: PageWithForms {
    static let address = "/wet/voorstel"

    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/wet/voorstel", use: show)
        router.post("/wet/voorstel", use: activate)
        router.post("/wet/voorstel/intrekken", use: withdraw)
    }

    @Sendable func show(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForTheLaw()
        return try await shown(visit, officer, done: request.uri.queryParameters["gedaan"] != nil)
    }

    @Sendable func activate(_ request: Request, visit: Visit) async throws -> Response {
        var form = try await SentForm(request, by: try visit.signedInForTheLaw())
        let version = form.reader.text("versie", limit: 64)
        return try await submit(
            form, version.map { ConfirmCorpus(version: $0) }, about: "versie", visit)
    }

    @Sendable func withdraw(_ request: Request, visit: Visit) async throws -> Response {
        let form = try await SentForm(request, by: try visit.signedInForTheLaw())
        return try await submit(form, WithdrawCorpus(), about: "versie", visit)
    }

    func shown(
        _ visit: Visit, _ officer: Officer, input: Input = Input(), done: Bool = false,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let snapshot = try await site.desk.snapshot(of: [.derived(CorpusShelf.stream)])
        let shelf: CorpusShelf? = snapshot.state(CorpusShelf.stream)
        var proposal: ProposalPage.Proposal?
        if let waiting = shelf?.proposed { proposal = try await read(waiting, for: officer) }
        var refusal: String?
        if case .other(let sentence)? = input.problems.first?.kind { refusal = sentence }
        let page = ProposalPage(proposal, refusal: refusal, isDone: done)
        let frame = try await site.frame(visit, officer, in: nil, alternate: Self.address)
        return .page(page, in: frame, status: status)
    }

    private func read(
        _ waiting: CorpusShelf.Proposal, for officer: Officer
    ) async throws -> ProposalPage.Proposal {
        let law = try await site.laws.law(of: waiting.corpus)
        // Everything is counted, whoever asks; only the cases that they may see are named.
        let all = try await running(for: officer.access.counting)
        let changes = await law.changes(to: all.map(\.clock), runningUnder: site.law)
        let seen = Set(try await running(for: officer.access).map(\.bound.caseID))
        let names = try await names(in: [.ruleOwner, .returnCaseManager], officer.access)
        return ProposalPage.Proposal(
            version: waiting.corpus.version, by: names[waiting.by] ?? "–", onDay: waiting.onDay,
            running: all.count, changes: changes,
            lines: changes.filter { seen.contains(all[$0.index].bound.caseID) }.map { change in
                let bound = all[change.index].bound
                return ProposalPage.Line(
                    bound.number, change, officer: bound.officer.flatMap { names[$0] })
            },
            key: officer.role == .ruleOwner ? site.key(officer, seen: nil) : nil,
            isOwn: waiting.by == officer.access.actor)
    }

    private struct Running {
        let bound: BoundTerm
        let clock: Clock
    }

    private func running(for access: Access) async throws -> [Running] {
        try await site.desk.run(Clocks.terms(for: access)).compactMap { bound in
            bound.clock(by: site.law, on: site.day).map { Running(bound: bound, clock: $0) }
        }
    }

    private func names(in roles: [Role], _ access: Access) async throws -> [ActorID: String] {
        var names: [ActorID: String] = [:]
        for role in roles {
            for line in try await site.desk.run(Accounts.staff(in: role, for: access)) {
                names[line.actor] = line.name
            }
        }
        return names
    }
}

extension Access {
    /// Sees every case, for a count that tells nothing of one.
    fileprivate var counting: Access { Access(actor: actor, role: .teamLead, purpose: .steering) }
}

extension Visit {
    /// - Throws: 403 for a role that neither sees cases nor changes the law.
    fileprivate func signedInForTheLaw() throws -> Officer {
        let officer = try signedIn()
        guard officer.maySeeCases || officer.role == .ruleOwner else { throw Refusal(.noRight) }
        return officer
    }
}
