public import Kernel

/// Keeps the id of a planned interview from being taken for another.
public enum InterviewTag: Sendable {}
/// One interview that is or was planned.
public typealias InterviewID = ID<InterviewTag>

/// What a talk needs of its place. It is chosen for one talk and follows nobody: no judgement of a
/// person is kept in it (SAF-22). Dutch: veiligheidsniveau.
public enum TalkSafety: String, CaseIterable, Sendable {
    case ordinary
    /// A room with an alarm button.
    case safeRoom
    /// Such a room, and somebody of security beside it.
    case guarded
}

/// The languages for which an interpreter is asked, by ISO 639. A choice of ours (assumed); other
/// languages are asked for by phone.
public enum InterpreterLanguage: String, CaseIterable, Sendable {
    case am, ar, az, ckb, en, es, fa, fr, hy, ka, ku, ln, pt, ru, so, sq, ti, tr, uk, ur, vi, zh
}

/// An interpreter for a talk, and how they take part in it. Dutch: tolk.
public struct InterpreterPlan: Hashable, Sendable {
    /// How an interpreter takes part.
    public enum Way: String, CaseIterable, Sendable { case byPhone, present }

    public let language: InterpreterLanguage
    public let way: Way

    public init(_ language: InterpreterLanguage, _ way: Way) {
        (self.language, self.way) = (language, way)
    }
}

/// When and where an interview will be held, and what it needs.
public struct InterviewPlan: Hashable, Sendable {
    /// On a whole or a half hour.
    public let startsAt: Instant
    /// How long, in half hours.
    public let halfHours: Int
    /// The code of a room of ours; nil for a place elsewhere: in detention, by phone.
    public let room: String?
    public let interpreter: InterpreterPlan?
    public let safety: TalkSafety

    public init(
        at startsAt: Instant, halfHours: Int, in room: String?, interpreter: InterpreterPlan?,
        safety: TalkSafety
    ) {
        (self.startsAt, self.halfHours, self.room) = (startsAt, halfHours, room)
        (self.interpreter, self.safety) = (interpreter, safety)
    }

    public var endsAt: Instant { startsAt.adding(seconds: halfHours * 1_800) }

    /// The half hours of a day in which rooms are given out: from 8 to 18. Assumed.
    public static let opening = 16..<36
    /// From half an hour to four hours. Assumed.
    public static let lengths = 1...8

    var slots: Range<Int> {
        let first = startsAt.minuteOfDay / 30
        return first..<first + halfHours
    }

    func overlaps(_ other: InterviewPlan) -> Bool {
        startsAt < other.endsAt && other.startsAt < endsAt
    }

    /// One claim a half hour: of two who want the same room at once, the second loses it.
    var claims: [Claim] {
        guard let room else { return [] }
        return slots.map { Claim("room", .open("\(room)/\(startsAt.day)"), slot: $0) }
    }
}

extension InterviewPlan {
    var fields: Fields {
        [
            "startsAt": .instant(startsAt), "halfHours": .number(halfHours),
            "room": room.map { .text($0) }, "safety": .code(safety),
            "language": interpreter.map { .code($0.language) },
            "way": interpreter.map { .code($0.way) },
        ]
    }

    init(_ fields: Fields) throws(Malformed) {
        startsAt = try fields.instant("startsAt")
        halfHours = try fields.number("halfHours")
        room = try fields.optional("room") { fields throws(Malformed) in try fields.text("room") }
        safety = try fields.code("safety")
        interpreter = try fields.optional("language") { fields throws(Malformed) in
            InterpreterPlan(try fields.code("language"), try fields.code("way"))
        }
    }
}

/// A planned interview that was neither held nor called off.
public struct PlannedInterview: Hashable, Sendable {
    public let id: InterviewID
    /// The day on which it was planned first.
    public let plannedOn: LocalDate
    public internal(set) var plan: InterviewPlan

    public init(id: InterviewID, plannedOn: LocalDate, plan: InterviewPlan) {
        (self.id, self.plannedOn, self.plan) = (id, plannedOn, plan)
    }
}
