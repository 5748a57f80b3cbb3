/// Every distribution of the demonstration beside the flow itself. The guide prints this table.
public enum Habits {
    /// Opening stock in months of the endings of its first year.
    public static let stockMonths = 8

    static let sentBack = Habit(
        "a handover is sent back as incomplete", .permille(15))
    static let lateRegistration = Habit(
        "a handover is registered days after it was made", .permille(80))
    static let registrationDelay = Habit(
        "days between a late handover and its registration", .days(1...6))
    static let acceptance = Habit("handover to acceptance", .days(0...2), own)
    static let assignment = Habit("acceptance to assignment", .days(0...3), own)
    static let firstInterview = Habit("handover to first interview", .days(5...16), own)
    static let nextInterview = Habit("one interview to the next", .days(55...110))
    static let lateInterview = Habit(
        "an interview is recorded days after it was held", .permille(150))
    static let phoneCall = Habit(
        "a phone call between two interviews", .permille(350))
    static let callAfter = Habit("interview to phone call", .days(8...45))
    static let callsBack = Habit("we are to call back", .permille(300))
    static let statesOtherwise = Habit(
        "another name or birth day is stated at a later interview", .permille(30))
    static let unanswered = Habit(
        "a handover leaves one question on blockers open", .permille(60))
    static let asylumWish = Habit(
        "somebody voices a wish for asylum in an interview", .permille(12))

    static let decision = Habit(
        "somebody who is still here has a return decision on record", .permille(550))
    static let atOnce = Habit("a return decision without a period", .permille(200))

    static let asksSupport = Habit(
        "an independent departure is helped by REAN", .permille(700))
    static let supportRefused = Habit("IOM refuses a request for support", .permille(80))
    static let willingBefore = Habit("statement of willingness to departure", .days(21...50))
    static let supportAnswer = Habit("request for support to its answer", .days(4...11))
    static let journeyBefore = Habit("booking to independent departure", .days(5...14))
    static let journeyMoved = Habit(
        "an independent departure is called off and planned again", .permille(80))
    static let willingEnds = Habit(
        "somebody who is still here was willing and no longer is", .permille(40))

    static let transfer = Habit(
        "a forced departure is a transfer to a Member State", .permille(330),
        "assumed; published counts of forced departure do not tell them apart")
    static let acceptedBefore = Habit(
        "acceptance by the other State to the handover of a transfer", .days(5...40))
    static let registeredBefore = Habit(
        "registration of an application to acceptance by the other State", .days(40...110))
    static let entryBan = Habit(
        "a forced departure to a third country comes with an entry ban", .permille(600))
    static let triedEarly = Habit(
        "a forced departure is planned before it may be, and refused", .permille(150))
    static let replanned = Habit(
        "a forced departure is cancelled and planned again", .permille(120))
    static let ownDocument = Habit(
        "a forced departure on a document that the person held", .permille(400))
    static let plannedBefore = Habit("planning to forced departure", .days(8...13))
    static let stoppedLate = Habit(
        "a planned forced departure is stopped by a new application", .permille(250))

    static let documentAsked = Habit(
        "a document is asked for of somebody who is still here and was decided upon",
        .permille(600))
    static let incompleteOrder = Habit(
        "an order for a document lacks an enclosure and comes back", .permille(150))
    static let reminder = Habit("submission or reminder to the next reminder", .days(30...50))

    static let stay = Habit("a stay is asked for", .permille(120))
    static let stayAnswer = Habit("request for a stay to its answer", .days(14...60))
    static let stayGranted = Habit("a request for a stay is granted", .permille(200))
    static let rule39 = Habit("the European Court asks not to remove (rule 39)", .permille(4))
    static let medical = Habit("a medical postponement is asked for", .permille(40))
    static let mistyped = Habit("a message has one digit of the number wrong", .permille(3))

    static let reappears = Habit(
        "a new case is somebody who had left our view", .permille(40))
    static let goneBefore = Habit("left our view to reappearance", .days(20...400))
    static let handedOverAgain = Habit(
        "somebody who reappears is handed over, else reopened by us", .permille(500))
    static let reportedLate = Habit("an ending to its registration", .days(0...5))

    private static let own = "assumed; our own target times of a case"

    /// In the order of the guide.
    public static let all = [
        sentBack, lateRegistration, registrationDelay, acceptance, assignment, firstInterview,
        nextInterview, lateInterview, phoneCall, callAfter, callsBack, statesOtherwise,
        unanswered, asylumWish, decision, atOnce, asksSupport,
        supportRefused, willingBefore, supportAnswer, journeyBefore, journeyMoved, willingEnds,
        transfer, acceptedBefore, registeredBefore, entryBan, triedEarly, replanned, ownDocument,
        plannedBefore, stoppedLate, documentAsked,
        incompleteOrder, reminder, stay, stayAnswer, stayGranted, rule39, medical, mistyped,
        reappears, goneBefore, handedOverAgain, reportedLate,
    ]
}
