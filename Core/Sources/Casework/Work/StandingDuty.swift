public import Kernel

/// What people arranged about a duty beside doing it. Dutch: taakverdeling.
public struct DutyHandling: Hashable, Sendable {
    /// Who took it over or was given it; nil while it lies where it came.
    public internal(set) var holder: ActorID?
    public internal(set) var putOff: PutOff?

    /// Until when it waits, and why. The day by which it was due stays beside it.
    public struct PutOff: Hashable, Sendable {
        public let until: LocalDate
        public let reason: DutyPutOff.Reason
    }
}

/// A duty that stands now, with what was arranged about it.
public struct StandingDuty: Hashable, Sendable {
    public let duty: Duty
    /// Who is to do it; nil while nobody in particular is.
    public let holder: ActorID?
    public let putOff: DutyHandling.PutOff?
    /// Whether it was taken over or given by somebody.
    public let isArranged: Bool

    /// The day on which it asks to be done: the day that it was put off to, else the due day.
    public var comesOn: LocalDate { putOff?.until ?? duty.due.day }
}

extension ReturnCase {
    /// Everything that one of us must do now, with who holds it; `person` is the one of the case,
    /// nil where the case stands alone.
    public func standingDuties(of person: Person?) -> [StandingDuty] {
        let ofPerson = person.map { documentDuties(of: $0) + careDuties(of: $0) } ?? []
        let all = duties + ofPerson
        return all.map { duty in
            let handling = open?.handlings[duty.id]
            let first = duty.kind.desk == .returnCaseManager ? owner : nil
            return StandingDuty(
                duty: duty, holder: handling?.holder ?? first, putOff: handling?.putOff,
                isArranged: handling != nil)
        }
    }
}

extension Dossier {
    public var standingDuties: [StandingDuty] { returnCase.standingDuties(of: person) }

    /// How somebody stands to the case: as the case says, or by a duty in it that they hold, for
    /// as long as it stands. Whoever is given a task must be able to do it.
    public func relation(of access: Access) -> Relation {
        let relation = returnCase.relation(of: access)
        guard relation == .none, access.partner == nil, returnCase.open?.handlings.isEmpty == false
        else { return relation }
        return standingDuties.contains { $0.holder == access.actor } ? .own : .none
    }
}

extension Snapshot {
    /// Whether the caller holds a duty in one of these cases.
    func hasDuty(of access: Access) -> Bool {
        all(ReturnCase.self).contains { id, _ in
            Dossier(of: id, in: self).map { $0.relation(of: access) != .none } ?? false
        }
    }
}
