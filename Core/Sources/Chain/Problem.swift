public import Kernel

/// What is wrong with a message, for the machine that sent it (RFC 9457, problem+json).
///
/// Names fields by JSON pointer and says what to do; never repeats a value that came in.
public struct Problem: Error, Hashable, Sendable {
    public struct Fault: Hashable, Sendable {
        /// RFC 6901: `/person/bornOn`.
        public let pointer: String
        public let detail: String

        public init(_ pointer: String, _ detail: String) {
            (self.pointer, self.detail) = (pointer, detail)
        }
    }

    public let status: Int
    /// Last word of the type address: `invalid-message`.
    public let kind: String
    public let title: String
    public let faults: [Fault]
    public let citations: [Citation]

    public init(
        _ status: Int, _ kind: String, _ title: String, faults: [Fault] = [],
        citations: [Citation] = []
    ) {
        (self.status, self.kind, self.title) = (status, kind, title)
        (self.faults, self.citations) = (faults, citations)
    }

    public var json: JSON {
        var members: [String: JSON] = [
            "type": .text("/chain/v1/problems/\(kind)"), "title": .text(title),
            "status": .number(Double(status)),
        ]
        if !faults.isEmpty {
            members["errors"] = .list(
                faults.map { .object(["pointer": .text($0.pointer), "detail": .text($0.detail)]) })
        }
        if !citations.isEmpty { members["citations"] = .list(citations.map(\.json)) }
        return .object(members)
    }
}

extension Citation {
    var json: JSON {
        .object([
            "rule": .text(rule), "article": .text(article), "state": .text(state),
            "verified": .flag(isVerified),
        ])
    }
}

extension Problem {
    /// A refusal of the law is 422; a missing right 403; an unknown person or case 404.
    public init(_ refusal: Refusal) {
        let kind = refusal.reason.rawValue
        switch refusal.reason {
        case .noRight: self.init(403, kind, "This token gives no right to this message.")
        case .init("person.unknown"), .init("case.unknown"):
            self.init(404, kind, "Nobody is known here under this number.")
        default:
            self.init(
                422, kind, "The message was understood and refused.",
                citations: refusal.citations)
        }
    }

    public init(_ fault: Kernel.Fault) {
        switch fault {
        case .unknown: self.init(404, "unknown", "Nobody is known here under this number.")
        case .stale: self.init(409, "stale", "Somebody else was first; send the message again.")
        case .commandReused:
            self.init(
                409, "idempotency-key-reused",
                "This Idempotency-Key was used for another message; take a new one.")
        }
    }

    public static let noToken = Problem(401, "no-token", "Send a valid bearer token.")
    public static let noKey = Problem(
        400, "no-idempotency-key",
        "Send an Idempotency-Key header: 32 hexadecimal digits or a UUID, new for each message.")
    public static let tooLarge = Problem(413, "too-large", "A message has at most 64 KiB.")
    public static let notJSON = Problem(
        400, "not-json", "The body is no JSON object in UTF-8 with each name once.")
}
