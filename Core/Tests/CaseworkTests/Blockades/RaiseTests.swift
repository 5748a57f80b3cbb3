import Casework
import Kernel
import Law
import Testing

@Suite struct RaiseTests {
    @Test(arguments: Blocker.allCases)
    func `cancels a planned departure exactly when the matrix says so`(blocker: Blocker) throws {
        var stage = try Stage.planned()
        stage.now = Examples.leavesAt.adding(hours: -1)
        let act = RaiseBlocker(Examples.target, blocker, since: stage.today)
        let decision = try stage.perform(act, by: Staff.police)
        let bars = InventedLaw.bars[blocker] ?? BarredAct.allCases
        let cancels = bars.contains(.booking) || bars.contains(.execution)
        #expect(
            decision.types == ["person.blockerRaised"]
                + (cancels ? ["case.departureCancelled"] : []))
        #expect(
            decision.messages.map(\.recipient)
                == (cancels ? Examples.toldOfCancelling : []))
        for message in decision.messages {
            #expect(message.content["rules"] == .texts([blocker.rawValue]))
            #expect(message.content["leavesAt"] == .instant(Examples.leavesAt))
        }
        #expect(try stage.person.status(of: blocker) == .open(since: stage.today))
        #expect((try stage.amarasCase.open?.departure == nil) == cancels)
    }

    // The law of the day on which it came to stand, not that of the day of departure.
    @Test(arguments: [("2026-06-11", true), ("2026-06-12", false)])
    func `is judged by the law of the day from which it stands`(
        since: String, cancels: Bool
    ) throws {
        var stage = try Stage.ready()
        stage.now = Instant(Examples.day(2026, 6, 12), hour: 9)
        let leaves = Instant(Examples.day(2026, 6, 20), hour: 9)
        try stage.record(
            DepartureScheduled(at: leaves, to: Examples.origin), to: try stage.amarasCase.id,
            on: stage.today)
        let day = try #require(LocalDate(since))
        let types = try stage.decide(
            RaiseBlocker(Examples.target, InventedLaw.lapsing, since: day)
        ).types
        #expect(types.contains("case.departureCancelled") == cancels)
    }

    @Test func `is accepted in any state`() throws {
        let act = RaiseBlocker(Examples.target, .courtStay, since: Examples.handedOver)
        let raised = Verdict.events(["person.blockerRaised"])
        #expect(try Stage.received().verdict(act) == raised)
        #expect(try Stage.assigned().verdict(act) == raised)
        #expect(try Stage.departed().verdict(act) == raised)
        #expect(
            try Stage.planned().verdict(act)
                == .events(["person.blockerRaised", "case.departureCancelled"]))
    }

    @Test func `of an erased person is left for people to sort out`() throws {
        let stage = try Stage.erased()
        let person = try stage.amara
        let act = RaiseBlocker(.stream(person), .courtStay, since: Examples.handedOver)
        let decision = try stage.decide(act)
        #expect(decision.types == ["unmatched.received"])
        let event = try #require(decision.appends.first?.event as? UnmatchedReceived)
        #expect(event.matches == [person])
        #expect(event.number == nil)
        #expect(decision.messages.map(\.recipient) == [.dutyDesk])
        // By the number nobody is found any more.
        let byNumber = RaiseBlocker(Examples.target, .courtStay, since: Examples.handedOver)
        let unmatched = try stage.decide(byNumber).appends.first?.event as? UnmatchedReceived
        #expect(unmatched?.matches == [])
    }

    @Test func `a new asylum wish makes an older assessment void`() throws {
        for blocker in Blocker.allCases {
            var stage = try Stage.ready()
            try stage.perform(RaiseBlocker(Examples.target, blocker, since: stage.today))
            let voids: Set<Blocker> = [
                .firstAsylumApplication, .subsequentApplication, .rule39Measure,
            ]
            #expect(try stage.person.gates.isEmpty == voids.contains(blocker), "\(blocker)")
        }
    }

    @Test func `takes the note to the person and not to the messages`() throws {
        let stage = try Stage.planned()
        let act = RaiseBlocker(
            Examples.target, .courtStay, since: stage.today, note: "NL24.00001 KANARIE")
        let decision = try stage.decide(act)
        let event = try #require(decision.appends.first?.event as? BlockerRaised)
        #expect(event.note == Note("NL24.00001 KANARIE", about: SubjectID(try stage.amara)))
        #expect(event.parts.count == 1)
        for append in decision.appends {
            #expect(!String(decoding: append.event.clear.bytes, as: UTF8.self).contains("KANARIE"))
        }
        for message in decision.messages {
            #expect(!String(decoding: message.content.bytes, as: UTF8.self).contains("KANARIE"))
        }
    }
}
