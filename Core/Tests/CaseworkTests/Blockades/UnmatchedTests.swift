import Casework
import Kernel
import Law
import Testing

@Suite struct UnmatchedTests {
    /// Amara's departure is planned; Teun's number is hers with the last two digits swapped.
    static func stage() throws -> Stage {
        var stage = try Stage.planned()
        try stage.perform(Examples.handover(Examples.teun, on: stage.today), by: Staff.police)
        return stage
    }

    // 2801147723 is Amara's, 2801147732 is Teun's.
    static let numbers: [(String, [String])] = [
        ("2801147723", ["Amara"]), ("2801147732", ["Teun"]),
        // One digit wrong for one of them, for both.
        ("9801147723", ["Amara"]), ("9801147732", ["Teun"]), ("2801147733", ["Amara", "Teun"]),
        ("2801147722", ["Amara", "Teun"]),
        // Two neighbours swapped.
        ("8201147723", ["Amara"]), ("2801174723", ["Amara"]), ("8201147732", ["Teun"]),
        // One digit wrong for Amara; for Teun one left out and one put in elsewhere.
        ("2801147724", ["Amara", "Teun"]),
        // Two digits wrong, and two that are no neighbours swapped.
        ("2801157724", []), ("9801147724", []), ("0821147723", []), ("0000000000", []),
    ]

    @Test(arguments: numbers)
    func `bars everybody whose number it may be`(digits: String, names: [String]) throws {
        var stage = try Self.stage()
        let isKnown = [Examples.amara, Examples.teun].contains { $0.vNumber.digits == digits }
        let act = RaiseBlocker(
            .vNumber(Examples.vNumber(digits)), .courtStay, since: stage.today)
        let decision = try stage.perform(act, by: Staff.ind)
        let barred = stage.all(Person.self).compactMap { _, person in
            person.status(of: .courtStay) == .open(since: stage.today)
                ? person.identity?.givenName : nil
        }
        #expect(Set(barred) == Set(names))
        #expect(decision.types.contains("unmatched.received") == !isKnown)
        #expect(decision.types.contains("case.departureCancelled") == names.contains("Amara"))
        let certain = decision.appends.compactMap { ($0.event as? BlockerRaised)?.isCertain }
        #expect(certain == names.map { _ in isKnown })
        let alarms = decision.messages.filter { $0.kind == "blocker.unmatched" }
        #expect(alarms.map(\.recipient) == (isKnown ? [] : [.dutyDesk]))
        #expect(alarms.first?.content["matches"] ?? .number(names.count) == .number(names.count))
    }

    @Test func `keeps the number sealed, under a stream of its own`() throws {
        var stage = try Self.stage()
        let number = Examples.vNumber("2801147733")
        try stage.perform(RaiseBlocker(.vNumber(number), .courtStay, since: stage.today))
        let (id, unmatched) = try #require(stage.all(Unmatched.self).first)
        #expect(unmatched.number == number)
        #expect(unmatched.blocker == .courtStay)
        #expect(unmatched.receivedAt == stage.now)
        #expect(Set(unmatched.matches) == Set(stage.all(Person.self).map(\.0)))
        let closed = try stage.withoutKeys(of: [SubjectID(id)])
        #expect(closed.all(Unmatched.self).first?.1.number == nil)
        #expect(closed.all(Unmatched.self).first?.1.matches == unmatched.matches)
    }

    @Test func `an unknown stream is no message to sort out`() throws {
        let stage = try Self.stage()
        let act = RaiseBlocker(
            .stream(StreamID(high: 9, low: 9)), .courtStay, since: stage.today)
        #expect(stage.verdict(act) == .refused(.unknownPerson))
    }
}
