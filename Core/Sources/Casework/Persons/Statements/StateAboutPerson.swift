public import Kernel

/// Records what somebody states about who the person is, in any state of the case.
///
/// It stands beside what was stated before. The same statement again changes nothing.
public struct StateAboutPerson: Act {
    public static let name = "persons.state"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-26"]
    public static let permission = Permission(.write, on: .identity)

    public let target: Target
    public let stated: Stated
    public let source: StatementSource
    public let strength: Strength
    public let statedOn: LocalDate
    /// How it was found out; asked for what is called verified.
    public let note: String?

    public init(
        _ target: Target, _ stated: Stated, from source: StatementSource, _ strength: Strength,
        on statedOn: LocalDate, note: String? = nil
    ) {
        (self.target, self.stated, self.source) = (target, stated, source)
        (self.strength, self.statedOn, self.note) = (strength, statedOn, note)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard !dossier.person.isErased else { throw Refusal(.erased) }
        guard statedOn <= setting.today else { throw Refusal(.inTheFuture) }
        guard isSomething else { throw Refusal(.nothingStated) }
        guard strength != .verified || note?.isEmpty == false else {
            throw Refusal(.noExplanation)
        }
        guard isForThis(dossier) else { throw Refusal(.numberOfOtherChain) }
        let isKnown = dossier.person.standingStatements.contains {
            $0.content == stated && $0.source == source && $0.strength == strength
        }
        guard !isKnown else { return Decision() }
        let event = StatementMade(
            setting.fresh.id(0), stated, about: dossier.subject, from: source, strength,
            note: Note(note, about: dossier.subject))
        return Decision([Append(event, to: dossier.personID, onDay: statedOn)])
    }

    private var isSomething: Bool {
        if case .name(let name) = stated { !name.family.isEmpty } else { true }
    }

    // Partners send it in that chain only (domain dossier, §7: "if VRIS").
    private func isForThis(_ dossier: Dossier) -> Bool {
        guard case .number(let number) = stated, number.kind == .criminalChain else { return true }
        return dossier.returnCase.episodes.last?.caseType == .criminalChain
    }
}

/// Records that a statement stands no longer, with the reason. What it said stays on record.
public struct WithdrawStatement: Act {
    public static let name = "persons.withdrawStatement"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-26"]
    public static let permission = Permission(.write, on: .identity)

    public let target: Target
    public let statement: StatementID
    public let reason: StatementWithdrawn.Reason
    /// What shows it, in words.
    public let explanation: String

    public init(
        _ target: Target, _ statement: StatementID, _ reason: StatementWithdrawn.Reason,
        explanation: String
    ) {
        (self.target, self.statement) = (target, statement)
        (self.reason, self.explanation) = (reason, explanation)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let person = dossier.person
        guard let made = person.statements.first(where: { $0.id == statement }) else {
            throw Refusal(.unknownStatement)
        }
        guard !person.isErased else { throw Refusal(.erased) }
        guard !person.isOfRegistration(statement) else { throw Refusal(.registrationStands) }
        guard made.withdrawn == nil else { return Decision() }
        guard !explanation.isEmpty else { throw Refusal(.noExplanation) }
        let event = StatementWithdrawn(
            statement, reason, note: Note(explanation, about: dossier.subject))
        return Decision([Append(event, to: dossier.personID, onDay: setting.today)])
    }
}

extension Refusal.Reason {
    /// A name without a word in it.
    public static let nothingStated = Self("statement.empty")
    public static let unknownStatement = Self("statement.unknown")
    /// What a person was registered with is not withdrawn; another statement is put beside it.
    public static let registrationStands = Self("statement.registration")
    /// A number of the criminal chain, in a case of another kind.
    public static let numberOfOtherChain = Self("statement.otherChain")
}
