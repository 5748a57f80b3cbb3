internal import Casework
internal import Kernel
internal import Law
internal import Simulation

/// Cases that are told on purpose: one at every stage, for whoever looks around.
struct DemoCases {
    let cast: Cast
    let today: LocalDate

    typealias Submit = (any Act, Access) async throws -> Void

    func submit(_ submit: Submit) async throws {
        try await youssef(submit)
        try await maryam(submit)
        try await daniel(submit)
        try await samira(submit)
    }

    // Waits for a court: an interim measure was asked for, everything else is ready.
    private func youssef(_ submit: Submit) async throws {
        let identity = person("2801147723", "Bennani", "Youssef", born: 9_569)
        let target = Target.vNumber(identity.vNumber)
        try await takeIn(identity, open: [.interimMeasureRequest], submit)
        try await prepare(target, submit)
    }

    // Nothing stands in the way; a forced departure is planned for next week.
    private func maryam(_ submit: Submit) async throws {
        let identity = person("2731002288", "Haddad", "Maryam", born: 10_400)
        let target = Target.vNumber(identity.vNumber)
        try await takeIn(identity, open: [], submit)
        try await prepare(target, submit)
        guard let morocco = CountryCode("5022") else { return }
        let leavesAt = Instant(today.adding(days: 7), hour: 10, minute: 40)
        try await submit(
            ScheduleForcedDeparture(target, at: leavesAt, to: morocco), cast.managers[0].access)
    }

    // Came in this morning, with questions that nobody answered yet.
    private func daniel(_ submit: Submit) async throws {
        let identity = person("2690555101", "Okafor", "Daniel", born: 11_900)
        try await submit(
            handover(identity, open: [], unknown: [.medicalApplication, .traffickingReflection]),
            cast.ind.access)
    }

    // Another country accepted: a term for the transfer runs.
    private func samira(_ submit: Submit) async throws {
        let identity = person("2648870911", "Idrissi", "Samira", born: 10_950)
        let target = Target.vNumber(identity.vNumber)
        let officer = cast.managers[0].access
        try await takeIn(identity, open: [], as: .dublinTransfer, submit)
        let days = ApplicationDays(
            made: today.adding(days: -130), registered: today.adding(days: -128),
            lodged: today.adding(days: -120))
        try await submit(RecordApplication(target, days), officer)
        try await submit(
            BeginTerm(target, .transfer, from: today.adding(days: -60)), officer)
    }

    private func takeIn(
        _ identity: Identity, open: [Blocker], as caseType: CaseType = .regularReturn,
        _ submit: Submit
    ) async throws {
        let target = Target.vNumber(identity.vNumber)
        try await submit(
            handover(identity, open: open, unknown: [], as: caseType), cast.ind.access)
        try await submit(AcceptHandover(target), cast.intake.access)
        let officer = cast.managers[0].access
        try await submit(AssignCase(target, to: officer.actor), cast.leads[0].access)
        var replies: [InterviewQuestion: InterviewReply] = [:]
        for question in InterviewQuestion.allCases {
            replies[question] = .answered("Besproken met tolk; niets bijzonders.")
        }
        replies[.health] = .notAsked(.declined)
        try await submit(
            RecordInterview(
                target, heldOn: today, replies: replies, hasInterpreter: true,
                voicesAsylumWish: false), officer)
    }

    private func prepare(_ target: Target, _ submit: Submit) async throws {
        guard let morocco = CountryCode("5022") else { return }
        let lead = cast.leads[0].access
        try await submit(
            RecordReturnDecision(
                target, by: .ind, destination: morocco, takenOn: today.adding(days: -31),
                length: .rule,
                served: Service(on: today.adding(days: -31), .handedOver, in: .interpreted),
                reasons: "De aanvraag is afgewezen."), lead)
        try await submit(
            RecordDocument(
                target, .passport, issuedBy: morocco, from: today.adding(days: -400),
                until: today.adding(days: 400), number: "DEMO-0001"),
            cast.managers[0].access)
        for gate in [Gate.nonRefoulement, .adequateReception] {
            try await submit(
                SignGate(
                    target, gate, destination: morocco, until: today.adding(days: 60),
                    reasons: "Individueel getoetst."), lead)
        }
    }

    private func handover(
        _ identity: Identity, open: [Blocker], unknown: [Blocker],
        as caseType: CaseType = .regularReturn
    ) -> ReceiveHandover {
        var answers: [Blocker: Knowledge] = [:]
        for blocker in Blocker.allCases { answers[blocker] = .no }
        for blocker in open { answers[blocker] = .yes }
        for blocker in unknown { answers[blocker] = .unknown }
        guard let moroccan = NationalityCode("0131") else { preconditionFailure("four digits") }
        return ReceiveHandover(
            source: .ind, caseType: caseType, identity: identity, nationality: moroccan,
            handedOverOn: today.adding(days: -35), answers: answers, isUnaccompaniedMinor: .no,
            missing: unknown.isEmpty ? [] : [.medicalFlags])
    }

    private func person(
        _ number: String, _ family: String, _ given: String, born: Int
    ) -> Identity {
        guard let number = VNumber(number) else { preconditionFailure("ten digits") }
        return Identity(
            vNumber: number, familyName: family, givenName: given,
            bornOn: LocalDate(dayNumber: born))
    }
}
