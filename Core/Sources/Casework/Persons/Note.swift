public import Kernel

/// Free text about a person: a reference, a reason, a report. Always sealed.
public struct Note: Hashable, Sendable {
    public let subject: SubjectID
    public let text: String

    public init(_ text: String, about subject: SubjectID) {
        (self.subject, self.text) = (subject, text)
    }

    /// nil for an empty or missing text.
    public init?(_ text: String?, about subject: SubjectID) {
        guard let text, !text.isEmpty else { return nil }
        self.init(text, about: subject)
    }

    var part: Part { Part(.text, of: subject, ["text": .text(text)]) }

    /// nil when the event has no note, or when its key is gone.
    init?(_ entry: Entry) throws(Malformed) {
        guard let part = entry.parts.first(where: { $0.kind == .text && $0.content != nil }),
            let content = part.content
        else { return nil }
        self.init(try content.text("text"), about: part.subject)
    }
}
