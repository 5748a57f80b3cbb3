import Kernel
import Ledger
import Sealing
import Testing

/// What there is only so much of, and what must happen when time has passed.
@Suite struct ClaimAndAlarmTests {
    static let seat = Claim("seat", .open("KL-1"), slot: 3)
    static let grant = Claim("grant", .secret("Ada Canary"))

    @Test(arguments: Kind.allCases)
    func `a claim is taken, lost, released and taken again`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let (one, other) = (try await bed.person("2801147723"), try await bed.person("1111111111"))
        for claim in [Self.seat, Self.grant] {
            #expect(try await bed.refuse(Arrange(person: one, takes: [claim])) == nil)
            #expect(try await bed.refuse(Arrange(person: other, takes: [claim])) == .claimLost)
            #expect(try await bed.refuse(Arrange(person: one, releases: [claim])) == nil)
            #expect(try await bed.refuse(Arrange(person: other, takes: [claim])) == nil)
        }
        let claims = try await bed.dump("claim").joined(separator: "\n")
        #expect(claims.contains("seat|o:KL-1|3|2|3"))
        #expect(!claims.contains("Canary"))
        #expect(try await bed.dump("refusal").count == 2)
        let clear = try await bed.dump("event").joined()
        #expect(!clear.contains(Hex.text(Array("Canary".utf8))))
    }

    @Test(arguments: Kind.allCases)
    func `a drawn number that is taken is drawn again`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let person = try await bed.person()
        for _ in 0..<8 { try await bed.accept(Open(person: person, numbers: 8)) }
        let numbers = try await bed.dump("claim").filter { $0.hasPrefix("case-number") }
        #expect(Set(numbers).count == 8)
        await #expect(throws: NoFreeNumber.self) {
            try await bed.accept(Open(person: person, numbers: 8))
        }
    }

    @Test(arguments: Kind.allCases)
    func `an alarm fires once, when it is due`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let person = try await bed.person()
        let due = Bed.start.adding(hours: 2)
        let alarms = ["toy.ring", "toy.nothing", "toy.refused", "toy.lost", "toy.strange"].map {
            Alarm(due: due, rule: $0, stream: person)
        }
        let cleared = Alarm(due: due, rule: "toy.ring.cleared", stream: person)
        try await bed.accept(Arrange(person: person, sets: alarms + [cleared]))
        try await bed.accept(Arrange(person: person, clears: [cleared]))
        #expect(try await bed.desk.tick().fired == [])
        bed.clock.set(due)
        let tick = try await bed.desk.tick()
        #expect(tick.fired.map(\.rule) == ["toy.nothing", "toy.refused", "toy.ring"])
        #expect(tick.unanswered.map(\.rule) == ["toy.strange"])
        #expect(tick.failed.keys.map(\.rule) == ["toy.lost"])
        #expect(tick.signed.map(\.size) == [4, 1])
        #expect(try await bed.desk.tick().fired == [])
        // Set again, an alarm that fired does not come back; nor does a rebuild bring it.
        try await bed.accept(Arrange(person: person, sets: alarms))
        try await Rebuild.run(bed.ledger, rooms: .toys, keyring: bed.keyring)
        #expect(try await bed.desk.tick().fired == [])
        #expect(try await bed.total(person) == 1)
        let fired = try #require(
            try await bed.desk.entries(of: person).last { $0.access.role == .robot })
        #expect(fired.recordedAt == due && fired.access.purpose == .administration)
    }

    @Test(arguments: Kind.allCases)
    func `messages leave with the events`(kind: Kind) async throws {
        guard kind == .sqlite else { return }
        let bed = try await Bed(kind)
        let person = try await bed.person()
        let message = Message("toy.told", to: .partner(.kmar), on: person, ["day": .number(1)])
        try await bed.accept(Arrange(person: person, messages: [message]))
        let rows = try await bed.dump("outbox")
        #expect(rows.count == 1 && rows[0].contains("partner:KMar|toy.told"))
    }
}
