import Casework
public import Kernel

/// Who is who: the registry's row of one person. Erasable; names sealed, search by token.
public enum RegistryPerson: Projection {
    public static let table = Table(
        "registry_person",
        [
            .init("v_token", .blob, isPersonal: true),
            .init("v_number", .blob, isPersonal: true),
            .init("short_name", .blob, isPersonal: true),
            .init("full_name", .blob, isPersonal: true),
            .init("born_on", .blob, isPersonal: true),
            .init("nationality", .text),
        ],
        indexes: [["v_token"]])

    public static let isOfOneStream = true

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let person: Person = snapshot.state(stream) else { return nil }
        guard let identity = person.identity, let nationality = person.nationality else {
            return []
        }
        let subject = person.subject
        return [
            [
                .token("v:\(identity.vNumber.digits)"),
                .sealed(identity.vNumber.digits, of: subject),
                .sealed(identity.shortName, of: subject),
                .sealed("\(identity.givenName) \(identity.familyName)", of: subject),
                identity.bornOn.map { .sealed($0.description, of: subject) } ?? .null,
                .text(nationality.digits),
            ]
        ]
    }
}

/// V-numbers with one digit left out: finds a person whose number was mistyped by one digit,
/// or whose neighbouring digits were swapped (deletion neighbourhood; eleven tokens a number).
///
/// Another number that was stated for the person counts too: a message under it bars them.
public enum RegistryNear: Projection {
    public static let table = Table(
        "registry_near", [.init("near_token", .blob, isPersonal: true)],
        indexes: [["near_token"]])

    public static let isOfOneStream = true

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let person: Person = snapshot.state(stream) else { return nil }
        var seen: Set<String> = []
        return person.vNumbers.flatMap(\.nearForms).filter { seen.insert($0).inserted }
            .map { [.token("n:\($0)")] }
    }
}

/// Which number a case bears.
public enum RegistryCase: Projection {
    public static let table = Table(
        "registry_case",
        [
            .init("person", .blob),
            .init("number_token", .blob, isPersonal: true),
            .init("number", .blob, isPersonal: true),
        ],
        indexes: [["number_token"], ["person"]])

    public static let isOfOneStream = true

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let returnCase: ReturnCase = snapshot.state(stream) else { return nil }
        guard let number = returnCase.number?.description, let person = returnCase.person else {
            return []
        }
        return [
            [
                .id(person), .token("c:\(number)"), .sealed(number, of: SubjectID(person)),
            ]
        ]
    }
}

extension RegistryCase {
    /// The number of one case, for whoever may write or read identity.
    public static func number(of caseID: StreamID, for access: Access) -> Query<String?> {
        let right = Rights.of(access.role, on: .identity)
        return Query(
            "SELECT person, number FROM registry_case WHERE owner = :case AND :may = 1",
            [
                "case": .id(caseID),
                "may": .flag(right.contains(.read) || right.contains(.write)),
            ]
        ) { row in try row.opened("number", of: try row.id("person")) }
    }
}
