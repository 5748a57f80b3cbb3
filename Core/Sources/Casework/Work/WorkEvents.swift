public import Kernel

/// Somebody takes a duty upon themselves. Dutch: taak overgenomen.
public struct DutyTaken: Event {
    public static let type = "case.dutyTaken"

    public let duty: DutyID
    public let by: ActorID

    public init(_ duty: DutyID, by officer: ActorID) { (self.duty, by) = (duty, officer) }
    public var clear: Fields { ["duty": .object(duty.fields), "by": .id(by)] }

    public init(_ entry: Entry) throws(Malformed) {
        duty = try DutyID(try entry.clear.object("duty"))
        by = try entry.clear.id("by")
    }
}

/// A duty was given to a colleague. Dutch: taak overgedragen.
public struct DutyHandedOver: Event {
    public static let type = "case.dutyHandedOver"

    /// Why another than who had it.
    public enum Reason: String, CaseIterable, Sendable {
        case absence, workload, expertise, nearby
    }

    public let duty: DutyID
    public let officer: ActorID
    public let reason: Reason
    public let note: Note?

    public init(_ duty: DutyID, to officer: ActorID, _ reason: Reason, note: Note?) {
        (self.duty, self.officer, self.reason, self.note) = (duty, officer, reason, note)
    }

    public var clear: Fields {
        ["duty": .object(duty.fields), "officer": .id(officer), "reason": .code(reason)]
    }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        duty = try DutyID(try entry.clear.object("duty"))
        officer = try entry.clear.id("officer")
        reason = try entry.clear.code("reason")
        note = try Note(entry)
    }
}

/// A duty waits until a later day. Dutch: taak uitgesteld.
public struct DutyPutOff: Event {
    public static let type = "case.dutyPutOff"

    /// Why it waits.
    public enum Reason: String, CaseIterable, Sendable {
        /// Another must act or answer first.
        case waitsForOthers
        case personUnavailable, agreedWithPerson, capacity
    }

    public let duty: DutyID
    public let until: LocalDate
    public let reason: Reason
    public let note: Note?

    public init(_ duty: DutyID, until day: LocalDate, _ reason: Reason, note: Note?) {
        (self.duty, until, self.reason, self.note) = (duty, day, reason, note)
    }

    public var clear: Fields {
        ["duty": .object(duty.fields), "until": .day(until), "reason": .code(reason)]
    }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        duty = try DutyID(try entry.clear.object("duty"))
        until = try entry.clear.day("until")
        reason = try entry.clear.code("reason")
        note = try Note(entry)
    }
}

/// What was arranged about a duty holds no longer: it lies where it came, on its own day.
/// Dutch: taak teruggenomen.
public struct DutyTakenBack: Event {
    public static let type = "case.dutyTakenBack"

    public let duty: DutyID

    public init(_ duty: DutyID) { self.duty = duty }
    public var clear: Fields { ["duty": .object(duty.fields)] }
    public init(_ entry: Entry) throws(Malformed) {
        duty = try DutyID(try entry.clear.object("duty"))
    }
}
