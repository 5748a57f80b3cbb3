public import Kernel

/// Takes a planned departure out of the agenda and tells those who were to carry it out.
public struct CancelDeparture: Act {
    public static let name = "departure.cancel"
    public static let polarity = Polarity.relief
    public static let safeguards = ["SAF-01", "SAF-18", "SAF-21"]
    public static let permission = Permission(.write, on: .departure)

    public let target: Target
    public let reason: DepartureCancelled.Reason

    public init(_ target: Target, _ reason: DepartureCancelled.Reason) {
        (self.target, self.reason) = (target, reason)
    }

    public var targets: [Target] { [target] }

    // A cancellation relieves: everybody who may see the departure may call it off.
    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        let right = Rights.of(setting.access.role, on: .departure)
        guard right.contains(.read) || right.contains(.write) else { throw Refusal(.noRight) }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard let planned = dossier.returnCase.open?.departure else { return Decision() }
        return dossier.cancel(planned, because: reason, rules: [], in: setting)
    }
}

extension Dossier {
    func cancel(
        _ planned: PlannedDeparture, because reason: DepartureCancelled.Reason,
        rules: [String], in setting: Setting
    ) -> Decision {
        let content: Fields = [
            "leavesAt": .instant(planned.leavesAt), "reason": .code(reason),
            "rules": .texts(rules),
        ]
        let event = DepartureCancelled(reason, rules: rules)
        let recipients: [Message.Recipient] =
            [.dutyDesk, .partner(.kmar), .partner(.dvo)] + monitor(setting)
        let cancelled = Append(
            event, to: caseID, onDay: setting.today, clears: checks(for: planned, setting))
        let seat = planned.seat?.released(on: setting.today)
        return Decision(
            [cancelled] + [seat].compactMap { $0 },
            messages: recipients.map {
                Message("departure.cancelled", to: $0, on: caseID, content)
            })
    }
}
