public import Kernel

/// Keeps the id of a phone note from being taken for another.
public enum PhoneNoteTag: Sendable {}
/// One note of a phone call.
public typealias PhoneNoteID = ID<PhoneNoteTag>

/// With whom somebody of ours spoke on the phone.
public enum PhoneCaller: String, CaseIterable, Sendable {
    case person, family, lawyer, reception, partner, representation, support, other
}

/// What was agreed in a phone call, for as long as no later note settles it.
/// Dutch: belafspraak.
public struct FollowUp: Hashable, Sendable {
    public let note: PhoneNoteID
    public let caller: PhoneCaller
    /// The day of the call.
    public let agreedOn: LocalDate
    public let dueOn: LocalDate
}

/// A phone call was noted in one line. Dutch: telefoonnotitie.
public struct PhoneNoteMade: Event {
    public static let type = "case.phoneNoteMade"

    public let id: PhoneNoteID
    public let caller: PhoneCaller
    /// By when somebody calls back; nil when nothing was agreed.
    public let followUp: LocalDate?
    /// Earlier notes whose agreement this one settles.
    public let settles: [PhoneNoteID]
    /// nil once the person's key is gone.
    public let note: Note?

    public init(
        _ id: PhoneNoteID, with caller: PhoneCaller, _ note: Note?, followUp: LocalDate? = nil,
        settles: [PhoneNoteID] = []
    ) {
        (self.id, self.caller, self.note) = (id, caller, note)
        (self.followUp, self.settles) = (followUp, settles)
    }

    public var clear: Fields {
        [
            "note": .id(id), "caller": .code(caller), "followUp": followUp.map { .day($0) },
            "settles": .texts(settles.map(\.description)),
        ]
    }

    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        id = try entry.clear.id("note")
        caller = try entry.clear.code("caller")
        followUp = try entry.clear.optional("followUp") { fields throws(Malformed) in
            try fields.day("followUp")
        }
        settles = try entry.clear.texts("settles").map { text throws(Malformed) in
            guard let id = PhoneNoteID(text) else { throw Malformed("note \(text)") }
            return id
        }
        note = try Note(entry)
    }
}
