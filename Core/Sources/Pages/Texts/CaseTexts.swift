import Law

extension Text {
    static let noDayYet = Text("Geen vaste dag", "No fixed day")
    static let dueToday = Text("vandaag", "today")
    static let periodIsOver = Text("afgelopen", "over")
    static let suspended = Text("opgeschort", "suspended")
    public static let unknownFact = Text("onbekend", "unknown")
    static let legalTerm = Text("wettelijke termijn", "term set by law")
    static let targetDay = Text("streefdatum", "target")
    static let whyThisDay = Text("Waarom deze datum?", "Why this date?")

    static func judgedWith(_ version: String) -> Text {
        Text("Berekend met wetsbestand \(version)", "Computed with law file \(version)")
    }

    static let removalBarred = Text("Uitzetten mag nu niet", "Removal is not allowed now")
    static let somethingBarred = Text("Niet alles mag nu", "Not everything is allowed now")
    static let notAllowedNow = Text("Nu niet toegestaan", "Not allowed now")
    static let stillAllowed = Text("Dit mag nog wel", "Still allowed")
    static let interviewsAllowed = Text("gesprekken", "interviews")
    static let helpAllowed = Text("hulp bij vertrek", "help with departure")
    static let howItEnds = Text("Stand, regel en einde", "State, rule and end")
    static let stateNow = Text("Stand", "State")
    static let whatLiftsIt = Text("Eindigt als", "Ends when")
    static let whoCanLiftIt = Text("Wie kan dit", "Who can do this")
    static let provision = Text("Regel", "Rule")
    static let whatYouCanDo = Text("Wat u kunt doen", "What you can do")
    static let openSince = Text("Open sinds", "Open since")
    static let closingSince = Text(
        "Gesloten door één persoon, wacht op een tweede persoon sinds",
        "Closed by one person, waits for a second person since")
    static let unknownBars = Text(
        "Onbekend. Zolang niemand dit heeft nagegaan, mag het niet.",
        "Unknown. It is not allowed until somebody has checked this.")
    static let notThere = Text("Ontbreekt", "Missing")
    static let expiredOn = Text("Verlopen op", "Expired on")
    static let applies = Text("Geldt nu", "Applies now")

    static let phaseOfCase = Text("Fase van de zaak", "Phase of the case")
    static let stepDone = Text("klaar", "done")
    static let stepUnrecorded = Text("niets vastgelegd", "nothing recorded")
    static let stepNow = Text("bezig", "in progress")
    static let stepToCome = Text("nog niet", "not yet")
    static let shielded = Text("Afgeschermd voor uw rol", "Shielded from your role")
    static let erasedText = Text("Gewist", "Erased")
    static let notAsked = Text("Niet gevraagd", "Not asked")
    static let decisionBy = Text("Genomen door", "Taken by")
    static let evidenceWas = Text("Bewijs", "Evidence")
    static let whatWasRecorded = Text("Wat is vastgelegd", "What was recorded")
    static let recordedAt = Text("vastgelegd op", "recorded on")

    static let deadlines = Text("Termijnen", "Deadlines")
    static let noDeadlines = Text("Er loopt nu geen termijn.", "No deadline runs now.")
    static let doThisNow = Text("Dit moet nu gebeuren", "To be done now")
    static let nothingToDo = Text(
        "Er staan geen taken open in deze zaak.", "No tasks are open in this case.")
    static let timeline = Text("Tijdlijn", "Timeline")
    static let noEvents = Text(
        "Er is nog niets vastgelegd in deze zaak.", "Nothing has been recorded in this case yet.")
    static let earlierEvents = Text("Eerdere gebeurtenissen", "Earlier events")
    public static let keyFacts = Text("Kerngegevens", "Key facts")
    static let actions = Text("Handelingen", "Actions")
    static let noActions = Text(
        "U kunt in deze zaak nu niets wijzigen.", "You cannot change anything in this case now.")
    static let barredAction = Text("Mag nu niet. U ziet waarom.", "Not allowed now. You see why.")
    static let task = Text("Taak", "Task")
    static let dueBy = Text("Uiterlijk", "Due by")
    public static let status = Text("Status", "Status")
}

/// Made for one language only: a long list shows hundreds of them.
extension Language {
    func late(by days: Int) -> String {
        switch self {
        case .nl: days == 1 ? "1 dag te laat" : "\(days) dagen te laat"
        case .en: days == 1 ? "1 day late" : "\(days) days late"
        }
    }

    func left(days: Int) -> String {
        switch self {
        case .nl: days == 1 ? "morgen" : "over \(days) dagen"
        case .en: days == 1 ? "tomorrow" : "in \(days) days"
        }
    }
}
