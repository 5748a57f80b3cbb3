public import Kernel

/// A report was corrected or completed: a new version stands beside the older ones, which remain.
/// Dutch: gewijzigd verslag.
public struct InterviewAmended: Event {
    public static let type = "case.interviewAmended"

    /// Which report of the case, from 1.
    public let report: Int
    public let subject: SubjectID
    /// Questions that were not asked after all, by this version.
    public let notAsked: [InterviewQuestion: NotAsked]
    /// What is new, and why; nil once the person's key is gone.
    public let words: Words?

    /// What is sealed.
    public struct Words: Hashable, Sendable {
        public let reason: String
        public let answers: [InterviewQuestion: String]

        public init(reason: String, answers: [InterviewQuestion: String]) {
            (self.reason, self.answers) = (reason, answers)
        }
    }

    public init(
        _ report: Int, about subject: SubjectID, reason: String,
        changes: [InterviewQuestion: InterviewReply]
    ) {
        var answers: [InterviewQuestion: String] = [:]
        var notAsked: [InterviewQuestion: NotAsked] = [:]
        for (question, reply) in changes {
            switch reply {
            case .answered(let text): answers[question] = text
            case .notAsked(let reason): notAsked[question] = reason
            }
        }
        (self.report, self.subject, self.notAsked) = (report, subject, notAsked)
        words = Words(reason: reason, answers: answers)
    }

    public var clear: Fields {
        var left = Fields()
        for (question, reason) in notAsked { left[question.rawValue] = .code(reason) }
        return ["report": .number(report), "notAsked": .object(left)]
    }

    public var parts: [Part] {
        guard let words else { return [Part(.text, of: subject, nil)] }
        var answers = Fields()
        for (question, text) in words.answers { answers[question.rawValue] = .text(text) }
        let content: Fields = ["reason": .text(words.reason), "answers": .object(answers)]
        return [Part(.text, of: subject, content)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        report = try entry.clear.number("report")
        guard let subject = entry.parts.first?.subject else { throw Malformed("no subject") }
        self.subject = subject
        let left = try entry.clear.object("notAsked")
        var notAsked: [InterviewQuestion: NotAsked] = [:]
        for name in left.names { notAsked[try .named(name)] = try left.code(name) }
        self.notAsked = notAsked
        words = try entry.part(.text).map { content throws(Malformed) in
            let given = try content.object("answers")
            var answers: [InterviewQuestion: String] = [:]
            for name in given.names { answers[try .named(name)] = try given.text(name) }
            return Words(reason: try content.text("reason"), answers: answers)
        }
    }
}

/// The person's own reaction to a report, beside it. Dutch: reactie van de betrokkene.
public struct InterviewContradicted: Event {
    public static let type = "case.interviewContradicted"

    /// Which report of the case, from 1.
    public let report: Int
    public let note: Note?

    public init(_ report: Int, note: Note?) { (self.report, self.note) = (report, note) }
    public var clear: Fields { ["report": .number(report)] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        report = try entry.clear.number("report")
        note = try Note(entry)
    }
}

extension InterviewQuestion {
    static func named(_ name: String) throws(Malformed) -> InterviewQuestion {
        guard let question = InterviewQuestion(rawValue: name) else {
            throw Malformed("question \(name)")
        }
        return question
    }
}
