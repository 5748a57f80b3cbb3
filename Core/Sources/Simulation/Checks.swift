import Casework
public import Kernel
public import Law

/// What a run must never show, read from its events alone and in another way than `decide` does.
public struct Checks: Sendable {
    public struct Finding: Hashable, Sendable {
        public let position: Int64
        public let rule: String
        public let what: String
    }

    private let law: Corpus
    private var standing: [StreamID: Set<Blocker>] = [:]
    private var signed: [StreamID: [Gate: LocalDate]] = [:]
    private var isMinor: [StreamID: Bool] = [:]
    private var links: [StreamID: Set<StreamID>] = [:]
    private var people: [StreamID: StreamID] = [:]
    private var decided: Set<StreamID> = []
    /// Planned departures by case, with the command that may still cancel them.
    private var planned: [StreamID: DepartureScheduled] = [:]
    private var closed: Set<StreamID> = []
    /// The cases whose person knows of the departure that is planned.
    private var told: Set<StreamID> = []
    public private(set) var findings: [Finding] = []

    /// - Parameter law: the whole corpus, also when the run was played with less of it.
    public init(law: Corpus) { self.law = law }

    /// Reads all events of a ledger, in the order of their positions.
    public static func findings(
        in entries: [Entry], law: Corpus
    ) throws(Malformed) -> [Finding] {
        var checks = Checks(law: law)
        for index in entries.indices {
            let entry = entries[index]
            try checks.read(entry)
            let isLast = index + 1 == entries.count
            if isLast || entries[index + 1].command != entry.command { checks.endOfCommand(entry) }
        }
        return checks.findings
    }

    private mutating func read(_ entry: Entry) throws(Malformed) {
        if entry.type.hasPrefix("person.") {
            read(try PersonEvent(entry), of: entry.stream)
        } else if entry.type.hasPrefix("case.") {
            read(try CaseEvent(entry), entry)
        }
    }

    private mutating func read(_ event: PersonEvent, of person: StreamID) {
        switch event {
        case .identity(.registered): standing[person] = Set(Blocker.allCases)
        case .identity(.caseOpened), .erasure: break
        case .blockade(let event): read(event, of: person)
        case .document, .statement, .care: break
        case .link(let event): read(event, of: person)
        case .contradiction: break
        }
    }

    private mutating func read(_ event: LinkEvent, of person: StreamID) {
        switch event {
        case .linked(let event): links[person, default: []].insert(event.other)
        case .unlinked(let event): links[person]?.remove(event.other)
        }
    }

    // The person with everybody whose file is linked to theirs, also by way of others.
    private func files(of person: StreamID) -> Set<StreamID> {
        var (files, waiting): (Set<StreamID>, [StreamID]) = ([], [person])
        while let next = waiting.popLast() {
            if files.insert(next).inserted { waiting += links[next] ?? [] }
        }
        return files
    }

    private mutating func read(_ event: BlockadeEvent, of person: StreamID) {
        switch event {
        case .answered(let event):
            for (blocker, answer) in event.answers { answered(blocker, answer, person) }
            isMinor[person] = event.isUnaccompaniedMinor != .no
        case .raised(let event):
            standing[person, default: []].insert(event.blocker)
            raised[person, default: []].insert(event.blocker)
            open[person, default: []].insert(event.blocker)
            if Self.newFacts.contains(event.blocker) { signed[person]?[.nonRefoulement] = nil }
        case .closed(let event):
            standing[person]?.remove(event.blocker)
            open[person]?.remove(event.blocker)
        case .gateSigned(let event): signed[person, default: [:]][event.gate] = event.until
        case .closingReceived: break
        }
    }

    // Open ones stay open whatever a handover answers; the others become what it says.
    private var open: [StreamID: Set<Blocker>] = [:]

    private mutating func answered(_ blocker: Blocker, _ answer: Knowledge, _ person: StreamID) {
        guard open[person]?.contains(blocker) != true else { return }
        switch answer {
        case .no: standing[person]?.remove(blocker)
        case .unknown: standing[person]?.insert(blocker)
        case .yes:
            standing[person]?.insert(blocker)
            open[person, default: []].insert(blocker)
        }
    }

    private mutating func read(_ event: CaseEvent, _ entry: Entry) {
        if closed.contains(entry.stream), !event.mayFollowTheEnd { mustBeBeginning(entry) }
        switch event {
        case .intake(let event): read(event, of: entry.stream)
        case .decision(.returnDecisionTaken(let event)):
            if !event.wasServed { decided.remove(entry.stream) }
        case .decision(.served): decided.insert(entry.stream)
        case .departure(let event): read(event, of: entry.stream)
        case .taken(.withdrawn): end(entry.stream)
        case .decision(.departurePeriodSet), .decision(.changedLawApplied), .interview, .support,
            .request, .work, .weighing,
            .plan, .term, .taken(.imported):
            break
        }
    }

    private mutating func read(_ event: IntakeEvent, of caseID: StreamID) {
        switch event {
        case .handedOver(let event):
            people[caseID] = event.person
            closed.remove(caseID)
            decided.remove(caseID)
        case .reopened: closed.remove(caseID)
        case .sentBack, .closedOtherwise: end(caseID)
        case .accepted, .assigned: break
        }
    }

    private mutating func read(_ event: DepartureEvent, of caseID: StreamID) {
        switch event {
        case .scheduled(let event):
            planned[caseID] = event
            told.remove(caseID)
        case .told: told.insert(caseID)
        case .cancelled: planned[caseID] = nil
        case .reported, .leftOurView: end(caseID)
        case .checked, .independentPlanned, .independentCancelled, .availabilityRecorded,
            .reportedLate:
            break
        }
    }

    private mutating func end(_ caseID: StreamID) {
        planned[caseID] = nil
        closed.insert(caseID)
    }

    private mutating func mustBeBeginning(_ entry: Entry) {
        let mayCome = [HandedOver.type, CaseReopened.type, DepartureReportedLate.type]
        guard !mayCome.contains(entry.type) else { return }
        findings.append(
            Finding(position: entry.position, rule: "-", what: "\(entry.type) after the end"))
    }

    // What ever stood, or was in doubt, also when it ended.
    private var raised: [StreamID: Set<Blocker>] = [:]
    private static let health: Set<Blocker> = [
        .medicalPostponement, .medicalCategory, .medicalApplication,
    ]

    // An assessment from before these does not cover them (SAF-03).
    private static let newFacts: Set<Blocker> = [
        .firstAsylumApplication, .subsequentApplication, .rule39Measure,
    ]

    // After every command, no departure stands in the agenda that something known now bars.
    private mutating func endOfCommand(_ entry: Entry) {
        for (caseID, departure) in planned {
            guard let person = people[caseID] else { continue }
            let day = departure.leavesAt.day
            let standing = files(of: person).reduce(into: Set<Blocker>()) {
                $0.formUnion(self.standing[$1] ?? [])
            }
            for blocker in standing where bars(blocker.rawValue, day) {
                note(entry, blocker.rawValue)
            }
            let isAtTheGate = entry.clear["stage"] == .code(CheckStage.gate)
            if entry.stream == caseID, isAtTheGate, !told.contains(caseID) {
                note(entry, Gate.personInformed.rawValue)
            }
            guard entry.stream == caseID, entry.type == DepartureScheduled.type else { continue }
            for gate in Gate.allCases where !isOpen(gate, caseID, person, day) {
                note(entry, gate.rawValue)
            }
        }
    }

    private mutating func note(_ entry: Entry, _ rule: String) {
        findings.append(Finding(position: entry.position, rule: rule, what: "planned all the same"))
    }

    private func bars(_ rule: String, _ day: LocalDate) -> Bool {
        [BarredAct.booking, .execution].contains { law.cell(rule, $0, on: day).bars }
    }

    private func isOpen(
        _ gate: Gate, _ caseID: StreamID, _ person: StreamID, _ day: LocalDate
    ) -> Bool {
        switch gate {
        case .returnDecision: decided.contains(caseID)
        case .adequateReception where isMinor[person] == false: true
        case .fitToTravel where Self.health.isDisjoint(with: raised[person] ?? []): true
        case .prosecutorConsent where raised[person]?.contains(.criminalSentence) != true: true
        case .adequateReception, .nonRefoulement, .fitToTravel, .prosecutorConsent:
            signed[person]?[gate].map { $0 >= day } ?? false
        // Asked later than at the planning.
        case .presentable, .personInformed: true
        }
    }
}

extension CaseEvent {
    /// A correction of a report and a reaction to it come at any time, also after the end; what
    /// lies at a representation is stopped then as well; and an entry ban begins with it.
    fileprivate var mayFollowTheEnd: Bool {
        switch self {
        case .interview(.amended), .interview(.contradicted), .request(.stopped), .term:
            true
        case .interview, .intake, .decision, .departure, .support, .request, .work, .weighing,
            .plan, .taken:
            false
        }
    }
}
