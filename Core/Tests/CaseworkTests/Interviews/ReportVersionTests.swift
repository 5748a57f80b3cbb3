import Casework
import Kernel
import Law
import Testing

@Suite struct ReportVersionTests {
    static let target = Examples.target
    static let changes: [InterviewQuestion: InterviewReply] = [.family: .answered("A sister.")]

    static func amend(
        _ report: Int = 1, reason: String = "Misheard.",
        changes: [InterviewQuestion: InterviewReply] = changes, wish: Bool = false
    ) -> AmendInterview {
        AmendInterview(
            target, report: report, reason: reason, changes: changes, voicesAsylumWish: wish)
    }

    static func react(
        _ report: Int = 1, _ text: String = "I never said so.",
        on day: LocalDate = Examples.handedOver
    ) -> ContradictInterview { ContradictInterview(target, report: report, text, on: day) }

    /// One interview, reported.
    private static func reported() throws -> Stage {
        var stage = try Stage.assigned()
        try stage.perform(Examples.interview())
        return stage
    }

    private static func reports(_ stage: Stage) throws -> [InterviewReport] {
        let caseID = try stage.amarasCase.id
        return try InterviewReport.all(in: stage.entries.filter { $0.stream == caseID })
    }

    @Test func `a correction is a new version, and the older one stays`() throws {
        var stage = try Self.reported()
        let decision = try stage.perform(Self.amend(), by: Staff.lead)
        #expect(decision.types == ["case.interviewAmended"])
        let report = try #require(try Self.reports(stage).first)
        #expect(report.versions.count == 2)
        #expect(report.versions[0].replies[.family]?.reply == .notAsked(.declined))
        #expect(report.latest.replies[.family]?.reply == .answered("A sister."))
        #expect(report.latest.replies[.family]?.author == Staff.lead.actor)
        #expect(report.latest.replies[.health]?.author == Staff.officer.actor)
        #expect(report.latest.reason == "Misheard." && report.versions[0].reason == nil)
        #expect(try stage.amarasCase.open?.interviews.count == 1)
    }

    @Test func `its words are sealed`() throws {
        let event = try #require(
            try Self.reported().decide(Self.amend()).appends.first?.event as? InterviewAmended)
        let clear = String(decoding: event.clear.bytes, as: UTF8.self)
        #expect(!clear.contains("sister") && !clear.contains("Misheard"))
    }

    @Test func `is refused in the documented order`() throws {
        var stage = try Self.reported()
        let nothing = Self.amend(2, reason: " ", changes: [:])
        #expect(stage.verdict(nothing) == .refused(.noSuchReport))
        #expect(stage.verdict(Self.amend(0)) == .refused(.noSuchReport))
        #expect(
            stage.verdict(Self.amend(reason: " ", changes: [:])) == .refused(.noExplanation))
        #expect(stage.verdict(Self.amend(changes: [:])) == .refused(.nothingAmended))
        #expect(try Stage.assigned().verdict(Self.amend()) == .refused(.noSuchReport))
        try stage.perform(CloseCaseOtherwise(Self.target, .deceased, on: stage.today))
        #expect(stage.verdict(Self.amend()) == .events(["case.interviewAmended"]))
    }

    @Test func `a wish for protection that a correction shows stops forced steps`() throws {
        let decision = try Self.reported().decide(Self.amend(wish: true))
        #expect(decision.types == ["case.interviewAmended", "person.blockerRaised"])
    }

    @Test func `the person's own reaction stands beside it, also after the end`() throws {
        var stage = try Self.reported()
        try stage.perform(Self.react())
        try stage.perform(CloseCaseOtherwise(Self.target, .deceased, on: stage.today))
        try stage.perform(Self.react(1, "Again: no."))
        let report = try #require(try Self.reports(stage).first)
        #expect(report.versions.count == 1)
        #expect(report.reactions.map(\.note?.text) == ["I never said so.", "Again: no."])
    }

    static let days: [(LocalDate, Refusal.Reason?)] = [
        (Examples.handedOver, nil),
        (Examples.handedOver.adding(days: 1), .inTheFuture),
        (Examples.handedOver.adding(days: -1), .beforeInterview),
    ]

    @Test(arguments: days)
    func `a reaction comes after the interview`(day: LocalDate, reason: Refusal.Reason?) throws {
        #expect(
            try Self.reported().verdict(Self.react(on: day))
                == reason.map { .refused($0) } ?? .events(["case.interviewContradicted"]))
        #expect(try Self.reported().verdict(Self.react(2)) == .refused(.noSuchReport))
        #expect(try Self.reported().verdict(Self.react(1, "")) == .refused(.noExplanation))
    }

    @Test func `reports are numbered across episodes`() throws {
        var stage = try Self.reported()
        try stage.perform(CloseCaseOtherwise(Self.target, .permitGranted, on: stage.today))
        try stage.perform(ReopenCase(Self.target, .closedByMistake))
        #expect(stage.verdict(Self.amend(2)) == .refused(.noSuchReport))
        try stage.perform(Examples.interview())
        try stage.perform(Self.amend(2))
        let reports = try Self.reports(stage)
        #expect(reports.map(\.number) == [1, 2])
        #expect(reports.map(\.versions.count) == [1, 2])
    }

    @Test func `nothing is added about somebody erased, and no word is left`() throws {
        var stage = try Self.reported()
        try stage.perform(Self.amend())
        try stage.perform(Self.react())
        try stage.perform(CloseCaseOtherwise(Self.target, .deceased, on: stage.today))
        let person = Target.stream(try stage.amara)
        try stage.perform(ProposeErasure(person), by: Staff.privacy)
        try stage.perform(ConfirmErasure(person), by: Staff.otherPrivacy)
        let erased = try stage.withoutKeys(of: [SubjectID(try stage.amara)])
        let report = try #require(try Self.reports(erased).first)
        #expect(report.versions.count == 2 && report.latest.reason == nil)
        #expect(report.latest.replies[.health]?.reply == nil)
        #expect(report.reactions.first?.note == nil)
        let caseID = Target.stream(try stage.amarasCase.id)
        let react = ContradictInterview(caseID, report: 1, "No.", on: erased.today)
        #expect(erased.verdict(react) == .refused(.erased))
    }
}
