internal import Casework
internal import Kernel
internal import Law
internal import Simulation

/// Cases that came in and ended before today, in about the proportions that were published for
/// 2022: 28% independent, 21% forced, 50% out of view, and as an assumption a quarter otherwise.
struct DemoEndings {
    let cast: Cast
    let year: Int

    private enum Way: CaseIterable { case independent, forced, transfer, outOfView, otherwise }

    /// Of every twenty cases, as above; transfers are counted among the forced ones there.
    private static let ways: [Way] =
        Array(repeating: .independent, count: 4) + Array(repeating: .forced, count: 2)
        + [.transfer] + Array(repeating: .outOfView, count: 8)
        + Array(repeating: .otherwise, count: 5)

    func submit(_ submit: DemoCases.Submit) async throws {
        for index in 0..<200 {
            guard let began = LocalDate(year, 1 + index % 6, 1 + index % 27) else { continue }
            let identity = try await takeIn(index, began, submit)
            let target = Target.vNumber(identity.vNumber)
            let ended = began.adding(days: 20 + index % 40)
            switch Self.ways[index % Self.ways.count] {
            case .independent:
                try await report(target, .independent, .iomConfirmation, ended, submit)
            case .forced:
                try await prepare(target, began, submit)
                try await report(target, .forced, .departureReport, ended, submit)
            case .transfer:
                try await prepare(target, began, submit)
                try await report(target, .transfer, .receivingStateConfirmation, ended, submit)
            case .outOfView:
                let act = RecordLeftOurView(target, evidence: [.addressCheck], on: ended)
                try await submit(act, cast.managers[index % 2].access)
            case .otherwise:
                try await submit(
                    CloseCaseOtherwise(target, .permitGranted, on: ended), cast.leads[0].access)
            }
        }
    }

    private func takeIn(
        _ index: Int, _ began: LocalDate, _ submit: DemoCases.Submit
    ) async throws -> Identity {
        guard let number = VNumber(String(3_000_000_000 + 7_919 * index)),
            let nationality = NationalityCode("0131")
        else { preconditionFailure("ten digits make a V-number") }
        let identity = Identity(
            vNumber: number, familyName: Names.family[index % 20],
            givenName: Names.given[(index * 7 + index / 20) % 20], bornOn: nil)
        let answers = Dictionary(uniqueKeysWithValues: Blocker.allCases.map { ($0, Knowledge.no) })
        let (source, sender) = channel(index)
        let handover = ReceiveHandover(
            source: source, caseType: .regularReturn, identity: identity,
            nationality: nationality, handedOverOn: began, answers: answers,
            isUnaccompaniedMinor: .no, missing: [])
        let target = Target.vNumber(number)
        try await submit(handover, sender)
        try await submit(AcceptHandover(target), cast.intake.access)
        let officer = cast.managers[index % 2].access.actor
        try await submit(AssignCase(target, to: officer), cast.leads[0].access)
        return identity
    }

    // What the law asks before force: a decision, and the assessment of the danger on return.
    private func prepare(
        _ target: Target, _ decidedOn: LocalDate, _ submit: DemoCases.Submit
    ) async throws {
        guard let morocco = CountryCode("5022") else { preconditionFailure("four digits") }
        let lead = cast.leads[0].access
        try await submit(
            RecordReturnDecision(
                target, by: .ind, destination: morocco, takenOn: decidedOn,
                length: .shortened(days: 0, .unfounded), reasons: "Kennelijk ongegrond."), lead)
        try await submit(
            SignGate(
                target, .nonRefoulement, destination: morocco,
                until: DemoYear.today.adding(days: 30), reasons: "Individueel getoetst."), lead)
    }

    // About as in 2022: IND more than half, then the others and the police, then KMar.
    private func channel(_ index: Int) -> (InflowSource, Access) {
        switch index % 20 {
        case 0..<11: (.ind, cast.ind.access)
        case 11..<15: (.police, cast.police.access)
        case 15..<17: (.kmar, cast.kmar.access)
        default: (.other, cast.intake.access)
        }
    }

    private func report(
        _ target: Target, _ manner: DepartureManner, _ evidence: DepartureEvidence,
        _ day: LocalDate, _ submit: DemoCases.Submit
    ) async throws {
        let act = ReportDeparture(target, manner, evidence: evidence, on: day)
        try await submit(act, cast.kmar.access)
    }
}
