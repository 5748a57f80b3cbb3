import Casework
import Kernel
import Law
import Testing

/// A request for a travel document, from its order to its outcome.
@Suite struct RequestTests {
    static let whole: Set<Enclosure> = Enclosure.required
    static let target = Examples.target

    static func order(
        of country: CountryCode = Examples.origin, enclosed: Set<Enclosure> = whole
    ) -> OrderRequest {
        OrderRequest(
            target, of: country, .laissezPasser, .inPerson, enclosed: enclosed,
            objected: [.identityCopies])
    }

    static func ordered(enclosed: Set<Enclosure> = whole) throws -> Stage {
        var stage = try Stage.ready()
        try stage.perform(order(enclosed: enclosed))
        return stage
    }

    static func submitted() throws -> Stage {
        var stage = try ordered()
        try stage.perform(SubmitRequest(target, try stage.request.id))
        return stage
    }

    static func answered(_ outcome: RequestOutcome = .recognised) throws -> Stage {
        var stage = try submitted()
        try stage.perform(
            RecordRequestOutcome(target, try stage.request.id, outcome, on: stage.today))
        return stage
    }

    static func document(opens country: CountryCode = Examples.origin) -> RecordDocument {
        RecordDocument(
            target, .laissezPasser, issuedBy: country, from: Examples.planning,
            until: Examples.planning.adding(days: 30), number: "KANARIE")
    }

    @Test func `a request goes from its order to a document that the person holds`() throws {
        var stage = try Self.submitted()
        let id = try stage.request.id
        let day = stage.today
        try stage.perform(PlanPresentation(Self.target, id, heldOn: day, informedOn: day))
        try stage.perform(RecordPresentation(Self.target, id, heldOn: day))
        try stage.perform(RemindRepresentation(Self.target, id))
        try stage.perform(RecordRequestOutcome(Self.target, id, .recognised, on: day))
        let decision = try stage.perform(ReceiveDocument(id, Self.document()))
        #expect(decision.types == ["person.documentHeld", "case.documentReceived"])
        #expect(try stage.request.step == .documentReceived)
        #expect(try stage.request.objected == [.identityCopies])
        #expect(try stage.person.travelDocument(validOn: day, for: Examples.origin) != nil)
        #expect(stage.verdict(ReceiveDocument(id, Self.document())) == .events([]))
    }

    @Test func `what is missing is named, and bars the submission until it is there`() throws {
        var stage = try Self.ordered(enclosed: [.coverLetter, .fingerprints])
        let id = try stage.request.id
        #expect(try stage.request.missing == [.applicationForm, .photos])
        #expect(stage.verdict(SubmitRequest(Self.target, id)) == .refused(.enclosuresMissing))
        try stage.perform(SendBackRequest(Self.target, id, reasons: [.incomplete]))
        #expect(stage.verdict(SubmitRequest(Self.target, id)) == .refused(.requestNotOrdered))
        let more: Set<Enclosure> = [.applicationForm, .photos]
        try stage.perform(CompleteRequest(Self.target, id, enclosed: more))
        #expect(
            stage.verdict(SubmitRequest(Self.target, id)) == .events(["case.requestSubmitted"]))
    }

    @Test func `an asylum procedure bars the order and the submission, and is cited`() throws {
        var stage = try Stage.ready()
        let since = stage.today
        try stage.record(BlockerRaised(.asylumAppeal), to: stage.amara, on: since)
        #expect(stage.citations(Self.order()) == ["SUS-02 open"])
        stage = try Self.ordered()
        try stage.record(BlockerRaised(.asylumAppeal), to: stage.amara, on: since)
        let submit = SubmitRequest(Self.target, try stage.request.id)
        #expect(stage.citations(submit) == ["SUS-02 open"])
    }

    @Test func `without a signed assessment nobody contacts the country`() throws {
        let stage = try Stage.assigned()
        #expect(stage.citations(Self.order()) == ["SUS-14 missing"])
        #expect(
            try Stage.ready().citations(Self.order(of: Examples.elsewhere)) == ["SUS-14 missing"])
    }

    // What lies at a representation goes on lying there when a case is closed (SAF-04).
    @Test func `a wish for asylum stops what runs, also after the case was closed`() throws {
        var stage = try Self.submitted()
        try stage.perform(
            RecordLeftOurView(Self.target, evidence: [.addressCheck], on: stage.today))
        let decision = try stage.perform(
            RaiseBlocker(Self.target, .firstAsylumApplication, since: stage.today))
        #expect(decision.types.contains("case.requestStopped"))
        #expect(decision.messages.map(\.kind).contains("request.stopped"))
        #expect(try stage.amarasCase.episodes.last?.requests.contains(where: \.isRunning) == false)
    }

    @Test(arguments: [(Blocker.asylumAppeal, true), (.traffickingReflection, false)])
    func `a blocker that bars contact stops what runs and wakes the desk`(
        blocker: Blocker, stops: Bool
    ) throws {
        var stage = try Self.submitted()
        let decision = try stage.perform(RaiseBlocker(Self.target, blocker, since: stage.today))
        #expect(decision.types.contains("case.requestStopped") == stops)
        #expect(decision.messages.map(\.kind).contains("request.stopped") == stops)
        #expect(decision.appends.flatMap(\.clears).isEmpty != stops)
        let id = try stage.request.id
        let expected: Verdict =
            stops ? .refused(.requestNotSubmitted) : .events(["case.representationReminded"])
        #expect(stage.verdict(RemindRepresentation(Self.target, id)) == expected)
    }

    @Test(arguments: [
        (Examples.day(2025, 5, 26), false), (Examples.day(2025, 5, 27), true),
    ])
    func `no answer is recorded by the robot after twelve months, not a day before`(
        day: LocalDate, isDue: Bool
    ) throws {
        var stage = try Self.submitted()
        let id = try stage.request.id
        stage.now = Instant(day, hour: 9)
        let caseID = try stage.amarasCase.id
        let answer: [String] = isDue ? ["case.requestAnswered"] : []
        #expect(stage.verdict(RecordNoAnswer(caseID, id), by: Staff.robot) == .events(answer))
        #expect(stage.verdict(RecordNoAnswer(caseID, id)) == .refused(.noRight))
        let byHand = RecordRequestOutcome(Self.target, id, .noAnswer, on: day)
        #expect(stage.verdict(byHand) == (isDue ? .events(answer) : .refused(.answerNotDue)))
    }

    @Test func `the alarm of the submission is the robot's act`() throws {
        let stage = try Self.ordered()
        let id = try stage.request.id
        let alarm = try #require(
            try stage.decide(SubmitRequest(Self.target, id)).appends.first?.sets.first)
        #expect(alarm.due == Instant(Examples.day(2025, 5, 27), hour: 8))
        #expect(RecordNoAnswer(alarm)?.request == id)
        #expect(
            RecordNoAnswer(
                Alarm(due: alarm.due, rule: "departure.check.gate", stream: alarm.stream))
                == nil)
    }

    @Test(arguments: RequestOutcome.allCases)
    func `only a positive outcome waits for a document`(outcome: RequestOutcome) throws {
        var stage = try Self.submitted()
        if outcome == .noAnswer { stage.now = Instant(Examples.day(2025, 5, 27), hour: 9) }
        let id = try stage.request.id
        try stage.perform(RecordRequestOutcome(Self.target, id, outcome, on: stage.today))
        let isPositive = outcome == .recognised || outcome == .borderTransferConsent
        #expect(try stage.request.isRunning == isPositive)
        let received = stage.verdict(ReceiveDocument(id, Self.document()))
        #expect((received == .refused(.requestNotAnswered)) != isPositive)
    }

    @Test func `wrong states refuse and say why`() throws {
        for (stage, act, reason) in try Self.wrongStates() {
            #expect(stage.verdict(act) == .refused(reason), "\(type(of: act))")
        }
    }

    @Test func `only the case manager of the case may write about its documents`() throws {
        let stage = try Self.ordered()
        let id = try stage.request.id
        let acts: [any Act] = [
            Self.order(), SubmitRequest(Self.target, id), RemindRepresentation(Self.target, id),
            WithdrawRequest(Self.target, id, .caseEnds), Self.document(),
        ]
        for act in acts {
            let allowed = Staff.all.filter { stage.permits(act, to: $0) }
            #expect(allowed == [Staff.officer], "\(type(of: act))")
        }
    }

    private static func wrongStates() throws -> [(Stage, any Act, Refusal.Reason)] {
        let ordered = try Self.ordered()
        let id = try ordered.request.id
        let today = ordered.today
        let submitted = try Self.submitted()
        let sent = try submitted.request.id
        return [
            (ordered, Self.order(), .requestRunning),
            (try Stage.ready(), Self.order(enclosed: []), .nothingEnclosed),
            (try Stage.departed(), Self.order(), .caseClosed),
            (ordered, SubmitRequest(Self.target, RequestID(high: 1, low: 1)), .unknownRequest),
            (ordered, SendBackRequest(Self.target, id, reasons: []), .noReason),
            (ordered, RemindRepresentation(Self.target, id), .requestNotSubmitted),
            (
                ordered, RecordRequestOutcome(Self.target, id, .recognised, on: today),
                .requestNotSubmitted
            ),
            (submitted, SubmitRequest(Self.target, sent), .requestNotOrdered),
            (
                submitted, CompleteRequest(Self.target, sent, enclosed: [.photos]),
                .requestNotOrdered
            ),
            (
                submitted,
                RecordRequestOutcome(Self.target, sent, .recognised, on: today.adding(days: -1)),
                .beforeSubmission
            ),
            (
                submitted,
                RecordRequestOutcome(Self.target, sent, .recognised, on: today.adding(days: 1)),
                .inTheFuture
            ),
            (
                submitted,
                PlanPresentation(
                    Self.target, sent, heldOn: today.adding(days: -1), informedOn: nil), .inThePast
            ),
            (
                submitted, RecordPresentation(Self.target, sent, heldOn: today.adding(days: 1)),
                .inTheFuture
            ),
            (submitted, ReceiveDocument(sent, Self.document()), .requestNotAnswered),
            (
                try Self.answered(),
                ReceiveDocument(sent, Self.document(opens: Examples.elsewhere)),
                .documentForAnother
            ),
        ]
    }

    @Test func `a withdrawn request makes room for another`() throws {
        var stage = try Self.submitted()
        let withdraw = WithdrawRequest(Self.target, try stage.request.id, .documentFound)
        let decision = try stage.perform(withdraw)
        #expect(decision.appends.flatMap(\.clears).count == 1)
        #expect(stage.verdict(withdraw) == .events([]))
        #expect(stage.verdict(Self.order()) == .events(["case.requestOrdered"]))
    }

    @Test func `duties and waiting follow the steps`() throws {
        #expect(try Self.ordered().requestDuties == [.judgeRequest])
        #expect(try Self.ordered(enclosed: [.photos]).requestDuties == [.completeRequest])
        var stage = try Self.submitted()
        #expect(
            try stage.requestDuties
                == [.remindRepresentation, .informOfPresentation, .planPresentation])
        #expect(try stage.amarasCase.awaited.map(\.kind) == [.representationAnswer])
        let day = Examples.day(2024, 6, 10)
        try stage.perform(
            PlanPresentation(
                Self.target, try stage.request.id, heldOn: day, informedOn: stage.today))
        #expect(try stage.requestDuties == [.remindRepresentation, .checkPresentability])
        // 10 June 2024 is a Monday; three working days before it is Wednesday the fifth.
        let check = try stage.amarasCase.duties.last
        #expect(check?.due.day == Examples.day(2024, 6, 5))
        #expect(try Self.answered().amarasCase.awaited.map(\.kind) == [.travelDocument])
    }
}

extension Stage {
    var request: DocumentRequest {
        get throws { try #require(try amarasCase.episodes.last?.requests.last) }
    }

    fileprivate var requestDuties: [Duty.Kind] {
        get throws { try amarasCase.duties.map(\.kind).filter { $0 != .holdFirstInterview } }
    }
}
