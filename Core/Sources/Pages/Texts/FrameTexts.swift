extension Text {
    static let skipLink = Text("Direct naar de inhoud", "Skip to the content")
    public static let brand = Text("Rotonde", "Rotonde")
    public static let brandDemonstration = Text("Rotonde, demonstratie", "Rotonde, demonstration")
    static let mainMenu = Text("Hoofdmenu", "Main menu")
    static let breadcrumb = Text("Kruimelpad", "Breadcrumb")
    static let errorPrefix = Text("Fout: ", "Error: ")
    static let language = Text("Taal", "Language")
    static let signOut = Text("Afmelden", "Sign out")
    static let work = Text("Mijn werk", "My work")
    static let cases = Text("Zaken", "Cases")
    static let steering = Text("Sturing", "Steering")
    static let roundabout = Text("De rotonde", "The roundabout")
    static let publishedFigures = Text("Cijfers", "Figures")
    static let staffEntrance = Text("Voor medewerkers", "For staff")
    static let openTasks = Text(" taken te laat of voor vandaag", " tasks late or due today")
    static let footerDemonstration = Text(
        "Demonstratie. Alle personen zijn verzonnen.",
        "Demonstration. All people are invented.")
    static let unverified = Text(
        "niet nagekeken door een jurist", "not verified by a jurist")
    static let opensLaw = Text("naar de wettekst", "to the text of the law")

    static func demonstration(_ today: (nl: String, en: String)) -> Text {
        Text(
            "Demonstratie met verzonnen zaken. In deze demonstratie is het vandaag \(today.nl).",
            "Demonstration with invented cases. In this demonstration today is \(today.en).")
    }
}
