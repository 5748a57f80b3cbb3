import Casework
import Kernel
import Law
import Testing

/// Messages that contradict each other wait for a person, with both sides; nothing is judged again.
@Suite struct ContradictionTests {
    static func state(
        _ stated: Stated, from source: StatementSource
    ) -> StateAboutPerson {
        StateAboutPerson(
            Examples.target, stated, from: source, .stated, on: Examples.handedOver)
    }

    static func nationality(_ digits: String) throws -> Stated {
        .nationality(try #require(NationalityCode(digits)))
    }

    static func born(_ day: LocalDate?) -> Stated {
        .name(StatedName(given: "Amara", family: "Okonjo", bornOn: day))
    }

    static func resolve(
        _ found: Contradiction, _ holds: Holds, _ words: String = "Asked the embassy."
    ) -> ResolveContradiction {
        ResolveContradiction(Examples.target, found.key, holds, explanation: words)
    }

    @Test func `two nationalities from two sources contradict, from one they do not`() throws {
        var stage = try Stage.assigned()
        #expect(try stage.dossier.contradictions.isEmpty)
        // What came with the registration was stated by the police.
        try stage.perform(Self.state(try Self.nationality("0055"), from: .police))
        try stage.perform(Self.state(try Self.nationality("0000"), from: .ind))
        #expect(try stage.dossier.contradictions.isEmpty)
        try stage.perform(Self.state(.nationality(Examples.nationality), from: .ind))
        // IND says what the registration says, and not what the police said later.
        let found = try stage.dossier.contradictions
        #expect(found.map(\.kind) == [.nationalities])
        guard case .statement(let first) = found.first?.first,
            case .statement(let second) = found.first?.second
        else {
            Issue.record("sides are no statements")
            return
        }
        #expect(first.source == .police && second.source == .ind)
        #expect(first.content != second.content)
    }

    @Test func `what holds is shown from then on, and both sides stay`() throws {
        var stage = try Stage.assigned()
        let other = try Self.nationality("0055")
        try stage.perform(Self.state(other, from: .ind))
        let found = try #require(try stage.dossier.contradictions.first)
        let before = try stage.person.statements
        try stage.perform(Self.resolve(found, .second), by: Staff.lead)
        #expect(try stage.person.nationality == NationalityCode("0055"))
        #expect(try stage.person.statements == before)
        #expect(try stage.dossier.contradictions.isEmpty)
        #expect(stage.verdict(Self.resolve(found, .first)) == .refused(.alreadyResolved))
        // Somebody else who says so again asks anew.
        try stage.perform(Self.state(other, from: .coa))
        #expect(try stage.dossier.contradictions.count == 1)
    }

    @Test(arguments: [Holds.first, .both, .neither])
    func `the nationality stays where the second does not hold`(holds: Holds) throws {
        var stage = try Stage.assigned()
        try stage.perform(Self.state(try Self.nationality("0055"), from: .ind))
        let found = try #require(try stage.dossier.contradictions.first)
        try stage.perform(Self.resolve(found, holds))
        #expect(try stage.person.nationality == Examples.nationality)
        #expect(try stage.dossier.contradictions.isEmpty)
    }

    @Test func `two days of birth contradict, one that is unknown does not`() throws {
        var stage = try Stage.assigned()
        try stage.perform(Self.state(Self.born(nil), from: .ind))
        #expect(try stage.dossier.contradictions.isEmpty)
        try stage.perform(Self.state(Self.born(Examples.day(1992, 7, 14)), from: .ind))
        #expect(try stage.dossier.contradictions.map(\.kind) == [.birthDays])
    }

    @Test func `a withdrawal takes the contradiction away`() throws {
        var stage = try Stage.assigned()
        try stage.perform(Self.state(try Self.nationality("0055"), from: .ind))
        let found = try #require(try stage.dossier.contradictions.first)
        let id = try #require(try stage.person.statements.last?.id)
        try stage.perform(
            WithdrawStatement(Examples.target, id, .shownFalse, explanation: "W."))
        #expect(try stage.dossier.contradictions.isEmpty)
        #expect(stage.verdict(Self.resolve(found, .first)) == .refused(.noContradiction))
    }

    @Test func `nobody resolves without a reason, or what is not there`() throws {
        var stage = try Stage.assigned()
        let nothing = ResolveContradiction(Examples.target, "x", .both, explanation: "E.")
        #expect(stage.verdict(nothing) == .refused(.noContradiction))
        try stage.perform(Self.state(try Self.nationality("0055"), from: .ind))
        let found = try #require(try stage.dossier.contradictions.first)
        #expect(stage.verdict(Self.resolve(found, .both, "")) == .refused(.noExplanation))
    }

    // The day on which somebody left, the day after, and who was seen.
    @Test(arguments: [(0, false), (1, true)])
    func `somebody who was seen after the reported departure`(
        daysLater: Int, contradicts: Bool
    ) throws {
        var stage = try Stage.assigned()
        let left = stage.today.adding(days: 20)
        stage.now = Instant(left.adding(days: 5), hour: 9)
        // The stage has them seen late; here they were seen last on the day of the departure.
        try stage.record(
            AvailabilityRecorded(.reception), to: try stage.amarasCase.id, on: left)
        try stage.perform(Examples.interview(on: left.adding(days: daysLater)))
        try stage.perform(
            ReportDeparture(
                Examples.target, .independent, evidence: .iomConfirmation, on: left),
            by: Staff.iom)
        let found = try stage.dossier.contradictions
        #expect(found.map(\.kind) == (contradicts ? [.seenAfterDeparture] : []))
        #expect(found.first?.second == (contradicts ? .seen(left.adding(days: 1)) : nil))
        // The ending stands as it was reported, whatever is found out.
        #expect(try stage.amarasCase.open == nil)
        if let first = found.first { try stage.perform(Self.resolve(first, .second)) }
        #expect(try stage.amarasCase.episodes.last?.ending?.onDay == left)
        #expect(try stage.dossier.contradictions.isEmpty)
    }

    // A report of a departure for somebody who was to be spoken to next week.
    @Test(arguments: [(0, false), (1, true), (7, true)])
    func `somebody who was expected after the reported departure`(
        daysLater: Int, contradicts: Bool
    ) throws {
        var stage = try Stage.assigned()
        let left = stage.today
        try stage.record(
            AvailabilityRecorded(.reception), to: try stage.amarasCase.id, on: left)
        let plan = InterviewPlan(
            at: Instant(left.adding(days: daysLater), hour: 15), halfHours: 2, in: nil,
            interpreter: nil, safety: .ordinary)
        try stage.record(
            InterviewPlanned(InterviewID(high: 0, low: 3), plan), to: try stage.amarasCase.id,
            on: left)
        try stage.perform(
            ReportDeparture(
                Examples.target, .independent, evidence: .iomConfirmation, on: left),
            by: Staff.iom)
        let found = try stage.dossier.contradictions
        #expect(found.map(\.kind) == (contradicts ? [.expectedAfterDeparture] : []))
        guard let first = found.first else { return }
        #expect(first.second == .expected(left.adding(days: daysLater)))
        try stage.perform(Self.resolve(first, .first), by: Staff.lead)
        #expect(try stage.dossier.contradictions.isEmpty)
    }

    @Test func `a partner's report after another end is kept with both sides`() throws {
        var stage = try Stage.assigned()
        try stage.perform(
            RecordLeftOurView(
                Examples.target, evidence: [.addressCheck], on: Examples.handedOver))
        let before = try #require(try stage.amarasCase.episodes.last?.ending)
        let report = ReportDeparture(
            Examples.target, .independent, evidence: .departureReport, on: Examples.handedOver)
        // Our own people are refused: they can see how it ended.
        #expect(stage.verdict(report) == .refused(.caseClosed))
        #expect(
            stage.verdict(report, by: Staff.kmar) == .events(["case.departureReportedLate"]))
        try stage.perform(report, by: Staff.kmar)
        #expect(try stage.amarasCase.episodes.last?.ending == before)
        let found = try #require(try stage.dossier.contradictions.first)
        #expect(found.kind == .reportAfterEnd && found.first == .ended(before))
        #expect(found.second.day == Examples.handedOver)
        // The same report again is no second contradiction.
        #expect(stage.verdict(report, by: Staff.kmar) == .events([]))
        let ahead = ReportDeparture(
            Examples.target, .independent, evidence: .departureReport,
            on: stage.today.adding(days: 1))
        #expect(stage.verdict(ahead, by: Staff.kmar) == .refused(.inTheFuture))
        let early = ReportDeparture(
            Examples.target, .independent, evidence: .departureReport,
            on: Examples.handedOver.adding(days: -1))
        #expect(stage.verdict(early, by: Staff.kmar) == .refused(.beforeEpisode))
        try stage.perform(Self.resolve(found, .second), by: Staff.lead)
        #expect(try stage.dossier.contradictions.isEmpty)
    }

    @Test func `the report that ended the case contradicts nothing when it comes twice`() throws {
        let stage = try Stage.departed()
        let again = ReportTests.report()
        #expect(stage.verdict(again, by: Staff.kmar) == .refused(.caseClosed))
        let otherDay = ReportTests.report(on: Examples.leavesAt.day.adding(days: -1))
        #expect(
            stage.verdict(otherDay, by: Staff.kmar) == .events(["case.departureReportedLate"]))
    }

    // A message that comes late keeps its day, and what was done before stays what it was.
    @Test func `a late message makes no past departure unlawful`() throws {
        var stage = try Stage.departed()
        let told = try #require(stage.entries.last { $0.type == DepartureReported.type })
        let lawful = try DepartureReported(told)
        #expect(lawful.against == [])
        let ended = try stage.amarasCase.episodes.last
        let earlier = Examples.leavesAt.day.adding(days: -3)
        let decision = try stage.perform(
            RaiseBlocker(Examples.target, .courtStay, since: earlier), by: Staff.ind)
        #expect(decision.types == ["person.blockerRaised"])
        #expect(decision.appends.first?.onDay == earlier)
        #expect(try stage.person.status(of: .courtStay) == .open(since: earlier))
        #expect(try stage.amarasCase.episodes.last == ended)
    }

    @Test func `a late closing makes no past departure lawful`() throws {
        var stage = ReportTests.leavingDay(try Stage.planned())
        try stage.record(
            BlockerRaised(.courtStay), to: try stage.amara, on: Examples.leavesAt.day)
        try stage.perform(ReportTests.report(), by: Staff.kmar)
        let reported = try #require(stage.entries.last)
        #expect(try DepartureReported(reported).against == ["SUS-08"])
        let close = CloseBlocker(
            Examples.target, .courtStay, outcome: .lapsed, on: Examples.leavesAt.day,
            document: "D")
        let decision = try stage.perform(close, by: Staff.lead)
        #expect(decision.types == ["person.blockerClosed"])
        #expect(decision.appends.first?.onDay == Examples.leavesAt.day)
        let kept = try #require(stage.entries.last { $0.type == DepartureReported.type })
        #expect(try DepartureReported(kept).against == ["SUS-08"])
    }

    @Test func `what was found out is gone with the key, and asks nothing any more`() throws {
        var stage = try Stage.assigned()
        try stage.perform(Self.state(try Self.nationality("0055"), from: .ind))
        let gone = try stage.withoutKeys(of: [SubjectID(try stage.amara)])
        #expect(try gone.dossier.contradictions.isEmpty)
    }

    @Test func `the stored form is frozen`() throws {
        let side = Contradiction.Side.seen(Examples.handedOver)
        let found = Contradiction(
            kind: .nationalities, key: "k", first: side, second: side)
        let frozen: [(any Event, String)] = [
            (
                ContradictionResolved(
                    found, .second, statement: StatementID(high: 0, low: 4),
                    note: EventsTests.note),
                """
                {"holds":"second","key":"k","kind":"nationalities",\
                "statement":"00000000000000000000000000000004"}
                """
            ),
            (
                ContradictionResolved(found, .both, statement: nil, note: nil),
                #"{"holds":"both","key":"k","kind":"nationalities"}"#
            ),
            (
                DepartureReportedLate(.forced, evidence: .departureReport),
                #"{"evidence":"departureReport","manner":"forced"}"#
            ),
        ]
        for (event, clear) in frozen {
            #expect(String(decoding: event.clear.bytes, as: UTF8.self) == clear)
            let read = try type(of: event).init(EventsTests.stored(EventsTests.entry(event)))
            #expect(read.clear == event.clear && read.parts == event.parts)
        }
    }
}
