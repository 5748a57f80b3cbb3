public import Kernel

/// Records what the representation answered. A late answer counts also after none came.
public struct RecordRequestOutcome: Act {
    public static let name = "requests.recordOutcome"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .travelDocument)

    public let target: Target
    public let request: RequestID
    public let outcome: RequestOutcome
    public let answeredOn: LocalDate

    public init(
        _ target: Target, _ request: RequestID, _ outcome: RequestOutcome, on day: LocalDate
    ) {
        (self.target, self.request) = (target, request)
        (self.outcome, answeredOn) = (outcome, day)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let standing = try dossier.request(request)
        if standing.step == .answered(outcome) { return Decision() }
        guard standing.step == .submitted || standing.step == .answered(.noAnswer),
            let submitted = standing.submittedOn
        else { throw Refusal(.requestNotSubmitted) }
        guard answeredOn <= setting.today else { throw Refusal(.inTheFuture) }
        guard answeredOn >= submitted else { throw Refusal(.beforeSubmission) }
        if outcome == .noAnswer, let due = standing.noAnswerOn, answeredOn < due {
            throw Refusal(.answerNotDue)
        }
        return Decision([dossier.answer(standing, outcome, on: answeredOn)])
    }
}

/// The robot records that twelve months went by without an answer. It decides nothing about the
/// person: what follows from it is for people.
public struct RecordNoAnswer: Act {
    public static let name = "requests.recordNoAnswer"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .travelDocument)

    public let caseID: StreamID
    public let request: RequestID

    public init(_ caseID: StreamID, _ request: RequestID) {
        (self.caseID, self.request) = (caseID, request)
    }

    /// The act that an alarm asks for; nil for an alarm of another rule.
    public init?(_ alarm: Alarm) {
        guard alarm.rule.hasPrefix(Self.rule),
            let request = RequestID(String(alarm.rule.dropFirst(Self.rule.count)))
        else { return nil }
        self.init(alarm.stream, request)
    }

    static let rule = "request.noAnswer."

    public var targets: [Target] { [.stream(caseID)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        guard setting.access.role == .robot else { throw Refusal(.noRight) }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(.stream(caseID))
        guard
            let standing = dossier.returnCase.open?.requests.first(where: { $0.id == request }),
            standing.step == .submitted, let due = standing.noAnswerOn, due <= setting.today
        else { return Decision() }
        return Decision([dossier.answer(standing, .noAnswer, on: setting.today)])
    }
}

/// Withdraws a request with a reason. What no longer runs is left as it is.
public struct WithdrawRequest: Act {
    public static let name = "requests.withdraw"
    public static let polarity = Polarity.relief
    public static let safeguards = ["SAF-18"]
    public static let permission = Permission(.write, on: .travelDocument)

    public let target: Target
    public let request: RequestID
    public let reason: RequestWithdrawn.Reason

    public init(_ target: Target, _ request: RequestID, _ reason: RequestWithdrawn.Reason) {
        (self.target, self.request, self.reason) = (target, request, reason)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard
            let standing = dossier.returnCase.open?.requests.first(where: { $0.id == request }),
            standing.isRunning
        else { return Decision() }
        return Decision([
            Append(
                RequestWithdrawn(request, reason), to: dossier.caseID, onDay: setting.today,
                clears: standing.allAlarms(on: dossier.caseID))
        ])
    }
}

/// The document of a recognised request came in: it is held by the person from this commit on.
public struct ReceiveDocument: Act {
    public static let name = "requests.receiveDocument"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .travelDocument)

    public let request: RequestID
    public let document: RecordDocument

    public init(_ request: RequestID, _ document: RecordDocument) {
        (self.request, self.document) = (request, document)
    }

    public var targets: [Target] { document.targets }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(document.target)
        let standing = try dossier.request(request)
        switch standing.step {
        case .answered(.recognised), .answered(.borderTransferConsent): break
        case .documentReceived: return Decision()
        case .ordered, .sentBack, .submitted, .answered, .withdrawn, .stopped:
            throw Refusal(.requestNotAnswered)
        }
        guard document.opens == standing.country else { throw Refusal(.documentForAnother) }
        guard let held = try dossier.hold(document, in: setting) else {
            throw Refusal(.documentAlreadyHeld)
        }
        let received = DocumentReceived(request, setting.fresh.id(0))
        return Decision([held, Append(received, to: dossier.caseID, onDay: setting.today)])
    }
}

extension Dossier {
    func answer(
        _ request: DocumentRequest, _ outcome: RequestOutcome, on day: LocalDate
    ) -> Append {
        Append(
            RequestAnswered(request.id, outcome), to: caseID, onDay: day,
            clears: request.allAlarms(on: caseID))
    }
}

extension DocumentRequest {
    /// The alarm at twelve months; empty before submission.
    func alarms(on caseID: StreamID) -> [Alarm] {
        guard let noAnswerOn else { return [] }
        return [
            Alarm(
                due: Instant(noAnswerOn, hour: 8), rule: RecordNoAnswer.rule + id.description,
                stream: caseID)
        ]
    }
}

extension DocumentRequest {
    /// Every alarm that an end of the request makes pointless.
    func allAlarms(on caseID: StreamID) -> [Alarm] {
        alarms(on: caseID) + presentationAlarms(on: caseID)
    }
}

extension Refusal.Reason {
    /// The document opens another country than was asked for.
    public static let documentForAnother = Self("document.forAnotherCountry")
    public static let documentAlreadyHeld = Self("document.alreadyHeld")
}
