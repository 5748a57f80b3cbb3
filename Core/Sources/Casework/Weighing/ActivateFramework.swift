public import Kernel

/// Puts a framework in force: written, dated, for named case types, and ending by itself.
public struct ActivateFramework: Act {
    public static let name = "weighing.activate"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-22"]
    public static let permission = Permission([], on: .rules)

    /// The longest time in force, both days included; assumed.
    public static let longestTerm = 183

    public let words: FrameworkActivated.Words
    public let caseTypes: [CaseType]
    public let from: LocalDate
    public let until: LocalDate

    public init(
        _ words: FrameworkActivated.Words, for caseTypes: [CaseType], from: LocalDate,
        until: LocalDate
    ) {
        (self.words, self.caseTypes, self.from, self.until) = (words, caseTypes, from, until)
    }

    public var targets: [Target] { [] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try setting.permitWeighing()
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        guard !words.title.isEmpty, !words.criteria.isEmpty else { throw Refusal(.frameworkBlank) }
        guard !caseTypes.isEmpty else { throw Refusal(.frameworkForNothing) }
        guard from >= setting.today else { throw Refusal(.inThePast) }
        guard from <= until else { throw Refusal(.absenceBackwards) }
        guard until < from.adding(days: Self.longestTerm) else { throw Refusal(.frameworkTooLong) }
        let stream: StreamID = setting.fresh.id(0)
        let event = FrameworkActivated(
            words, for: caseTypes, from: from, until: until, in: stream)
        return Decision([Append(event, to: stream, onDay: setting.today)])
    }
}

/// Takes a framework out of force from today on. What was weighed under it is looked at again.
public struct EndFramework: Act {
    public static let name = "weighing.end"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-22"]
    public static let permission = Permission([], on: .rules)

    public let framework: StreamID

    public init(_ framework: StreamID) { self.framework = framework }

    public var targets: [Target] { [.stream(framework)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try setting.permitWeighing()
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        guard let state: Framework = snapshot.state(framework), let inForce = state.inForce else {
            throw Refusal(.frameworkNotInForce)
        }
        guard state.endedOn == nil, inForce.until >= setting.today else { return Decision() }
        return Decision([Append(FrameworkEnded(), to: framework, onDay: setting.today)])
    }
}

extension Setting {
    // The matrix (domain dossier §8) has no block for policy: whoever leads is asked by name.
    fileprivate func permitWeighing() throws(Refusal) {
        guard access.role == .teamLead else { throw Refusal(.noRight) }
    }
}

extension Refusal.Reason {
    /// A framework has a name and criteria in words.
    public static let frameworkBlank = Self("weighing.blank")
    /// It names no case type.
    public static let frameworkForNothing = Self("weighing.forNothing")
    public static let frameworkTooLong = Self("weighing.tooLong")
    /// There is none, or it does not hold today.
    public static let frameworkNotInForce = Self("weighing.notInForce")
}
