extension Text {
    static let handoverLead = Text(
        "Kijk of de overdracht compleet is. Daarna neemt u de zaak aan of stuurt u haar terug.",
        "Check whether the handover is complete. Then accept the case or send it back.")
    static let receivedFile = Text("Ontvangen gegevens", "What came in")
    static let answersOnBlockers = Text(
        "Antwoorden op de belemmeringen", "Answers on the blockers")
    static let assessment = Text("Uw oordeel", "Your assessment")
    static let sendBackReason = Text("Reden van terugsturen", "Reason for sending back")
    static let onlyWhenSendingBack = Text(
        "Alleen als u terugstuurt", "Only when you send back")
    static let explanation = Text("Toelichting", "Explanation")
}

extension Text {
    static let assignLead = Text(
        "De regievoerder ziet de zaak meteen in zijn werk.",
        "The case manager sees the case among their work at once.")
    static let caseManager = Text("Regievoerder", "Case manager")
    static let interviewLead = Text(
        "Schrijf bij elke vraag het antwoord op, of waarom u de vraag niet stelde.",
        "Write the answer to each question, or why you did not ask it.")
    static let interviewDay = Text("Dag van het gesprek", "Day of the interview")
    static let interpreter = Text("Was er een tolk?", "Was there an interpreter?")
    static let returnDecisionLead = Text(
        "Een terugkeerbesluit noemt het land van terugkeer en de vertrektermijn.",
        "A return decision names the country of return and the departure period.")
    static let decisionDay = Text("Dag van het besluit", "Day of the decision")
    static let countryOfReturn = Text("Land van terugkeer", "Country of return")
    static let departurePeriod = Text("Vertrektermijn", "Departure period")
    static let daysOfPeriod = Text("Aantal dagen", "Number of days")
    static let daysOfPeriodHint = Text(
        "Alleen als u de termijn verkort of verlengt",
        "Only when you shorten or extend the period")
    static let groundForPeriod = Text("Grond voor de afwijking", "Ground for the difference")
    static let groundForPeriodHint = Text(
        "Niet nodig bij de gewone termijn", "Not needed for the ordinary period")
    static let reasoning = Text("Motivering", "Reasons")
    static let planLead = Text(
        "Bij het plannen wordt elke belemmering nagegaan. Onbekend telt als niet toegestaan.",
        "Every blocker is checked when you plan. Unknown counts as not allowed.")
    static let departureDay = Text("Dag van vertrek", "Day of departure")
    static let departureTime = Text("Tijd van vertrek", "Time of departure")
    static let destination = Text("Land van bestemming", "Country of destination")
    static let destinationHint = Text(
        "Het land dat in het terugkeerbesluit staat", "The country named in the return decision")
    static let plannedFor = Text("Gepland op", "Planned for")
    static let cancelLead = Text(
        "Annuleren kan altijd. Alle partners krijgen meteen bericht.",
        "You can always cancel. All partners are told at once.")
    static let reason = Text("Reden", "Reason")
    static let reportLead = Text(
        "Meld een vertrek alleen als een organisatie het vertrek heeft vastgesteld.",
        "Report a departure only if an organisation has established it.")
    static let manner = Text("Wijze van vertrek", "Manner of departure")
    static let evidence = Text("Waaruit blijkt het vertrek?", "What shows the departure?")
    static let documentMark = Text("Kenmerk van het document", "Reference of the document")
    static let documentMarkHint = Text(
        "Mag leeg blijven. De belemmering geldt meteen.",
        "May stay empty. The blocker holds at once.")
    static let documentMarkNeeded = Text(
        "Zonder document kunt u een belemmering niet sluiten.",
        "A blocker cannot be closed without a document.")
    static let leftViewLead = Text(
        "Wij weten niet waar deze persoon is. Dit is geen bewijs van vertrek uit Nederland.",
        "We do not know where this person is. This is no proof of leaving the Netherlands.")
    static let dayOutOfView = Text("Niet meer in beeld sinds", "Out of our view since")
    static let groundsForReport = Text("Waaruit blijkt dat?", "What shows that?")
    static let reopenLead = Text(
        "De zaak krijgt een nieuwe periode. Het verleden blijft staan.",
        "The case gets a new episode. What happened before stays.")
    static let reappearedOn = Text("Dag van heropening", "Day of reopening")
    static let raiseLead = Text(
        "Melden kan altijd. Bij twijfel meldt u de belemmering.",
        "You can always report. When in doubt, report the blocker.")
    static let blocker = Text("Belemmering", "Blocker")
    static let since = Text("Sinds", "Since")
    static let closeLead = Text(
        "Sluit een belemmering alleen met een document dat de uitkomst laat zien.",
        "Close a blocker only with a document that shows its outcome.")
    static let secondPersonNeeded = Text(
        "Er is een vertrek gepland binnen 48 uur. Een tweede persoon moet de sluiting bevestigen.",
        "A departure is planned within 48 hours. A second person must confirm the closing.")
    static let outcome = Text("Uitkomst", "Outcome")
    static let outcomeHint = Text(
        "Toegewezen: de persoon kreeg gelijk. Soms begint dan een sterkere belemmering.",
        "Granted: the person was right. A stronger blocker may then begin.")
    static let outcomeDay = Text("Dag van de uitkomst", "Day of the outcome")
    static let confirmLead = Text(
        "Lees het document zelf. U bevestigt niet uw eigen sluiting.",
        "Read the document yourself. You do not confirm your own closing.")
    static let whatWasClosed = Text("Wat is gesloten", "What was closed")
    static let iHaveReadTheDocument = Text(
        "Ik heb het document gelezen en de uitkomst klopt.",
        "I have read the document and the outcome is right.")
    static let nonRefoulementLead = Text(
        "U tekent of deze persoon veilig is in het land van bestemming. De toets verloopt.",
        "You sign whether this person is safe in the country of destination. It expires.")
    static let receptionLead = Text(
        "U tekent of er adequate opvang is voor dit kind. De toets verloopt.",
        "You sign whether there is adequate reception for this child. It expires.")
    static let validUntil = Text("Geldig tot en met", "Valid up to and including")
    static let signature = Text(
        "Ik heb dit zelf beoordeeld en teken ervoor.",
        "I have assessed this myself and sign for it.")
}
