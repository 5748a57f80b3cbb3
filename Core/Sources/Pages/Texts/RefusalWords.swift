import Casework
public import Kernel
public import Law

/// The first sentence of a refusal. The provisions themselves come from the corpus.
extension Refusal {
    /// What the refusal says as a whole.
    public func sentence(_ say: Language) -> String { say(Self.words[reason] ?? Self.general) }

    private static let general = Text(
        "Dit kan nu niet in de stand van deze zaak.",
        "This is not possible in the present state of the case.")

    private static let words: [Reason: Text] = [
        .noRight: Text("Uw rol geeft hier geen recht op.", "Your role gives no right to this."),
        .unlawful: Text(
            "Er staat iets in de weg in de wet of in de zaak.",
            "Something stands in the way, in the law or in the case."),
        .claimLost: Text("Iemand anders was eerder.", "Somebody else was first."),
        .erased: Text(
            "De gegevens van deze persoon zijn gewist.", "The data of this person were erased."),
        .caseClosed: Text("De zaak is gesloten.", "The case is closed."),
        .caseOpen: Text("Er loopt al een zaak.", "There is a running case already."),
        .notAccepted: Text(
            "De overdracht is nog niet aanvaard.", "The handover has not been accepted yet."),
        .alreadyAccepted: Text(
            "De overdracht is al beoordeeld.", "The handover was assessed already."),
        .alreadyPlanned: Text(
            "Er is al een vertrek gepland. Annuleer dat eerst.",
            "A departure is planned already. Cancel it first."),
        .inThePast: Text("De dag ligt in het verleden.", "The day lies in the past."),
        .inTheFuture: Text("De dag ligt in de toekomst.", "The day lies in the future."),
        .beforeEpisode: Text(
            "De dag ligt voor het begin van deze zaak.",
            "The day lies before the beginning of this case."),
        .noEvidence: Text("Er is geen bewijs gekozen.", "No evidence was chosen."),
        .questionMissing: Text(
            "Niet elke vraag heeft een antwoord of een reden.",
            "Not every question has an answer or a reason."),
        .notStanding: Text("Deze belemmering staat niet open.", "This blocker does not stand."),
        .beforeRaised: Text(
            "Deze uitkomst is ouder dan de belemmering en hoort bij een andere procedure.",
            "This outcome is older than the blocker and belongs to another procedure."),
        .noSuchOutcome: Text(
            "Met deze uitkomst blijft de belemmering bestaan.",
            "With this outcome the blocker remains."),
        .noDocument: Text("Er is een document of reden nodig.", "A document or reason is needed."),
        .notClosing: Text(
            "Er is geen sluiting die op een tweede persoon wacht.",
            "No closing waits for a second person."),
        .samePerson: Text(
            "Een ander dan de eerste moet dit bevestigen.",
            "Somebody else than the first must confirm this."),
        .notSignable: Text("Deze toets tekent niemand.", "Nobody signs this assessment."),
        .tooLong: Text(
            "Zo lang is een handtekening niet geldig.", "A signature is not good for that long."),
        .unknownGround: Text(
            "Deze grond staat niet in de wet.", "The law does not know this ground."),
        .conditionMissing: Text(
            "Niet aan elke voorwaarde is voldaan.", "Not every condition is met."),
        .periodTooShort: Text("Zo kort mag de termijn niet zijn.", "The period is too short."),
        .periodTooLong: Text("Zo lang mag de termijn niet zijn.", "The period is too long."),
        .noVersion: Text(
            "Voor die dag kennen wij de wettekst niet.",
            "We do not know the text of the law for that day."),
    ]
}
