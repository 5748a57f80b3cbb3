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
