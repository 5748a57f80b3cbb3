import Casework
import Kernel
import Ledger
import Sealing
import Testing

/// The contract of the one door, against every ledger.
@Suite struct SubmittingTests {
    @Test(arguments: Kind.allCases)
    func `appends and reads back`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let person = try await bed.person()
        let accepted = try await bed.accept(Burden(person: person, amount: 5))
        #expect(accepted == Accepted(positions: 1..<2, streams: [person], isRepeat: false))
        let entries = try await bed.desk.entries(of: person)
        #expect(entries.map(\.version) == [0, 1])
        #expect(entries.map(\.type) == ["person.registered", "person.added"])
        #expect(try entries[0].part(.identity)?.text("name") == "Ada Canary")
        #expect(entries[0].clear == ["source": .text("IND")])
        #expect(entries[0].access == Bed.officer)
        #expect(entries[0].recordedAt == Bed.start)
        #expect(entries[1].recordedAt.microseconds == Bed.start.microseconds + 1)
        #expect(try await bed.total(person) == 5)
    }

    @Test(arguments: Kind.allCases)
    func `a stale form is a fault, but never for a relief`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let person = try await bed.person()
        let fresh = bed.submission(Burden(person: person), expects: [person: 1])
        #expect(try await bed.desk.submit(fresh).isAccepted)
        let stale = bed.submission(Burden(person: person), expects: [person: 1])
        await #expect(throws: Fault.stale(person)) { try await bed.desk.submit(stale) }
        let relief = bed.submission(Relief(person: person), expects: [person: 1])
        #expect(try await bed.desk.submit(relief).isAccepted)
        #expect(try await bed.total(person) == 2)
    }

    @Test(arguments: Kind.allCases)
    func `what is unknown is a fault, but not a V-number`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let nobody = StreamID(high: 4, low: 4)
        await #expect(throws: Fault.unknown(.stream(nobody))) {
            try await bed.accept(Burden(person: nobody))
        }
        let number = Target.caseNumber(CaseNumber(year: 2024, serial: 1))
        await #expect(throws: Fault.unknown(number)) { try await bed.accept(Note(target: number)) }
        _ = try await bed.person()
    }

    @Test(arguments: Kind.allCases)
    func `a lost race is judged again on what was recorded`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let person = try await bed.person()
        let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
            for _ in 0..<64 {
                group.addTask {
                    try await bed.desk.submit(bed.submission(Burden(person: person, limit: 20)))
                }
            }
            return try await group.reduce(into: [Answer]()) { $0.append($1) }
        }
        #expect(answers.filter(\.isAccepted).count == 20)
        #expect(try await bed.total(person) == 20)
        #expect(try await bed.dump("refusal").count == 44)
        #expect(try await Verify.run(bed.ledger) == [])
    }

    @Test(arguments: Kind.allCases)
    func `finds people by number, nearly, and cases by theirs`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let person = try await bed.person("2801147723")
        let number = try #require(VNumber("2801147723"))
        let near = try #require(VNumber("2801147732"))
        let far = try #require(VNumber("2809147732"))
        #expect(try await bed.refuse(Register(vNumber: number)) == .init("person.known"))
        #expect(
            try await bed.refuse(Register(vNumber: near, looksAround: true))
                == .init("person.known"))
        #expect(try await bed.refuse(Register(vNumber: far, looksAround: true)) == nil)
        try await bed.accept(Open(person: person))
        let text = try #require(try await bed.dump("claim").first { $0.hasPrefix("case-number") })
        let written = try #require(text.split(separator: "|").dropFirst().first?.dropFirst(2))
        let caseNumber = try #require(CaseNumber(String(written)))
        let snapshot = try await bed.desk.snapshot(of: [.caseNumber(caseNumber)])
        #expect(snapshot.all(ToyCase.self).count == 1)
        #expect(snapshot.all(ToyPerson.self).map(\.0) == [person])
    }

    @Test(arguments: Kind.allCases)
    func `a repeated command gets the first answer, another body none`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let person = try await bed.person()
        let first = bed.submission(Burden(person: person, limit: 1), id: 1, body: "a")
        #expect(try await bed.desk.submit(first).isAccepted)
        guard case .accepted(let again) = try await bed.desk.submit(first) else {
            Issue.record("a repeated command was refused")
            return
        }
        #expect(again == Accepted(positions: 1..<2, streams: [person], isRepeat: true))
        let reused = bed.submission(Burden(person: person), id: 1, body: "b")
        await #expect(throws: Fault.commandReused(reused.id)) { try await bed.desk.submit(reused) }
        // A stale form that was accepted before is a repetition, too.
        let stale = bed.submission(
            Burden(person: person, limit: 1), id: 1, body: "a", expects: [person: 0])
        #expect(try await bed.desk.submit(stale).isAccepted)
        #expect(try await bed.total(person) == 1)
    }

    @Test(arguments: Kind.allCases)
    func `a refused command is decided again`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let person = try await bed.person()
        let act = bed.submission(Burden(person: person, limit: 0), id: 1, body: "a")
        for leaf in 0..<2 {
            #expect(try await !bed.desk.submit(act).isAccepted)
            #expect(try await bed.dump("refusal").count == leaf + 1)
        }
        let now = bed.submission(Burden(person: person, limit: 1), id: 1, body: "a")
        #expect(try await bed.desk.submit(now).isAccepted)
        #expect(try await bed.dump("refusal").count == 2)
    }

    @Test(arguments: Kind.allCases)
    func `a batch keeps its order and is one commit`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let person = try await bed.person()
        let batch = (1...3).map { bed.submission(Burden(person: person, amount: $0, limit: 4)) }
        let answers = try await bed.desk.submit(batch)
        #expect(answers.map(\.isAccepted) == [true, true, false])
        let nobody = StreamID(high: 4, low: 4)
        let failing = [Relief(person: person), Relief(person: nobody)].map { bed.submission($0) }
        await #expect(throws: Fault.unknown(.stream(nobody))) {
            try await bed.desk.submit(failing)
        }
        #expect(try await bed.total(person) == 3)
        #expect(try await Verify.run(bed.ledger) == [])
    }

    @Test(arguments: Kind.allCases)
    func `a command that changes nothing is remembered`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let person = try await bed.person()
        let nothing = bed.submission(Burden(person: person, amount: 0), id: 1, body: "a")
        for isRepeat in [false, true] {
            guard case .accepted(let accepted) = try await bed.desk.submit(nothing) else {
                Issue.record("refused")
                return
            }
            #expect(accepted == Accepted(positions: 1..<1, streams: [], isRepeat: isRepeat))
        }
    }

    @Test(arguments: Kind.allCases)
    func `refusals and looks are leaves of the second log`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let person = try await bed.person()
        let number = try #require(VNumber("2801147723"))
        try await bed.desk.witness(Look("person.page", at: [person], by: Bed.officer))
        _ = try await bed.refuse(Register(vNumber: number))
        let trail = try await bed.desk.trail(of: person)
        #expect(trail.map(\.leaf) == [0, 1])
        #expect(trail.map(\.table) == ["access", "refusal"])
        #expect(trail.allSatisfy { $0.hash == $0.computedHash })
        guard case .refusal(_, let act, let reason, let citations) = trail[1].matter else {
            Issue.record("no refusal")
            return
        }
        #expect(act == "toy.Register" && reason == "person.known")
        #expect(
            String(decoding: citations, as: UTF8.self)
                == #"[{"article":"Toy 1","rule":"TOY-1","state":"open","verified":false}]"#)
        let signed = try await bed.desk.sign()
        #expect(signed.map(\.size) == [1, 2])
        #expect(try await Verify.run(bed.ledger) == [])
    }
}

extension Answer {
    var isAccepted: Bool {
        switch self {
        case .accepted: true
        case .refused: false
        }
    }
}
