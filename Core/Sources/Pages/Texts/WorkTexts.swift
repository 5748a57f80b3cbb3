extension Text {
    static let signIn = Text("Aanmelden in de demonstratie", "Sign in to the demonstration")
    static let signInLead = Text(
        "Dit is een demonstratie. Alle mensen en zaken zijn verzonnen. Kies wie u wilt zijn.",
        "This is a demonstration. All people and cases are invented. Choose who you want to be.")
    static let tasks = Text("Taken", "Tasks")
    static let noTasks = Text(
        "U hebt geen open taken. Nieuwe taken komen hier vanzelf.",
        "You have no open tasks. New tasks appear here by themselves.")
    static let personAndCase = Text("Persoon en zaak", "Person and case")
    static let myCases = Text("Mijn zaken", "My cases")
    static let noCases = Text(
        "Er zijn nog geen zaken aan u toegewezen.", "No cases have been assigned to you yet.")
    static let phase = Text("Fase", "Phase")
    static let nextDeadline = Text("Eerste termijn", "First deadline")
    static let particulars = Text("Bijzonderheden", "Particulars")
    static let nobodyYet = Text("Nog niemand", "Nobody yet")
    static let casesFound = Text("zaken gevonden", "cases found")
    static let noCaseMatches = Text(
        "Geen zaak past bij deze keuze.", "No case matches this choice.")
    static let showAllCases = Text("Toon alle zaken", "Show all cases")
    static let previousPage = Text("Vorige zaken", "Previous cases")
    static let nextPage = Text("Volgende zaken", "Next cases")
    static let show = Text("Toon", "Show")
    static let nothingWasDone = Text(
        "Er is niets veranderd aan de zaak", "Nothing was changed in the case")
    static let allOfTheseStand = Text(
        "Alles hieronder staat in de weg. De weigering is vastgelegd.",
        "All of the following stand in the way. The refusal has been recorded.")

    static func notAllowed(_ act: String) -> Text {
        Text("\(act): mag nu niet", "\(act): not allowed now")
    }

    static let reference = Text("Kenmerk", "Reference")
    static let goOn = Text("Ga verder", "Go on")
    static let badRequest = Text(
        "Wij begrijpen dit verzoek niet", "We do not understand this request")
    static let badRequestAdvice = Text(
        "Ga terug naar het formulier en probeer het opnieuw.",
        "Go back to the form and try again.")
    static let forbidden = Text("U mag dit niet zien of doen", "You may not see or do this")
    static let forbiddenAdvice = Text(
        "Uw rol geeft hier geen recht op. Vraag uw teamleider als u dit nodig hebt.",
        "Your role gives no right to this. Ask your team lead if you need it.")
    static let notFound = Text("Deze pagina is er niet", "This page does not exist")
    static let notFoundAdvice = Text(
        "Kijk of het adres klopt, of zoek de zaak in de lijst.",
        "Check the address, or find the case in the list.")
    static let wrongMethod = Text("Dit kan hier niet", "This cannot be done here")
    static let wrongMethodAdvice = Text(
        "Open de pagina opnieuw en gebruik de knop.", "Open the page again and use the button.")
    static let stale = Text("De zaak is intussen veranderd", "The case has changed meanwhile")
    static let staleAdvice = Text(
        "Iemand anders legde iets vast. Bekijk de zaak opnieuw en vul het formulier weer in.",
        "Somebody else recorded something. Look at the case again and fill in the form anew.")
    static let reused = Text("Dit formulier is al verstuurd", "This form was sent already")
    static let reusedAdvice = Text(
        "Het is al eens verstuurd met andere antwoorden. Open het formulier opnieuw.",
        "It was sent before with other answers. Open the form again.")
    static let tooLarge = Text("Dit is te groot", "This is too large")
    static let tooLargeAdvice = Text(
        "Maak de tekst of het bestand kleiner en probeer het opnieuw.",
        "Make the text or the file smaller and try again.")
    static let failed = Text("Er ging iets mis bij ons", "Something went wrong on our side")
    static let failedAdvice = Text(
        "Probeer het later opnieuw. Blijft het misgaan? Geef dan het kenmerk door.",
        "Try again later. If it keeps failing, pass on the reference.")
    static let unavailable = Text("Het is nu te druk", "We are too busy now")
    static let unavailableAdvice = Text(
        "Probeer het over een minuut opnieuw.", "Try again in a minute.")
}

extension Text {
    public static let handledSince = Text("In behandeling sinds", "With us since")
    public static let plannedDeparture = Text("Gepland vertrek", "Planned departure")
    public static let departurePeriodEnds = Text("Einde vertrektermijn", "End of departure period")
    public static let blockersStanding = Text("Belemmeringen", "Blockers")
    public static let secondPersonAwaited = Text("Wacht op tweede persoon", "Awaits second person")
    public static let unknownFacts = Text("Onbekend", "Unknown")
    public static let missingInFile = Text("Ontbreekt in dossier", "Missing in file")
    public static let open = Text("Te doen", "To do")
    public static let saved = Text("Opgeslagen", "Saved")
    public static let nationality = Text("Nationaliteit", "Nationality")
    public static let born = Text("Geboren", "Born")
    public static let vNumber = Text("V-nummer", "V-number")
    public static let cameIn = Text("Binnengekomen", "Came in")
    public static let returnDecision = Text("Terugkeerbesluit", "Return decision")
    public static let periodStopped = Text(
        "De vertrektermijn loopt niet", "The departure period does not run")
    public static let periodStoppedWhy = Text(
        "Een belemmering houdt de termijn tegen. Daarna begint de hele termijn opnieuw.",
        "A blocker stops the period. After it the whole period starts again.")
    public static let periodRuns = Text(
        "De vertrektermijn loopt nog", "The departure period is running")
    public static let periodRunsWhy = Text(
        "De persoon mag nu nog zelf vertrekken. Gedwongen stappen mogen niet.",
        "The person may still leave by themselves. Forced steps are not allowed.")
    public static let periodLift = Text(
        "De termijn is voorbij, of de belemmering is voorbij.",
        "The period has ended, or the blocker has ended.")
    public static let nobodyLifts = Text(
        "Niemand: de termijn loopt vanzelf af.", "Nobody: the period ends by itself.")
    public static let backInView = Text("weer in beeld op", "in view again on")
    public static let none = Text("Geen", "None")
    public static let ended = Text("Afgesloten", "Ended")
    public static let erasedPerson = Text("Gegevens gewist", "Data erased")
    public static let noFixedRole = Text("Volgt uit een besluit", "Follows from a decision")
    public static let anyoneConcerned = Text("De persoon die het aangaat", "Whoever is concerned")
    public static let departureCancelledNotice = Text("Vertrek geannuleerd", "Departure cancelled")
    public static let againstTheLawNotice = Text(
        "Vertrek gemeld terwijl de wet het verbood", "Departure reported that the law barred")
    public static let unmatchedNotice = Text(
        "Melding zonder herkende persoon", "Message without a known person")
    public static let matches = Text("mogelijke personen geblokkeerd", "possible persons barred")
}
