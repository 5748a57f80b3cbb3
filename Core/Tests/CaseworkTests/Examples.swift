import Casework
import Kernel
import Law
import Testing

/// Those who act. Everybody is invented.
enum Staff {
    static let officer = access(1, .returnCaseManager)
    static let otherOfficer = access(2, .returnCaseManager)
    static let intake = access(3, .intakeOfficer)
    static let lead = access(4, .teamLead)
    static let otherLead = access(5, .teamLead)
    static let authority = access(6, .enforcementOfficer)
    static let analyst = access(7, .analyst)
    static let monitor = access(8, .monitor)
    static let privacy = access(9, .privacyOfficer)
    static let otherPrivacy = access(10, .privacyOfficer)
    static let administrator = access(11, .administrator)
    static let robot = access(12, .robot)
    static let police = access(20, .partner, .police)
    static let ind = access(21, .partner, .ind)
    static let kmar = access(22, .partner, .kmar)
    static let coa = access(23, .partner, .coa)
    static let iom = access(24, .partner, .iom)
    /// A partner's account without a partner: a mistake that must open nothing.
    static let nobody = access(25, .partner)
    static let publicReader = access(26, .publicReader)
    static let ruleOwner = access(27, .ruleOwner)
    static let otherRuleOwner = access(28, .ruleOwner)

    static let all: [Access] = [
        officer, otherOfficer, intake, lead, authority, analyst, monitor, privacy, administrator,
        robot, police, ind, kmar, coa, iom, nobody, publicReader,
        ruleOwner,
    ]

    private static func access(_ id: UInt64, _ role: Role, _ partner: Partner? = nil) -> Access {
        Access(
            actor: ActorID(high: 0, low: id), role: role, purpose: .returnProcess,
            partner: partner)
    }
}

/// Named values and cases. Amara Okonjo's case goes the whole road; everybody is invented.
enum Examples {
    static let handedOver = day(2024, 3, 4)
    static let decided = day(2024, 3, 11)
    /// Four weeks after the decision.
    static let periodEnds = day(2024, 4, 8)
    static let signedUntil = day(2024, 6, 14)
    static let planning = day(2024, 5, 27)
    static let leavesAt = Instant(day(2024, 6, 12), hour: 11)

    static let origin = country("5010")
    static let elsewhere = country("5001")

    static func day(_ year: Int, _ month: Int, _ day: Int) -> LocalDate {
        guard let day = LocalDate(year, month, day) else { preconditionFailure("no such day") }
        return day
    }

    static func country(_ digits: String) -> CountryCode {
        guard let code = CountryCode(digits) else { preconditionFailure("no such code") }
        return code
    }

    static func vNumber(_ digits: String) -> VNumber {
        guard let number = VNumber(digits) else { preconditionFailure("no such number") }
        return number
    }

    static let nationality: NationalityCode = {
        guard let code = NationalityCode("0041") else { preconditionFailure("no such code") }
        return code
    }()

    static let amara = Identity(
        vNumber: vNumber("2801147723"), familyName: "Okonjo", givenName: "Amara",
        bornOn: day(1991, 7, 14))
    static let teun = Identity(
        vNumber: vNumber("2801147732"), familyName: "Varga", givenName: "Teun", bornOn: nil)

    static func answers(
        _ answer: Knowledge = .no, except others: [Blocker: Knowledge] = [:]
    ) -> [Blocker: Knowledge] {
        Dictionary(uniqueKeysWithValues: Blocker.allCases.map { ($0, others[$0] ?? answer) })
    }

    static func handover(
        _ identity: Identity = amara, from source: InflowSource = .police,
        on day: LocalDate = handedOver, answers: [Blocker: Knowledge] = answers(),
        minor: Knowledge = .no, missing: [HandoverItem] = []
    ) -> ReceiveHandover {
        ReceiveHandover(
            source: source, caseType: .regularReturn, identity: identity,
            nationality: nationality, handedOverOn: day, answers: answers,
            isUnaccompaniedMinor: minor, missing: missing)
    }

    static let target = Target.vNumber(amara.vNumber)

    static let decision = RecordReturnDecision(
        target, by: .ind, destination: origin, takenOn: decided, length: .rule,
        served: Service(on: decided, .handedOver, in: .interpreted))
    static let signature = SignGate(
        target, .nonRefoulement, destination: origin, until: signedUntil, reasons: "Read.")
    static let schedule = ScheduleForcedDeparture(target, at: leavesAt, to: origin)
    static let telling = TellOfDeparture(target, on: planning, in: .interpreted)
    static let toldOfCancelling: [Message.Recipient] = [
        .dutyDesk, .partner(.kmar), .partner(.dvo), .monitor,
    ]

    static let passport = RecordDocument(
        target, .passport, issuedBy: origin, from: handedOver, until: day(2026, 1, 1),
        number: "KANARIE-1")

    static func interview(
        _ target: Target = target, on day: LocalDate = handedOver, wish: Bool = false,
        leavingOut: InterviewQuestion? = nil
    ) -> RecordInterview {
        var replies: [InterviewQuestion: InterviewReply] = [:]
        for question in InterviewQuestion.allCases { replies[question] = .answered("Said.") }
        replies[.family] = .notAsked(.declined)
        if let leavingOut { replies[leavingOut] = nil }
        return RecordInterview(
            target, heldOn: day, replies: replies, hasInterpreter: true, voicesAsylumWish: wish)
    }
}

extension Stage {
    /// Handed over and not judged yet.
    static func received(_ handover: ReceiveHandover = Examples.handover()) throws -> Stage {
        var stage = try Stage()
        try stage.perform(handover, by: Staff.police)
        return stage
    }

    /// Accepted, and in the caseload of ``Staff/officer``.
    static func assigned(
        _ handover: ReceiveHandover = Examples.handover(),
        holding document: RecordDocument? = Examples.passport
    ) throws -> Stage {
        var stage = try received(handover)
        let target = Target.vNumber(handover.identity.vNumber)
        try stage.perform(AcceptHandover(target), by: Staff.intake)
        try stage.perform(AssignCase(target, to: Staff.officer.actor), by: Staff.lead)
        // Seen late, so that the days of planning do not turn on it: ConditionTests do.
        let caseID = try stage.snapshot(for: [target]).dossier(target).caseID
        try stage.record(
            AvailabilityRecorded(.reception), to: caseID, on: Examples.leavesAt.day)
        if let document { try stage.perform(document) }
        return stage
    }

    /// Decided, the period over, the gates signed: on the day of planning nothing bars.
    static func ready(_ handover: ReceiveHandover = Examples.handover()) throws -> Stage {
        var stage = try assigned(handover)
        stage.now = Instant(Examples.decided, hour: 9)
        try stage.perform(Examples.decision)
        stage.now = Instant(Examples.planning, hour: 9)
        try stage.perform(Examples.signature)
        return stage
    }

    /// Planned, and nobody told the person yet.
    static func untold() throws -> Stage {
        var stage = try ready()
        try stage.perform(Examples.schedule)
        return stage
    }

    /// Planned, and the person knows.
    static func planned() throws -> Stage {
        var stage = try untold()
        try stage.perform(Examples.telling)
        return stage
    }

    static func departed() throws -> Stage {
        var stage = try planned()
        stage.now = Examples.leavesAt.adding(hours: 3)
        try stage.perform(
            ReportDeparture(
                Examples.target, .forced, evidence: .departureReport, on: Examples.leavesAt.day),
            by: Staff.kmar)
        return stage
    }

    /// Departed, then erased; and read back without the key.
    static func erased() throws -> Stage {
        var stage = try departed()
        let target = Target.stream(try stage.amara)
        try stage.perform(ProposeErasure(target), by: Staff.privacy)
        try stage.perform(ConfirmErasure(target), by: Staff.otherPrivacy)
        return try stage.withoutKeys(of: [SubjectID(try stage.amara)])
    }

    /// The stream of the first person who was handed over.
    var amara: StreamID {
        get throws {
            try #require(entries.first { $0.type == PersonRegistered.type }?.stream)
        }
    }

    var person: Person {
        get throws { try #require(states[try amara]?.state as? Person) }
    }

    var amarasCase: ReturnCase {
        get throws {
            let id = try #require(try person.cases.last)
            return try #require(states[id]?.state as? ReturnCase)
        }
    }
}
