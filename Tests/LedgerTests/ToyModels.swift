import Kernel
import Ledger

enum ToyRegistryPerson: Projection {
    static let table = Table(
        "registry_person",
        [
            .init("v_token", .blob, isPersonal: true), .init("name", .blob, isPersonal: true),
            .init("plain", .text, isPersonal: true), .init("total", .integer),
        ], indexes: [["v_token"]])

    static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Kernel.Row]? {
        guard let person = snapshot.state(stream, as: ToyPerson.self) else { return nil }
        guard let digits = person.vNumber, let name = person.name else { return [] }
        return [
            [
                .token("v:\(digits)"), .sealed(name, of: SubjectID(stream)), .text(name),
                .integer(person.total),
            ]
        ]
    }
}

enum ToyRegistryNear: Projection {
    static let table = Table(
        "registry_near", [.init("near_token", .blob, isPersonal: true)], indexes: [["near_token"]])

    static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Kernel.Row]? {
        guard let person = snapshot.state(stream, as: ToyPerson.self) else { return nil }
        guard let number = person.vNumber.flatMap({ VNumber($0) }) else { return [] }
        return number.nearForms.map { [.token("n:\($0)")] }
    }
}

enum ToyRegistryCase: Projection {
    static let table = Table(
        "registry_case",
        [
            .init("number_token", .blob), .init("person_name", .blob, isPersonal: true),
            .init("notes", .integer),
        ], indexes: [["number_token"]])

    static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Kernel.Row]? {
        guard let state = snapshot.state(stream, as: ToyCase.self), let person = state.person else {
            return nil
        }
        let name = snapshot.state(person, as: ToyPerson.self)?.name
        return [
            [
                .token("c:\(state.number)"),
                name.map { .sealed($0, of: SubjectID(person)) } ?? .null,
                .integer(state.notes.count),
            ]
        ]
    }
}

/// Counts what was added, by month.
enum ToyCounting: Counting {
    static func tallies(
        from before: (any Folded)?, to after: any Folded, recordedOn: LocalDate
    ) -> [Tally] {
        guard let after = after as? ToyPerson else { return [] }
        let part = after.total - ((before as? ToyPerson)?.total ?? 0)
        let whole = before == nil ? 1 : 0
        guard part != 0 || whole != 0 else { return [] }
        return [
            Tally(
                "toy.total", month: recordedOn.firstOfMonth, recordedOn: recordedOn, part: part,
                whole: whole)
        ]
    }
}

extension Rooms {
    static let toys = Rooms(
        kinds: [ToyPerson.self, ToyCase.self],
        projections: [ToyRegistryPerson.self, ToyRegistryNear.self, ToyRegistryCase.self],
        countings: [ToyCounting.self],
        alarms: { alarm in
            switch alarm.rule {
            case "toy.ring": Burden(person: alarm.stream)
            case "toy.nothing": Burden(person: alarm.stream, amount: 0)
            case "toy.refused": Burden(person: alarm.stream, limit: -1)
            case "toy.lost": Burden(person: StreamID(high: 4, low: 4))
            default: nil
            }
        })
}
