extension Text {
    static let days = Text("dagen", "days")
    static let noFigureYet = Text("nog geen cijfer", "no figure yet")
    static let normAtLeast = Text("norm minimaal", "norm at least")
    static let normAtMost = Text("norm maximaal", "norm at most")
    static let noNorm = Text("geen norm", "no norm")
    static let onCourse = Text("Op koers", "On course")
    static let notMet = Text("Niet gehaald", "Not met")
    static let followed = Text("Volgen", "Followed")
    static let resultsOnPlan = Text("Resultaten op het jaarplan", "Results on the annual plan")
    static let asKnownOn = Text("zoals bekend op", "as known on")
    static let twoBases = Text(
        """
        Elk percentage staat er twee keer: als deel van alle vertrekken, en als deel van alle \
        gesloten zaken. De norm hoort bij de vertrekken.
        """,
        """
        Each percentage stands here twice: as part of all departures, and as part of all closed \
        cases. The norm belongs to the departures.
        """)
    static let departureInFigures = Text("Vertrek in cijfers", "Departure in figures")
    static let ofDepartures = Text("van alle vertrekken", "of all departures")
    static let ofAllClosures = Text("van alle gesloten zaken", "of all closed cases")
    static let peopleWeLost = Text("aantal mensen", "number of people")
    static let outOfOurView = Text("Uit beeld", "Out of our view")
    static let outOfViewMeans = Text(
        "Wij weten niet waar deze mensen zijn. Dit is geen bewijs van vertrek.",
        "We do not know where these people are. This is no proof of departure.")
    static func youSee(_ shown: Int, of all: Int?) -> Text {
        guard let all, all > shown else {
            return Text("U ziet er \(shown).", "You see \(shown).")
        }
        return Text(
            "U ziet er \(shown) van de \(all): de zaken waarbij u betrokken bent.",
            "You see \(shown) of \(all): the cases that you are involved in.")
    }

    static let table = Text("Tabel", "Table")
    static let thirteenIndicators = Text(
        "De dertien indicatoren van het jaarplan 2024",
        "The thirteen indicators of the annual plan 2024")
    static let code = Text("Code", "Code")
    static let indicator = Text("Indicator", "Indicator")
    static let result = Text("Resultaat", "Result")
    static let norm = Text("Norm", "Norm")
    static let standing = Text("Stand", "Standing")
    static let noFigureOfPersons = Text(
        "Er zijn geen cijfers over een medewerker of over één persoon.",
        "There are no figures about an officer or about one person.")
    static let whatCounts = Text("Wat telt mee", "What counts")
    static let casesBehind = Text("De zaken achter dit cijfer", "The cases behind this figure")
    static let noCaseCounts = Text(
        "Geen van uw zaken telt mee in dit cijfer.", "None of your cases counts in this figure.")
    static let countsBehind = Text(
        "De aantallen achter dit cijfer", "The counts behind this figure")
    static let kind = Text("Soort", "Kind")
    static let number = Text("Aantal", "Number")
    static let smallCounts = Text(
        "Aantallen onder de 5 staan er als <5, zodat niemand te herkennen is.",
        "Counts below 5 are shown as <5, so that nobody can be recognised.")
}
