import Casework
import Kernel
import Law

/// Acts of the toy domain need no rights.
protocol ToyAct: Act {}
extension ToyAct {
    static var name: String { "toy.\(Self.self)" }
    static var polarity: Polarity { .neutral }
    static var safeguards: [String] { [] }
    static var permission: Permission { Permission(.write, on: .identity) }
    func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {}
}

struct Register: ToyAct {
    let vNumber: VNumber
    var name = "Ada Canary"
    /// Where the message names the person only roughly.
    var looksAround = false

    var targets: [Target] { [looksAround ? .plausible(vNumber) : .vNumber(vNumber)] }

    func decide(on snapshot: Snapshot, in setting: Setting) throws(Refusal) -> Decision {
        guard snapshot.found[targets[0]] == [] else {
            throw Refusal(
                .init("person.known"),
                citing: [
                    Citation(rule: "TOY-1", article: "Toy 1", state: "open", isVerified: false)
                ])
        }
        let id: StreamID = setting.fresh.id(0)
        let event = Registered(person: id, vNumber: vNumber.digits, name: name)
        return Decision([
            Append(
                event, to: id, onDay: setting.today,
                takes: [Claim("v-number", .secret(vNumber.digits))])
        ])
    }
}

struct Open: ToyAct {
    let person: StreamID
    /// How many numbers there are to draw from.
    var numbers = 1_000_000

    var targets: [Target] { [.stream(person)] }

    func decide(on snapshot: Snapshot, in setting: Setting) throws(Refusal) -> Decision {
        let id: StreamID = setting.fresh.id(0)
        let number = CaseNumber(year: 2024, serial: setting.fresh.number(1, below: numbers))
        return Decision([
            Append(
                Opened(person: person, number: number), to: id, onDay: setting.today,
                takes: [Claim("case-number", .open(number.description))]),
            Append(CaseAdded(id: id), to: person, onDay: setting.today),
        ])
    }
}

struct Note: ToyAct {
    let target: Target
    var text = "a text with Canary in it"

    var targets: [Target] { [target] }

    func decide(on snapshot: Snapshot, in setting: Setting) throws(Refusal) -> Decision {
        guard let (id, state) = snapshot.all(ToyCase.self).first, let person = state.person else {
            throw Refusal(.init("case.unknown"))
        }
        return Decision([
            Append(Noted(person: person, text: text), to: id, onDay: setting.today)
        ])
    }
}

/// Adds to the total of a person, or refuses when that would pass the limit.
protocol Adding: ToyAct {
    var person: StreamID { get }
    var amount: Int { get }
    var limit: Int { get }
}

extension Adding {
    var targets: [Target] { [.stream(person)] }

    func decide(on snapshot: Snapshot, in setting: Setting) throws(Refusal) -> Decision {
        let total = snapshot.state(person, as: ToyPerson.self)?.total ?? 0
        guard total + amount <= limit else { throw Refusal(.init("total.full")) }
        return Decision(
            amount == 0 ? [] : [Append(Added(amount: amount), to: person, onDay: setting.today)])
    }
}

struct Burden: Adding {
    static let polarity = Polarity.burden
    let person: StreamID
    var amount = 1
    var limit = Int.max
}

struct Relief: Adding {
    static let polarity = Polarity.relief
    let person: StreamID
    var amount = 1
    var limit = Int.max
}

/// Takes and releases claims, sets and clears alarms, sends messages: whatever it is told.
struct Arrange: ToyAct {
    let person: StreamID
    var takes: [Claim] = []
    var releases: [Claim] = []
    var sets: [Alarm] = []
    var clears: [Alarm] = []
    var messages: [Message] = []

    var targets: [Target] { [.stream(person)] }

    func decide(on snapshot: Snapshot, in setting: Setting) throws(Refusal) -> Decision {
        Decision(
            [
                Append(
                    Added(amount: 0), to: person, onDay: setting.today, takes: takes,
                    releases: releases, sets: sets, clears: clears)
            ], messages: messages)
    }
}

struct Erase: ToyAct {
    let person: StreamID

    var targets: [Target] { [.stream(person)] }

    func decide(on snapshot: Snapshot, in setting: Setting) throws(Refusal) -> Decision {
        let event = Erased(requestedBy: setting.access.actor)
        return Decision([Append(event, to: person, onDay: setting.today)])
    }
}
