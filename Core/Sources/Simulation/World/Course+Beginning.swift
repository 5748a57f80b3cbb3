import Casework
import Kernel
import Law

extension Course {
    /// The handover, its acceptance, an officer, and the first interview.
    mutating func begin() {
        switch life.beginning {
        case .stock: takeOver()
        case .handover: takeIn()
        case .sentBack: sendBack()
        case .reappearance: return seed.happens(Habits.handedOverAgain) ? takeIn() : reopen()
        }
    }

    // All that stood open comes in on the first day, with the days on which it happened.
    private mutating func takeOver() {
        let day = life.registeredOn
        let handover = handover()
        // The first day may be a Saturday: what is taken over is taken over.
        addExactly(day, .eight, .sender) { _ in handover }
        addExactly(day, .ten, .intake) { AcceptHandover($0.target) }
        assign(on: day, at: .two)
        let heldOn = max(life.beganOn, day.adding(days: -1 - seed.draw(50)))
        if life.beganOn.adding(days: 10) < day { interview(on: day, heldOn: heldOn) }
        spokenOn = day
    }

    private mutating func takeIn() {
        let day = life.registeredOn.working
        let handover = handover()
        add(day, .eight, .sender) { _ in handover }
        let accepted = after(day, Habits.acceptance)
        add(accepted, .ten, .intake) { AcceptHandover($0.target) }
        assign(on: after(accepted, Habits.assignment), at: .two)
        let spoken = max(assignedOn, after(day, Habits.firstInterview))
        spokenOn = spoken
        guard spoken < lastDay else { return }
        let isLate = seed.happens(Habits.lateInterview)
        interview(on: isLate ? spoken.adding(days: 2).working : spoken, heldOn: spoken)
    }

    private mutating func sendBack() {
        let day = life.registeredOn.working
        let handover = handover(missing: [.legalBasis, .procedures])
        add(day, .eight, .sender) { _ in handover }
        add(day.adding(days: 1 + seed.draw(2)), .ten, .intake) {
            SendBackHandover($0.target, reasons: [.incomplete], note: nil)
        }
    }

    // The file is open again at once, with its officer and what was decided.
    private mutating func reopen() {
        let reason: CaseReopened.Reason = seed.draw(12) == 0 ? .closedByMistake : .reappeared
        add(life.beganOn, .ten, .lead) { ReopenCase($0.target, reason) }
        let spoken = after(life.beganOn, Habits.firstInterview)
        spokenOn = spoken
        if spoken < lastDay { interview(on: spoken, heldOn: spoken) }
    }

    private mutating func assign(on day: LocalDate, at hour: Step.Hour) {
        assignedOn = day
        addExactly(day, hour, .lead) { known in
            known.officer.map { AssignCase(known.target, to: $0) }
        }
    }

    private mutating func handover(missing: [HandoverItem] = []) -> ReceiveHandover {
        var answers: [Blocker: Knowledge] = [:]
        for blocker in Blocker.allCases { answers[blocker] = .no }
        var missing = missing
        // What is forced later was known to be free of blockers.
        if life.way != .forced, seed.happens(Habits.unanswered) {
            answers[seed.pick([.medicalApplication, .traffickingReflection])] = .unknown
            missing.append(.medicalFlags)
        }
        let isTransfer = isTransfer
        return ReceiveHandover(
            source: life.source, caseType: isTransfer ? .dublinTransfer : .regularReturn,
            identity: figurant.identity, nationality: figurant.nationality,
            handedOverOn: life.beganOn, answers: answers, isUnaccompaniedMinor: .no,
            missing: missing)
    }

    /// Whether the forced departure at the end is a transfer; the same whenever it is asked.
    var isTransfer: Bool {
        var seed = Seed(UInt64(life.number) ^ 0x7F)
        return life.way == .forced && life.beginning != .reappearance
            && seed.happens(Habits.transfer)
    }

    /// An interview with a few words; everything must be asked or say why not.
    mutating func interview(on day: LocalDate, heldOn: LocalDate, voicesAsylumWish: Bool = false) {
        let words = seed.pick(Self.words)
        let isShort = seed.draw(6) == 0
        addExactly(day.working, .four, .manager) { known in
            var replies: [InterviewQuestion: InterviewReply] = [:]
            for question in InterviewQuestion.allCases { replies[question] = .answered(words) }
            replies[.family] = .notAsked(.alreadyAnswered)
            if isShort { replies[.health] = .notAsked(.declined) }
            return RecordInterview(
                known.target, heldOn: heldOn, replies: replies, hasInterpreter: true,
                voicesAsylumWish: voicesAsylumWish)
        }
    }

    private static let words = [
        "Besproken met tolk.", "Betrokkene heeft het begrepen.", "Geen bijzonderheden.",
        "Komt hier de volgende keer op terug.", "Wil er nog over nadenken.",
    ]
}
