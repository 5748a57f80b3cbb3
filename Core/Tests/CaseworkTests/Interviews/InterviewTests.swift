import Casework
import Kernel
import Law
import Testing

@Suite struct InterviewTests {
    @Test func `an interview is recorded with its words sealed`() throws {
        var stage = try Stage.assigned()
        let decision = try stage.perform(Examples.interview())
        #expect(decision.types == ["case.interviewHeld"])
        let event = try #require(decision.appends.first?.event as? InterviewHeld)
        #expect(event.notAsked == [.family: .declined])
        #expect(event.answers?.count == InterviewQuestion.allCases.count - 1)
        #expect(!String(decoding: event.clear.bytes, as: UTF8.self).contains("Said."))
        #expect(try stage.amarasCase.open?.interviews == [Examples.handedOver])
    }

    @Test(arguments: InterviewQuestion.allCases)
    func `no question is left out without a reason`(question: InterviewQuestion) throws {
        #expect(
            try Stage.assigned().verdict(Examples.interview(leavingOut: question))
                == .refused(.questionMissing))
    }

    @Test func `is refused in the documented order`() throws {
        let stage = try Stage.assigned()
        let late = Examples.interview(on: stage.today.adding(days: 1), leavingOut: .health)
        #expect(stage.verdict(late) == .refused(.inTheFuture))
        #expect(try Stage.departed().verdict(late) == .refused(.caseClosed))
        #expect(try Stage.received().verdict(late, by: Staff.lead) == .refused(.notAccepted))
    }

    @Test func `an asylum wish stops a planned departure in the same moment`() throws {
        var stage = try Stage.planned()
        let decision = try stage.perform(
            Examples.interview(on: Examples.planning, wish: true))
        #expect(
            decision.types == [
                "case.interviewHeld", "person.blockerRaised", "case.departureCancelled",
            ])
        #expect(decision.messages.map(\.recipient) == Examples.toldOfCancelling)
        #expect(
            try stage.person.status(of: .firstAsylumApplication)
                == .open(since: Examples.planning))
        #expect(try stage.person.gates.isEmpty)
    }
}
