public import Kernel
public import Law

/// A partner hands a case over: a known person gets a new episode, an unknown one a first case.
public struct ReceiveHandover: Act {
    public static let name = "intake.receiveHandover"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .identity)
    public static let isOpenToPartners = true

    public let source: InflowSource
    public let caseType: CaseType
    public let identity: Identity
    public let nationality: NationalityCode
    public let handedOverOn: LocalDate
    /// One answer for each blocker; a blocker that is left out counts as unknown.
    public let answers: [Blocker: Knowledge]
    public let isUnaccompaniedMinor: Knowledge
    public let missing: [HandoverItem]

    public init(
        source: InflowSource, caseType: CaseType, identity: Identity,
        nationality: NationalityCode, handedOverOn: LocalDate, answers: [Blocker: Knowledge],
        isUnaccompaniedMinor: Knowledge, missing: [HandoverItem]
    ) {
        (self.source, self.caseType, self.identity) = (source, caseType, identity)
        (self.nationality, self.handedOverOn) = (nationality, handedOverOn)
        (self.answers, self.missing) = (answers, missing)
        self.isUnaccompaniedMinor = isUnaccompaniedMinor
    }

    public var targets: [Target] { [.vNumber(identity.vNumber)] }

    // A handover makes the relation, so none can be asked for.
    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        let role = setting.access.role
        guard Rights.of(role, on: .identity).contains(.write) else { throw Refusal(.noRight) }
        guard role == .partner else { return }
        guard setting.access.partner.map(InflowSource.init(handedOverBy:)) == source else {
            throw Refusal(.noRight)
        }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        // An episode that begins after today could not be ended.
        guard handedOverOn <= setting.today else { throw Refusal(.inTheFuture) }
        let target = Target.vNumber(identity.vNumber)
        let known = snapshot.found[target]?.first
        let personID = known ?? setting.fresh.id(0)
        var appends: [Append] = known == nil ? [register(personID)] : []
        let caseID: StreamID
        let number: CaseNumber
        if known != nil, let dossier = try? snapshot.dossier(target) {
            guard dossier.returnCase.open == nil else { throw Refusal(.caseOpen) }
            (caseID, number) = (dossier.caseID, dossier.returnCase.number ?? drawn(setting))
            appends += stated(beside: dossier.person, in: setting)
        } else {
            (caseID, number) = (setting.fresh.id(1), drawn(setting))
            appends.append(
                Append(PersonCaseOpened(caseID: caseID), to: personID, onDay: handedOverOn))
        }
        let answered = BlockersAnswered(
            answers: answers, isUnaccompaniedMinor: isUnaccompaniedMinor)
        appends.append(Append(answered, to: personID, onDay: handedOverOn))
        appends.append(open(caseID, number, for: personID, isNew: known == nil))
        var decision = Decision(appends)
        if known != nil, let dossier = try? snapshot.dossier(target) {
            // The case begins here; what runs in linked files stops.
            let standing = Blocker.allCases.filter {
                answers[$0] == .yes || answers[$0] == .unknown
            }
            decision.add(
                dossier.stopAll(
                    for: standing, from: handedOverOn, setting, skipping: [dossier.caseID]))
        }
        return decision
    }

    private func drawn(_ setting: Setting) -> CaseNumber {
        CaseNumber(
            year: setting.today.year, serial: setting.fresh.number(2, below: 1_000_000))
    }

    private func register(_ personID: StreamID) -> Append {
        Append(
            PersonRegistered(
                subject: SubjectID(personID), nationality: nationality, identity: identity),
            to: personID, onDay: handedOverOn, takes: [.vNumber(identity.vNumber)])
    }

    // A partner who states another name or nationality than we know contradicts nobody's file by
    // it: both stand, and people look into it.
    private func stated(beside person: Person, in setting: Setting) -> [Append] {
        let known = person.standingStatements.map(\.content)
        let name = StatedName(
            given: identity.givenName, family: identity.familyName, bornOn: identity.bornOn)
        let stated: [Stated] = [.name(name), .nationality(nationality)]
        return stated.enumerated().filter { !known.contains($0.element) }.map { place, content in
            let event = StatementMade(
                setting.fresh.id(3 + place), content, about: person.subject,
                from: StatementSource(setting.access.partner), .stated, note: nil)
            return Append(event, to: person.id, onDay: handedOverOn)
        }
    }

    private func open(
        _ caseID: StreamID, _ number: CaseNumber, for personID: StreamID, isNew: Bool
    ) -> Append {
        let event = HandedOver(
            person: personID, source: source, caseType: caseType, missing: missing,
            number: number)
        return Append(
            event, to: caseID, onDay: handedOverOn,
            takes: [.openEpisode(of: personID)] + (isNew ? [.caseNumber(number)] : []))
    }
}

extension InflowSource {
    /// The channel of what this partner hands over.
    public init(handedOverBy partner: Partner) {
        self =
            switch partner {
            case .ind: .ind
            case .police: .police
            case .kmar: .kmar
            case .coa, .dji, .dvo, .iom: .other
            }
    }
}

extension Claim {
    /// One person for one V-number.
    static func vNumber(_ number: VNumber) -> Claim { Claim("v-number", .secret(number.digits)) }
    /// A drawn number that is taken is drawn again by the Desk.
    static func caseNumber(_ number: CaseNumber) -> Claim {
        Claim("case-number", .secret(number.description))
    }
    /// At most one running episode for a person.
    static func openEpisode(of person: StreamID) -> Claim {
        Claim("open-episode", .open(person.description))
    }
}
