import Kernel

/// A person of the toy domain that the ledger is tested with.
struct ToyPerson: Folded {
    static let kind = "person"

    let id: StreamID
    private(set) var vNumber: String?
    private(set) var name: String?
    private(set) var total = 0
    private(set) var cases: [StreamID] = []

    init(_ id: StreamID) { self.id = id }

    var companions: [StreamID] { cases }

    mutating func absorb(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case Registered.type:
            vNumber = try entry.part(.identity)?.text("v")
            name = try entry.part(.identity)?.text("name")
        case Added.type: total += try entry.clear.number("amount")
        case CaseAdded.type: cases.append(try entry.clear.id("case"))
        case Erased.type: (vNumber, name) = (nil, nil)
        default: throw Malformed(entry.type)
        }
    }
}

/// A case of the toy domain.
struct ToyCase: Folded {
    static let kind = "case"

    let id: StreamID
    private(set) var person: StreamID?
    private(set) var number = ""
    private(set) var notes: [String] = []

    init(_ id: StreamID) { self.id = id }

    var companions: [StreamID] { person.map { [$0] } ?? [] }

    mutating func absorb(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case Opened.type:
            person = try entry.clear.id("person")
            number = try entry.clear.text("number")
        case Noted.type:
            if let text = try entry.part(.text)?.text("text") { notes.append(text) }
        default: throw Malformed(entry.type)
        }
    }
}

struct Registered: Event {
    static let type = "person.registered"
    let person: StreamID
    let vNumber: String
    let name: String

    var clear: Fields { ["source": .text("IND")] }
    var parts: [Part] {
        [Part(.identity, of: SubjectID(person), ["v": .text(vNumber), "name": .text(name)])]
    }
}

struct Added: Event {
    static let type = "person.added"
    let amount: Int
    var clear: Fields { ["amount": .number(amount)] }
}

struct CaseAdded: Event {
    static let type = "person.caseAdded"
    let id: StreamID
    var clear: Fields { ["case": .id(id)] }
}

struct Erased: Event {
    static let type = "person.erased"
    let requestedBy: ActorID
    var clear: Fields { ["requestedBy": .id(requestedBy)] }
}

struct Opened: Event {
    static let type = "case.opened"
    let person: StreamID
    let number: CaseNumber
    var clear: Fields { ["person": .id(person), "number": .text(number.description)] }
}

struct Noted: Event {
    static let type = "case.noted"
    let person: StreamID
    let text: String
    var clear: Fields { [:] }
    var parts: [Part] { [Part(.text, of: SubjectID(person), ["text": .text(text)])] }
}

/// The toys are only ever written; states read their entries themselves.
protocol WrittenOnly: Event {}
extension WrittenOnly {
    init(_ entry: Entry) throws(Malformed) { throw Malformed("written only") }
}
extension Registered: WrittenOnly {}
extension Added: WrittenOnly {}
extension CaseAdded: WrittenOnly {}
extension Erased: WrittenOnly {}
extension Opened: WrittenOnly {}
extension Noted: WrittenOnly {}
