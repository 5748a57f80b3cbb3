extension Text {
    static let thereIsAProblem = Text("Er is een probleem", "There is a problem")
    static let pickOne = Text("Kies", "Choose")
    static let answer = Text("Antwoord", "Answer")
    static let notAskedBecause = Text("Of: niet gevraagd, omdat", "Or: not asked, because")
    static let goBack = Text("Terug naar de zaak", "Back to the case")
    static let caseWord = Text("zaak", "case")
    static let answerOrReason = Text(
        "Vul het antwoord in, of waarom de vraag niet is gesteld. Niet allebei.",
        "Enter the answer, or why the question was not asked. Not both.")
    static let dateHint = Text("Bijvoorbeeld 2024-04-27", "For example 2024-04-27")
    static let timeHint = Text(
        "Nederlandse tijd, bijvoorbeeld 14:30", "Dutch time, for example 14:30")

    static func fillIn(_ label: String) -> Text {
        Text("Vul dit in: \(label)", "Fill this in: \(label)")
    }

    static func enterDate(_ label: String) -> Text {
        Text(
            "Vul een dag in, zoals 2024-04-27: \(label)",
            "Enter a day, such as 2024-04-27: \(label)")
    }

    static func enterTime(_ label: String) -> Text {
        Text("Vul een tijd in, zoals 14:30: \(label)", "Enter a time, such as 14:30: \(label)")
    }

    static func enterNumber(_ label: String) -> Text {
        Text("Vul een getal in: \(label)", "Enter a number: \(label)")
    }

    static func choose(_ label: String) -> Text {
        Text("Maak een keuze: \(label)", "Choose: \(label)")
    }

    static func dayInPast(_ label: String) -> Text {
        Text(
            "Kies vandaag of een dag die voorbij is: \(label)",
            "Choose today or a day that has passed: \(label)")
    }

    static func dayInFuture(_ label: String) -> Text {
        Text(
            "Kies vandaag of een latere dag: \(label)", "Choose today or a later day: \(label)")
    }

    static func shorten(_ label: String, _ limit: Int) -> Text {
        Text(
            "Gebruik hoogstens \(limit) tekens: \(label)",
            "Use at most \(limit) characters: \(label)")
    }

    static func removeHidden(_ label: String) -> Text {
        Text(
            "Haal de onzichtbare tekens weg, of typ de tekst opnieuw: \(label)",
            "Remove the hidden characters, or type the text again: \(label)")
    }

    static let voicesAsylumWish = Text(
        "De persoon vraagt bescherming of durft niet terug. Dan stoppen alle gedwongen stappen.",
        "The person asks for protection or fears return. Then all forced steps stop.")
    static let decidedBy = Text("Wie nam het besluit?", "Who took the decision?")
    static let conditionsForExtension = Text(
        "Voorwaarden voor een langere termijn", "Conditions for a longer period")
}
