public import Kernel

/// Reminds whoever should have sent a message; at most once a day. A representation is reminded
/// only while the law leaves contact with it: about asylum nothing may become known (SAF-03).
public struct RemindSender: Act {
    public static let name = "work.remindSender"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-03", "SAF-04", "SAF-23"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let message: AwaitedID

    public init(_ target: Target, _ message: AwaitedID) {
        (self.target, self.message) = (target, message)
    }

    public var targets: [Target] { [target] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayWrite(Permission(.write, on: message.kind.block), on: snapshot, in: setting)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let awaited = try dossier.awaited(message)
        if case .representation(let country) = awaited.sender {
            try dossier.mayContact(country, in: setting)
        }
        guard awaited.remindedOn.last != setting.today else { return Decision() }
        return Decision(
            [Append(event, to: dossier.caseID, onDay: setting.today)],
            messages: letters(to: awaited.sender, dossier))
    }

    // A request has its reminders already: there is one list of them.
    private var event: any Event {
        if message.kind == .representationAnswer, let request = RequestID(message.key) {
            return RepresentationReminded(request)
        }
        return SenderReminded(message)
    }

    // A representation reads no messages of ours: somebody writes or calls.
    private func letters(to sender: Awaited.Sender, _ dossier: Dossier) -> [Message] {
        switch sender {
        case .representation: []
        case .partner(let partner):
            [
                Message(
                    "message.reminder", to: .partner(partner), on: dossier.caseID,
                    ["kind": .code(message.kind), "since": .day(message.since)])
            ]
        }
    }
}

/// Notes that a message came by another way. What it says is then to be recorded: a duty asks.
public struct NoteArrival: Act {
    public static let name = "work.noteArrival"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let message: AwaitedID
    public let onDay: LocalDate
    public let way: ArrivalNoted.Way
    public let explanation: String

    public init(
        _ target: Target, _ message: AwaitedID, on day: LocalDate, by way: ArrivalNoted.Way,
        explanation: String
    ) {
        (self.target, self.message, onDay) = (target, message, day)
        (self.way, self.explanation) = (way, explanation)
    }

    public var targets: [Target] { [target] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayWrite(Permission(.write, on: message.kind.block), on: snapshot, in: setting)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        _ = try dossier.awaited(message)
        guard onDay <= setting.today else { throw Refusal(.inTheFuture) }
        guard onDay >= message.since else { throw Refusal(.beforeAwaited) }
        guard !explanation.isEmpty else { throw Refusal(.noExplanation) }
        let event = ArrivalNoted(
            message, by: way, note: Note(explanation, about: dossier.subject))
        return Decision([Append(event, to: dossier.caseID, onDay: onDay)])
    }
}

extension Dossier {
    /// - Throws: a refusal when the message came, or was never waited for.
    func awaited(_ id: AwaitedID) throws(Refusal) -> Awaited {
        _ = try openEpisode()
        guard let message = returnCase.awaited.first(where: { $0.id == id }) else {
            throw Refusal(.notAwaited)
        }
        return message
    }
}

extension Refusal.Reason {
    /// The message came, or nobody waits for it.
    public static let notAwaited = Self("message.notAwaited")
    /// A day before anybody waited.
    public static let beforeAwaited = Self("message.beforeAwaited")
}
