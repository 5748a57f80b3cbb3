public import Kernel
public import Law

/// Signs whether a gate is open for one destination, up to and including a day.
public struct SignGate: Act {
    public static let name = "blockades.signGate"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-03", "SAF-13", "SAF-16", "SAF-23"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let gate: Gate
    public let destination: CountryCode
    public let until: LocalDate
    /// False bars: what was assessed is not met.
    public let isMet: Bool
    /// The reasons, in words; an assessment without reasons is none.
    public let reasons: String

    public init(
        _ target: Target, _ gate: Gate, destination: CountryCode, until: LocalDate,
        isMet: Bool = true, reasons: String
    ) {
        (self.target, self.gate, self.destination) = (target, gate, destination)
        (self.until, self.isMet, self.reasons) = (until, isMet, reasons)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        _ = try dossier.acceptedEpisode()
        guard gate.isSigned else { throw Refusal(.notSignable) }
        guard !reasons.isEmpty else { throw Refusal(.noDocument) }
        guard until >= setting.today else { throw Refusal(.inThePast) }
        if let last = setting.law.lastDay(of: gate, signedOn: setting.today), until > last {
            throw Refusal(.tooLong)
        }
        let event = GateSigned(
            gate, destination: destination, until: until, isMet: isMet,
            note: Note(reasons, about: dossier.subject))
        return Decision([Append(event, to: dossier.personID, onDay: setting.today)])
    }
}

extension Gate {
    /// Whether somebody signs it; the others follow from facts of the case.
    public var isSigned: Bool {
        switch self {
        case .nonRefoulement, .adequateReception, .fitToTravel, .prosecutorConsent: true
        case .returnDecision, .presentable, .personInformed: false
        }
    }
}

extension Refusal.Reason {
    /// The gate follows from what is recorded otherwise; nobody signs it.
    public static let notSignable = Self("gate.notSignable")
    /// Longer than the shelf life that the corpus gives the gate.
    public static let tooLong = Self("gate.tooLong")
}
