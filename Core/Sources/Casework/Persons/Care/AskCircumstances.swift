public import Kernel

/// Records in which language somebody is spoken to. The same again changes nothing.
public struct NoteLanguage: Act {
    public static let name = "persons.noteLanguage"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-24"]
    public static let permission = Permission(.write, on: .identity)

    public let target: Target
    public let language: String
    public let needsInterpreter: Knowledge

    public init(_ target: Target, _ language: String, needsInterpreter: Knowledge) {
        (self.target, self.language) = (target, language)
        self.needsInterpreter = needsInterpreter
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard !dossier.person.isErased else { throw Refusal(.erased) }
        guard !language.isEmpty else { throw Refusal(.nothingStated) }
        let known = dossier.person.language
        guard known?.name != language || known?.needsInterpreter != needsInterpreter else {
            return Decision()
        }
        let event = LanguageNoted(
            language, needsInterpreter: needsInterpreter, of: dossier.subject)
        return Decision([Append(event, to: dossier.personID, onDay: setting.today)])
    }
}

/// Records what the person said when asked about vulnerability and special circumstances, or why
/// there is no answer, and when it is looked at again.
///
/// Each contact asks anew: the same answer on another day is another fact.
public struct AskCircumstances: Act {
    public static let name = "persons.askCircumstances"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-14", "SAF-17"]
    public static let permission = Permission(.write, on: .plan)

    /// How far ahead it may be looked at again at most, in days; assumed.
    public static let longestReview = 365

    public let target: Target
    public let reply: InterviewReply
    public let askedOn: LocalDate
    public let reviewOn: LocalDate

    public init(
        _ target: Target, _ reply: InterviewReply, on askedOn: LocalDate, reviewOn: LocalDate
    ) {
        (self.target, self.reply) = (target, reply)
        (self.askedOn, self.reviewOn) = (askedOn, reviewOn)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard !dossier.person.isErased else { throw Refusal(.erased) }
        if case .answered(let text) = reply, text.isEmpty { throw Refusal(.nothingStated) }
        guard askedOn <= setting.today else { throw Refusal(.inTheFuture) }
        guard reviewOn > setting.today else { throw Refusal(.reviewNotLater) }
        guard reviewOn <= askedOn.adding(days: Self.longestReview) else {
            throw Refusal(.reviewTooLate)
        }
        let event = CircumstancesAsked(
            Circumstances.Reply(reply), about: dossier.subject, reviewOn: reviewOn)
        return Decision([Append(event, to: dossier.personID, onDay: askedOn)])
    }
}

extension Circumstances.Reply {
    init(_ reply: InterviewReply) {
        self =
            switch reply {
            case .answered(let text): .told(text)
            case .notAsked(let reason): .notAsked(reason)
            }
    }
}

extension Refusal.Reason {
    /// The day on which it is looked at again is today or has passed.
    public static let reviewNotLater = Self("review.notLater")
    public static let reviewTooLate = Self("review.tooLate")
}
