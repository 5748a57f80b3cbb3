import Casework
import Kernel
import Law
import Simulation

/// Eight commands about one invented person, as partners and officers send them.
struct Workload: Sendable {
    static let commandsPerPerson = 8

    let cast: Cast
    let today: LocalDate
    /// The accounts of those who share the cases, those of the cast first.
    let managers: [StreamID]
    private let nationality: NationalityCode
    private let destination: CountryCode

    init?(seed: UInt64, today: LocalDate, managers count: Int = 2) {
        guard let nationality = NationalityCode("0131"), let destination = CountryCode("5022")
        else { return nil }
        let cast = Cast(seed: seed)
        (self.cast, self.today) = (cast, today)
        (self.nationality, self.destination) = (nationality, destination)
        let known = cast.managers.map(\.account)
        let more = (known.count..<max(count, known.count)).map {
            StreamID(high: 0xBE9C, low: UInt64($0))
        }
        managers = known + more
    }

    /// The first command; the others need the stream of the case that it opens.
    func handover(_ person: Int) -> Step? {
        guard let number = VNumber(String(3_000_000_000 + person)) else { return nil }
        let identity = Identity(
            vNumber: number, familyName: Names.family[person % 20],
            givenName: Names.given[(person * 7) % 20], bornOn: LocalDate(dayNumber: person % 12_000)
        )
        let act = ReceiveHandover(
            source: .ind, caseType: .regularReturn, identity: identity, nationality: nationality,
            handedOverOn: today.adding(days: -30),
            answers: Dictionary(uniqueKeysWithValues: Blocker.allCases.map { ($0, .no) }),
            isUnaccompaniedMinor: .no, missing: [])
        return Step(act: act, access: cast.ind.access)
    }

    func followUps(of person: Int, case caseID: StreamID) -> [Step] {
        let target = Target.stream(caseID)
        let manager = Access(
            actor: ActorID(account: managers[person % managers.count]), role: .returnCaseManager,
            purpose: .returnProcess)
        let lead = cast.leads[0].access
        var replies: [InterviewQuestion: InterviewReply] = [:]
        for question in InterviewQuestion.allCases {
            replies[question] = .answered("Besproken met tolk; niets bijzonders.")
        }
        return [
            Step(act: AcceptHandover(target), access: cast.intake.access),
            Step(act: AssignCase(target, to: manager.actor), access: lead),
            Step(
                act: RecordInterview(
                    target, heldOn: today, replies: replies, hasInterpreter: true,
                    voicesAsylumWish: false), access: manager),
            Step(
                act: RecordReturnDecision(
                    target, by: .ind, destination: destination, takenOn: today.adding(days: -20),
                    length: .shortened(days: 0, .unfounded),
                    served: Service(on: today.adding(days: -20), .handedOver, in: .interpreted),
                    reasons: "Kennelijk ongegrond."),
                access: lead),
            Step(
                act: SignGate(
                    target, .nonRefoulement, destination: destination,
                    until: today.adding(days: 30), reasons: "Individueel getoetst."),
                access: lead),
            Step(
                act: RaiseBlocker(target, .interimMeasureRequest, since: today),
                access: cast.ind.access),
            Step(
                act: CloseBlocker(
                    target, .interimMeasureRequest, outcome: .rejected, on: today,
                    document: "AWB 24/1"), access: cast.ind.access),
        ]
    }

    struct Step: Sendable {
        let act: any Act
        let access: Access
    }
}
