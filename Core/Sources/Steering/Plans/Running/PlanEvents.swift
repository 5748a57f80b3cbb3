public import Kernel

/// Somebody was made the owner of an action of the plan (Dutch: actiehouder).
public struct ActionOwnerSet: Event {
    public static let type = "plan.ownerSet"

    /// As the plan file names it: `J5.3`.
    public let action: String
    public let owner: StreamID

    public init(_ action: String, owner: StreamID) { (self.action, self.owner) = (action, owner) }

    public var clear: Fields { ["action": .text(action), "owner": .id(owner)] }

    public init(_ entry: Entry) throws(Malformed) {
        action = try entry.clear.text("action")
        owner = try entry.clear.id("owner")
    }
}

/// It was reported how an action of the plan stands, with evidence where there is some.
public struct ActionReported: Event {
    public static let type = "plan.reported"

    public let action: String
    public let status: ActionStatus
    /// Whether evidence was given; it stays known when its words cannot be read any more.
    public let hasEvidence: Bool
    /// Free text, so it is sealed with the key of the action's own stream.
    public let evidence: String?
    private let subject: SubjectID

    public init(
        _ action: String, _ status: ActionStatus, evidence: String?, in stream: StreamID
    ) {
        (self.action, self.status, self.evidence) = (action, status, evidence)
        (hasEvidence, subject) = (evidence != nil, SubjectID(stream))
    }

    public var clear: Fields {
        ["action": .text(action), "status": .code(status), "hasEvidence": .flag(hasEvidence)]
    }

    public var parts: [Part] {
        hasEvidence ? [Part(.text, of: subject, evidence.map { ["text": .text($0)] })] : []
    }

    public init(_ entry: Entry) throws(Malformed) {
        action = try entry.clear.text("action")
        status = try entry.clear.code("status")
        hasEvidence = try entry.clear.flag("hasEvidence")
        evidence = try entry.part(.text)?.text("text")
        subject = SubjectID(entry.stream)
    }
}
