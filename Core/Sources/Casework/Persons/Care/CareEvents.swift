public import Kernel

/// Somebody began to act for the person. Who it is, is sealed.
public struct RepresentativeNamed: Event {
    public static let type = "person.representativeNamed"

    public let subject: SubjectID
    public let representative: RepresentativeID
    public let role: Representative.Role
    /// nil once the person's key is gone.
    public let contact: Representative.Contact?
    public let until: LocalDate?

    public init(
        _ representative: RepresentativeID, _ role: Representative.Role,
        _ contact: Representative.Contact, of subject: SubjectID, until: LocalDate?
    ) {
        (self.representative, self.role, self.contact) = (representative, role, contact)
        (self.subject, self.until) = (subject, until)
    }

    public var clear: Fields {
        [
            "representative": .id(representative), "role": .code(role),
            "until": until.map { .day($0) },
        ]
    }

    public var parts: [Part] {
        let content: Fields? = contact.map {
            ["name": .text($0.name), "reachedAt": $0.reachedAt.map { .text($0) }]
        }
        return [Part(.contact, of: subject, content)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        subject = SubjectID(entry.stream)
        representative = try entry.clear.id("representative")
        role = try entry.clear.code("role")
        until = try entry.clear.optional("until") { fields throws(Malformed) in
            try fields.day("until")
        }
        guard let part = entry.part(.contact) else {
            contact = nil
            return
        }
        contact = Representative.Contact(
            name: try part.text("name"),
            reachedAt: try part.optional("reachedAt") { fields throws(Malformed) in
                try fields.text("reachedAt")
            })
    }
}

/// A mandate ended before its last day.
public struct MandateEnded: Event {
    public static let type = "person.mandateEnded"

    /// Who ended it, or what took its place.
    public enum Reason: String, CaseIterable, Sendable {
        /// By the representative.
        case laidDown
        case withdrawnByPerson
        case replaced
        /// A guardian acts for a minor only.
        case cameOfAge
    }

    public let representative: RepresentativeID
    public let reason: Reason

    public init(_ representative: RepresentativeID, _ reason: Reason) {
        (self.representative, self.reason) = (representative, reason)
    }

    public var clear: Fields {
        ["representative": .id(representative), "reason": .code(reason)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        representative = try entry.clear.id("representative")
        reason = try entry.clear.code("reason")
    }
}

/// In which language the person is spoken to. The last one counts; the language is sealed.
public struct LanguageNoted: Event {
    public static let type = "person.languageNoted"

    public let subject: SubjectID
    /// nil once the person's key is gone.
    public let language: String?
    public let needsInterpreter: Knowledge

    public init(_ language: String, needsInterpreter: Knowledge, of subject: SubjectID) {
        (self.language, self.needsInterpreter) = (language, needsInterpreter)
        self.subject = subject
    }

    public var clear: Fields { ["interpreter": .code(needsInterpreter)] }

    public var parts: [Part] {
        [Part(.identity, of: subject, language.map { ["language": .text($0)] })]
    }

    public init(_ entry: Entry) throws(Malformed) {
        subject = SubjectID(entry.stream)
        needsInterpreter = try entry.clear.code("interpreter")
        language = if let part = entry.part(.identity) { try part.text("language") } else { nil }
    }
}

/// The person was asked about vulnerability and special circumstances. What they said is sealed;
/// why nothing was said is not.
public struct CircumstancesAsked: Event {
    public static let type = "person.circumstancesAsked"

    public let subject: SubjectID
    public let reply: Circumstances.Reply
    public let reviewOn: LocalDate

    public init(_ reply: Circumstances.Reply, about subject: SubjectID, reviewOn: LocalDate) {
        (self.reply, self.subject, self.reviewOn) = (reply, subject, reviewOn)
    }

    public var clear: Fields {
        switch reply {
        case .told: ["reviewOn": .day(reviewOn)]
        case .notAsked(let reason): ["notAsked": .code(reason), "reviewOn": .day(reviewOn)]
        }
    }

    public var parts: [Part] {
        switch reply {
        case .told(let text):
            [Part(.text, of: subject, text.map { ["circumstances": .text($0)] })]
        case .notAsked: []
        }
    }

    public init(_ entry: Entry) throws(Malformed) {
        subject = SubjectID(entry.stream)
        reviewOn = try entry.clear.day("reviewOn")
        let reason: NotAsked? = try entry.clear.optional("notAsked") { fields throws(Malformed) in
            try fields.code("notAsked")
        }
        if let reason {
            reply = .notAsked(reason)
        } else if let part = entry.part(.text) {
            reply = .told(try part.text("circumstances"))
        } else {
            reply = .told(nil)
        }
    }
}
