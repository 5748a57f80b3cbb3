public import Kernel
import Law

/// Asks once more, a day before a presentation and on its morning, whether it may be; what bars it
/// takes it out of the agenda. The robot decides nothing about the person.
public struct RecheckPresentation: Act {
    public static let name = "requests.recheckPresentation"
    public static let polarity = Polarity.relief
    public static let safeguards = ["SAF-04", "SAF-07"]
    public static let permission = Permission(.write, on: .travelDocument)

    public let caseID: StreamID
    public let request: RequestID

    public init(_ caseID: StreamID, _ request: RequestID) {
        (self.caseID, self.request) = (caseID, request)
    }

    /// The act that an alarm asks for; nil for an alarm of another rule.
    public init?(_ alarm: Alarm) {
        let rule = Stage.allCases.map(\.rule).first { alarm.rule.hasPrefix($0) }
        guard let rule, let request = RequestID(String(alarm.rule.dropFirst(rule.count))) else {
            return nil
        }
        self.init(alarm.stream, request)
    }

    public var targets: [Target] { [.stream(caseID)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        guard setting.access.role == .robot else { throw Refusal(.noRight) }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(.stream(caseID))
        guard let episode = dossier.returnCase.open,
            let standing = episode.requests.first(where: { $0.id == request }),
            standing.step == .submitted, let day = standing.presentation,
            standing.presentedOn == nil
        else { return Decision() }
        let bars = dossier.barriers(toPresenting: standing, on: day, in: episode, setting)
        guard !bars.isEmpty else { return Decision() }
        let rules = bars.map(\.rule)
        let event = PresentationCalledOff(request, rules: rules)
        return Decision(
            [
                Append(
                    event, to: caseID, onDay: setting.today,
                    clears: standing.presentationAlarms(on: caseID))
            ],
            messages: [
                Message(
                    "presentation.calledOff", to: .dutyDesk, on: caseID, ["rules": .texts(rules)])
            ])
    }

    /// When a planned presentation is looked at again.
    enum Stage: String, CaseIterable {
        case oneDay, morning

        var rule: String { "request.presentation.\(rawValue)." }

        func moment(before day: LocalDate) -> Instant {
            switch self {
            case .oneDay: Instant(day.adding(days: -1), hour: 9)
            case .morning: Instant(day, hour: 7)
            }
        }
    }
}

extension DocumentRequest {
    /// The alarms that look at the planned presentation again; empty while none is planned.
    func presentationAlarms(on caseID: StreamID) -> [Alarm] {
        guard let presentation else { return [] }
        return RecheckPresentation.Stage.allCases.map {
            Alarm(
                due: $0.moment(before: presentation), rule: $0.rule + id.description,
                stream: caseID)
        }
    }
}

extension Dossier {
    /// Everything that stands in the way of bringing the person before the representation on a
    /// day: what bars contact, a check that is too old, a person who does not know (SAF-04,
    /// SAF-07).
    func barriers(
        toPresenting request: DocumentRequest, on day: LocalDate, in episode: Episode,
        _ setting: Setting
    ) -> [Citation] {
        var facts = facts(for: episode, to: request.country)
        facts.gates[.presentable] = request.presentability
        facts.gates[.personInformed] =
            request.personInformedOn == nil ? .missing : .signed(until: day)
        return setting.law.barriers(to: .presentation, given: facts, on: day)
    }
}

extension DocumentRequest {
    /// What was found last of whether the presentation can take place.
    fileprivate var presentability: GateStatus {
        guard presentable, let presentableUntil else { return .missing }
        return .signed(until: presentableUntil)
    }
}
