public import Kernel

/// What a departure interview must ask. Leaving one out takes a reason that is recorded.
public enum InterviewQuestion: String, CaseIterable, Sendable {
    /// Does the person want to leave, and what would help (REAN, JRS)?
    case willingness
    case travelDocuments
    case health
    /// Special needs and circumstances, to be asked at every contact.
    case vulnerability
    case family
    /// Fear of return: an asylum wish stops forced steps at once (VV 6.1(2)).
    case fearOfReturn
    /// Does the person understand the interpreter and what was said?
    case understanding
}

/// Why a question was not asked. Dutch: niet gevraagd, omdat …
public enum NotAsked: String, CaseIterable, Sendable {
    case declined, alreadyAnswered, unsafe, noInterpreter, endedEarly
}

/// The answer to one question: given (its words are sealed), or not asked with a reason.
public enum InterviewReply: Hashable, Sendable {
    case answered(String)
    case notAsked(NotAsked)
}

/// A departure interview took place (Dutch: vertrekgesprek).
public struct InterviewHeld: Event {
    public static let type = "case.interviewHeld"

    public let subject: SubjectID
    public let notAsked: [InterviewQuestion: NotAsked]
    public let hasInterpreter: Bool
    /// nil once the person's key is gone.
    public let answers: [InterviewQuestion: String]?

    public init(
        about subject: SubjectID, replies: [InterviewQuestion: InterviewReply],
        hasInterpreter: Bool
    ) {
        var answers: [InterviewQuestion: String] = [:]
        var notAsked: [InterviewQuestion: NotAsked] = [:]
        for (question, reply) in replies {
            switch reply {
            case .answered(let text): answers[question] = text
            case .notAsked(let reason): notAsked[question] = reason
            }
        }
        (self.subject, self.answers, self.notAsked) = (subject, answers, notAsked)
        self.hasInterpreter = hasInterpreter
    }

    public var clear: Fields {
        var left = Fields()
        for (question, reason) in notAsked { left[question.rawValue] = .code(reason) }
        return ["notAsked": .object(left), "interpreter": .flag(hasInterpreter)]
    }

    public var parts: [Part] {
        var content = Fields()
        for (question, text) in answers ?? [:] { content[question.rawValue] = .text(text) }
        return [Part(.text, of: subject, answers == nil ? nil : content)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        let left = try entry.clear.object("notAsked")
        var notAsked: [InterviewQuestion: NotAsked] = [:]
        for name in left.names {
            notAsked[try Self.question(name)] = try left.code(name)
        }
        self.notAsked = notAsked
        hasInterpreter = try entry.clear.flag("interpreter")
        guard let subject = entry.parts.first?.subject else { throw Malformed("no subject") }
        self.subject = subject
        guard let content = entry.part(.text) else {
            answers = nil
            return
        }
        var answers: [InterviewQuestion: String] = [:]
        for name in content.names { answers[try Self.question(name)] = try content.text(name) }
        self.answers = answers
    }

    private static func question(_ name: String) throws(Malformed) -> InterviewQuestion {
        guard let question = InterviewQuestion(rawValue: name) else {
            throw Malformed("question \(name)")
        }
        return question
    }
}
