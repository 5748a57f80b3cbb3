import Casework
import Kernel
import Testing

@Suite struct WillingnessTests {
    static let statement = StateWillingness(Examples.target, on: Examples.planning)
    static let end = EndWillingness(
        Examples.target, .stepsNotTaken, explanation: "Three appointments were not kept.")

    @Test func `forced steps pause while it stands`() throws {
        var stage = try Stage.ready()
        #expect(stage.citations(Examples.schedule).isEmpty)
        try stage.perform(Self.statement)
        #expect(stage.verdict(Examples.schedule) == .refused(.willing))
        try stage.perform(Self.end)
        #expect(stage.verdict(Examples.schedule) == .events(["case.departureScheduled"]))
    }

    @Test func `a planned forced departure is called off in the same commit`() throws {
        let stage = try Stage.planned()
        let decision = try stage.decide(Self.statement)
        #expect(decision.types == ["case.willingnessStated", "case.departureCancelled"])
        #expect(decision.messages.map(\.kind).contains("departure.cancelled"))
    }

    @Test func `saying it twice changes nothing`() throws {
        var stage = try Stage.ready()
        try stage.perform(Self.statement)
        #expect(try stage.decide(Self.statement).appends.isEmpty)
    }

    @Test func `ending it takes one that stands, and an explanation`() throws {
        var stage = try Stage.ready()
        #expect(stage.verdict(Self.end) == .refused(.notWilling))
        try stage.perform(Self.statement)
        let bare = EndWillingness(Examples.target, .didNotLeave, explanation: "")
        #expect(stage.verdict(bare) == .refused(.noExplanation))
    }

    @Test func `a new episode begins without it`() throws {
        var stage = try Stage.ready()
        try stage.perform(Self.statement)
        try stage.perform(
            RecordLeftOurView(Examples.target, evidence: [.addressCheck], on: stage.today))
        try stage.perform(ReopenCase(Examples.target, .reappeared))
        let episode = try stage.snapshot(for: [Examples.target]).dossier(Examples.target)
            .openEpisode()
        #expect(episode.willingSince == nil)
    }

    static let days: [(LocalDate, Refusal.Reason?)] = [
        (Examples.planning.adding(days: 1), .inTheFuture), (Examples.planning, nil),
        (Examples.handedOver, nil), (Examples.handedOver.adding(days: -1), .beforeEpisode),
    ]

    @Test(arguments: days)
    func `it was made within the case`(day: LocalDate, reason: Refusal.Reason?) throws {
        let stage = try Stage.ready()
        #expect(
            stage.verdict(StateWillingness(Examples.target, on: day))
                == reason.map { .refused($0) } ?? .events(["case.willingnessStated"]))
    }
}
