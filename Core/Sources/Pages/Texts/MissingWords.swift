public import Casework
public import Kernel

/// What should come in. A new kind of message does not compile without its words.
extension Awaited.Kind: Worded {
    public var text: Text {
        switch self {
        case .departureReport: .messageDepartureReport
        case .supportAnswer: .messageSupportAnswer
        case .representationAnswer: .messageRepresentationAnswer
        case .travelDocument: .messageTravelDocument
        }
    }

    /// What its sender was to do, after which step.
    func expected(of sender: String, since day: String) -> Phrase {
        switch self {
        case .departureReport: .expectedDepartureReport(sender: sender, day: day)
        case .supportAnswer: .expectedSupportAnswer(sender: sender, day: day)
        case .representationAnswer: .expectedRepresentationAnswer(sender: sender, day: day)
        case .travelDocument: .expectedTravelDocument(sender: sender, day: day)
        }
    }
}

extension AwaitedID {
    /// What should have come and from whom, in a sentence.
    public func sentence(_ say: Language, from sender: String) -> String {
        say.plain(kind.expected(of: sender, since: say.date(since)))
    }
}

extension Casework.Norm {
    /// The time that was agreed, with its source, in a sentence.
    public func agreed(_ say: Language) -> String {
        switch source {
        case .assumed: say.plain(.agreedAssumed(days: days))
        case .published(let name): say.plain(.agreedPublished(days: days, source: name))
        case .plan: say(.agreedPlan)
        }
    }
}

extension ArrivalNoted.Way: Worded {
    public var text: Text {
        switch self {
        case .phone: .arrivedByPhone
        case .email: .arrivedByEmail
        case .post: .arrivedByPost
        case .inPerson: .arrivedInPerson
        case .otherSystem: .arrivedByOtherSystem
        }
    }
}
