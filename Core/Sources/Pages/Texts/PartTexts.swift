import Law

/// The words of the parts that all pages share.
extension Text {
    static let change = Text("Wijzig", "Change")
    static let paging = Text("Bladeren", "Pages")
    static let chosenFilters = Text("Gekozen filters", "Chosen filters")
    static let removeFilter = Text("verwijder filter", "remove filter")
    static let clearAll = Text("Wis alles", "Clear all")
    static let dismiss = Text("Sluit dit bericht", "Dismiss this message")
    static let copy = Text("Kopieer", "Copy")
    static let search = Text("Zoek", "Search")
    static let searchCases = Text(
        "Zoek op zaak, V-nummer of naam", "Search by case, V-number or name")
    static let searchHint = Text("Zaak, V-nummer, naam", "Case, V-number, name")
    static let printedBy = Text("Afgedrukt door", "Printed by")
}

/// A form.
extension Text {
    static let chooseFile = Text("Bestand", "File")

    static func fileLimit(_ names: (nl: String, en: String), megabytes: Int) -> Text {
        Text(
            "\(names.nl), hoogstens \(megabytes) MB.", "\(names.en), at most \(megabytes) MB.")
    }
}

/// Before many cases are changed at once.
extension Text {
    static let thisWillChange = Text("Dit verandert", "This will change")
    static let thisWillNotChange = Text("Dit verandert niet", "This will not change")
    static let nothingWillChange = Text(
        "Er verandert niets. Hieronder staat waarom.", "Nothing will change. See why below.")
    static let goBackUnchanged = Text("Ga terug zonder wijziging", "Go back without change")
    static let whyThisChange = Text("Waarom wijzigt u dit?", "Why do you change this?")
}

/// Work that takes longer than an answer may.
extension Text {
    static let startedAt = Text("Begonnen", "Started")
    static let expectedAt = Text("Klaar naar verwachting", "Expected to be ready")
    static let cancelJob = Text("Stop deze opdracht", "Stop this job")
    static let jobWaits = Text("Wacht op een plek", "Waiting for its turn")
    static let jobStopped = Text("Gestopt", "Stopped")
    static let whatFailed = Text("Dit is niet gelukt", "This did not succeed")
    static let filesMade = Text("Bestanden", "Files")
    static let mayLeave = Text(
        "U kunt deze pagina sluiten. Het werk gaat door en staat in uw werk.",
        "You can close this page. The job goes on and is listed in your work.")
}

/// Made for one language only, as a list shows hundreds of them.
extension Language {
    /// "137 van 480 brieven".
    func progress(_ done: Int, of all: Int, _ unit: String) -> String {
        let (part, whole) = (number(done), number(all))
        return self == .nl ? "\(part) van \(whole) \(unit)" : "\(part) of \(whole) \(unit)"
    }

    /// "over 31 uur"; within the last hour no number is named.
    func left(hours: Int) -> String {
        guard hours > 0 else { return self == .nl ? "binnen een uur" : "within an hour" }
        if self == .nl { return "over \(hours) uur" }
        return hours == 1 ? "in 1 hour" : "in \(hours) hours"
    }

    func late(byHours hours: Int) -> String {
        guard hours > 0 else {
            return self == .nl ? "minder dan een uur te laat" : "less than an hour late"
        }
        if self == .nl { return "\(hours) uur te laat" }
        return hours == 1 ? "1 hour late" : "\(hours) hours late"
    }
}
