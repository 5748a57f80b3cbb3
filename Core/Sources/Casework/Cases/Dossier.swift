public import Kernel
public import Law

/// A person with the case that a command is about.
public struct Dossier: Sendable {
    public let personID: StreamID
    public let person: Person
    public let caseID: StreamID
    public let returnCase: ReturnCase
    /// The other files of the same person, each with its open case, else its last; those have no
    /// further ones of their own.
    public let linked: [Dossier]

    public var subject: SubjectID { person.subject }
}

extension Dossier {
    /// The case of a stream with its person; nil for another stream, and where either is not read.
    public init?(of caseID: StreamID, in snapshot: Snapshot) {
        guard let returnCase: ReturnCase = snapshot.state(caseID),
            let personID = returnCase.person, let person: Person = snapshot.state(personID)
        else { return nil }
        self.init(
            personID: personID, person: person, caseID: caseID, returnCase: returnCase,
            linked: snapshot.files(linkedTo: person))
    }
}

extension Snapshot {
    /// The case that `target` names, with its person; for a person the open case, else the last.
    public func dossier(_ target: Target) throws(Refusal) -> Dossier {
        guard let id = streamID(of: target) else { throw Refusal(.unknownPerson) }
        if let dossier = Dossier(of: id, in: self) { return dossier }
        guard let person: Person = state(id) else { throw Refusal(.unknownPerson) }
        guard let file = lastFile(of: person, linked: files(linkedTo: person)) else {
            throw Refusal(.unknownCase)
        }
        return file
    }

    fileprivate func files(linkedTo person: Person) -> [Dossier] {
        linked(to: person).compactMap { lastFile(of: $0, linked: []) }
    }

    private func lastFile(of person: Person, linked: [Dossier]) -> Dossier? {
        let cases = person.cases.compactMap { id in
            state(id, as: ReturnCase.self).map { (id, $0) }
        }
        guard let chosen = cases.last(where: { $0.1.open != nil }) ?? cases.last else {
            return nil
        }
        return Dossier(
            personID: person.id, person: person, caseID: chosen.0, returnCase: chosen.1,
            linked: linked)
    }

    func streamID(of target: Target) -> StreamID? {
        switch target {
        case .stream(let id), .derived(let id): id
        case .caseNumber, .vNumber, .plausible: found[target]?.first
        }
    }
}

extension Dossier {
    /// The running episode; a closed case refuses.
    public func openEpisode() throws(Refusal) -> Episode {
        guard let episode = returnCase.open else { throw Refusal(.caseClosed) }
        return episode
    }

    /// The running episode, once the intake office has accepted the file.
    public func acceptedEpisode() throws(Refusal) -> Episode {
        let episode = try openEpisode()
        guard episode.intake == .accepted else { throw Refusal(.notAccepted) }
        return episode
    }

    /// What the law asks to know before an act towards `destination`.
    public func facts(for episode: Episode, to destination: CountryCode) -> Facts {
        var blockers: [Blocker: BlockerStatus] = [:]
        for blocker in Blocker.allCases { blockers[blocker] = status(of: blocker) }
        var gates: [Gate: GateStatus] = [:]
        for gate in Gate.allCases {
            gates[gate] = status(of: gate, for: episode, to: destination)
        }
        return Facts(blockers: blockers, gates: gates)
    }

    private func status(
        of gate: Gate, for episode: Episode, to destination: CountryCode
    ) -> GateStatus {
        switch gate {
        case .returnDecision:
            // Another country asks for another decision (CJEU C-924/19 PPU, FMS); one that was
            // not served works against nobody (SAF-24).
            episode.decision?.destination == destination && episode.decision?.servedOn != nil
                ? .signed(until: LocalDate.enterable.upperBound) : .missing
        case .adequateReception where isUnaccompaniedMinor == .no: .notNeeded
        case .fitToTravel where !isHealthAtStake: .notNeeded
        case .prosecutorConsent where !isOfCriminalChain(episode): .notNeeded
        case .adequateReception, .nonRefoulement, .fitToTravel, .prosecutorConsent:
            signed(gate, for: destination)
                .map { $0.isMet ? .signed(until: $0.until) : .missing } ?? .missing
        case .presentable: .notNeeded
        case .personInformed: episode.departure?.telling ?? .notNeeded
        }
    }

    // Once somebody asked or said anything about health, a doctor says whether the journey can be
    // made (SAF-16); also when it is over.
    private var isHealthAtStake: Bool {
        [Blocker.medicalPostponement, .medicalCategory, .medicalApplication].contains {
            status(of: $0) != .neverRaised
        }
    }

    private func isOfCriminalChain(_ episode: Episode) -> Bool {
        episode.caseType == .criminalChain || status(of: .criminalSentence) != .neverRaised
    }
}

extension PlannedDeparture {
    /// Whether the person knows of it.
    var telling: GateStatus { personToldOn == nil ? .missing : .signed(until: leavesAt.day) }
}

extension Dossier {
    // Something new in a linked file takes it back, as something new in this one does.
    private func signed(_ gate: Gate, for destination: CountryCode) -> GateSigned? {
        let place = person.gates.indices.last {
            person.gates[$0].gate == gate && person.gates[$0].destination == destination
        }
        guard let place else { return nil }
        let signedAt = person.gatePlaces[place]
        let isUndone = linked.contains { $0.person.undoes(gate, signedAt: signedAt) }
        return isUndone ? nil : person.gates[place]
    }
}

extension Refusal.Reason {
    public static let unknownPerson = Self("person.unknown")
    public static let unknownCase = Self("case.unknown")
    public static let caseClosed = Self("case.closed")
    public static let caseOpen = Self("case.open")
    public static let notAccepted = Self("case.notAccepted")
    public static let alreadyAccepted = Self("case.alreadyAccepted")
}
