import Casework
import Kernel
import Law

/// What of a world counts for the proof: two worlds that agree in it are explored once.
///
/// Days are seen as what they mean (over or not, covers the departure or not); the moments
/// themselves are dropped.
struct Abstraction: Hashable, Sendable {
    enum Standing: UInt8 { case never, open, closing, closed, unknown }
    enum Gating: UInt8 { case missing, notNeeded, fresh, stale }
    enum Helping: UInt8 { case none, asked, granted, refused, revoked }
    enum Decided: UInt8 { case no, taken, served }
    enum Period: UInt8 { case none, suspended, running, over }
    /// Where a planned departure stands on the way to its hour.
    enum Way: UInt8 { case none, planned, threeDays, oneDay, gate, due }

    let blockers: [Standing]
    let others: UInt8
    let gates: [Gating]
    let isMinor: Knowledge
    let decision: Decided
    let period: Period
    let way: Way
    let wasBarred: Bool
    let isWilling: Bool
    let hasDocument: Bool
    let isReachable: Bool
    let asking: Asking
    let helping: Helping
    /// Granted in any of the episodes, and not taken back.
    let grants: Int
    let isOpen: Bool
    let isNewRegime: Bool

    /// What is seen, for the report.
    static let parts = [
        "five blockers: never raised, open, closing, closed, unknown; the others as one",
        "seven gates: missing, not needed, fresh, stale for the departure",
        "minor alone: no, yes, unknown", "decision: none, taken, served",
        "departure period: none, suspended, running, over",
        "departure: none, planned, after each check, due", "taken out by a rule before",
        "willing, document, reachable", "case open or closed",
        "document: not asked for, ordered, submitted; presentation: none, planned, told, its "
            + "morning, held; its check: none, fresh, stale",
        "support: none, asked, granted, refused, taken back; how often it was granted",
        "law to 11 June 2026 or from the 12th", "detention: no act exists yet",
    ]

    init(_ world: World) {
        let (person, episode) = (world.person, world.returnCase.open)
        let departure = episode?.departure
        blockers = Move.blockers.map { Standing(person.status(of: $0)) }
        others = UInt8(
            Blocker.allCases.filter { !Move.blockers.contains($0) && person.isStanding($0) }.count)
        isMinor = person.isUnaccompaniedMinor
        let day = departure?.leavesAt.day ?? world.today
        var facts = Facts()
        if let episode, let dossier = world.dossier, let country = World.country {
            facts = dossier.facts(for: episode, to: country)
        }
        gates = Gate.allCases.map { Gating(facts.gates[$0] ?? .missing, on: day) }
        decision = Decided(episode?.decision)
        period = world.period
        way = Way(departure, at: world.now)
        wasBarred = episode?.lastBarred != nil
        isWilling = episode?.willingSince != nil
        hasDocument = !person.documents.isEmpty && world.dossierHasDocument(on: day)
        isReachable =
            episode.flatMap { world.dossier?.isReachable(in: $0, on: world.today) } ?? false
        asking = Asking(world)
        (helping, grants) = (Helping(episode?.support), world.grants)
        isOpen = episode != nil
        isNewRegime = world.today >= Self.pact
    }

    static let pact = LocalDate(dayNumber: 20_616)
}

extension World {
    var dossier: Dossier? { Dossier(of: caseID, in: snapshot) }

    /// Whether a request lies at a representation, also after the case was closed.
    var isDocumentOrdered: Bool {
        returnCase.episodes.last?.requests.contains { $0.isRunning } ?? false
    }

    func dossierHasDocument(on day: LocalDate) -> Bool {
        guard let country = Self.country else { return false }
        return person.travelDocument(validOn: day, for: country) != nil
    }

    var period: Abstraction.Period {
        guard let episode = returnCase.open, let dossier else { return .none }
        let setting = Setting(
            now: now, today: today, access: .robot, law: law, fresh: Fresh(Nothing()))
        return switch dossier.period(of: episode, in: setting) {
        case .none: .none
        case .suspended: .suspended
        case .until(let receipt): today <= receipt.lastDay ? .running : .over
        }
    }
}

private struct Nothing: Entropy {
    func bytes(_ length: Int) -> [UInt8] { Array(repeating: 0, count: length) }
}

extension Abstraction.Standing {
    init(_ status: BlockerStatus) {
        switch status {
        case .neverRaised: self = .never
        case .open: self = .open
        case .closing: self = .closing
        case .closed: self = .closed
        case .unknown: self = .unknown
        }
    }
}

extension Abstraction.Decided {
    init(_ decision: ReturnDecision?) {
        self = decision.map { $0.servedOn == nil ? .taken : .served } ?? .no
    }
}

extension Abstraction.Helping {
    init(_ support: Support?) {
        switch support?.state {
        case nil: self = .none
        case .asked: self = .asked
        case .granted: self = .granted
        case .refused: self = .refused
        case .revoked: self = .revoked
        }
    }
}

extension Abstraction.Gating {
    init(_ status: GateStatus, on day: LocalDate) {
        switch status {
        case .missing: self = .missing
        case .notNeeded: self = .notNeeded
        case .signed(let until): self = until >= day ? .fresh : .stale
        }
    }
}

extension Abstraction.Way {
    init(_ departure: PlannedDeparture?, at now: Instant) {
        guard let departure else { self = .none; return }
        guard now < departure.leavesAt else { self = .due; return }
        if departure.checks.contains(.gate) {
            self = .gate
        } else if departure.checks.contains(.oneDay) {
            self = .oneDay
        } else {
            self = departure.checks.contains(.threeWorkingDays) ? .threeDays : .planned
        }
    }
}
