extension Text {
    static let howReturnWorks = Text("Hoe werkt terugkeer?", "How does return work?")
    static let howReturnWorksLead = Text(
        "Wie niet in Nederland mag blijven, moet vertrekken. Kies een uitgang of een stap.",
        "Those who may not stay in the Netherlands must leave. Choose an exit or a step.")
    static let nothingPublished = Text(
        "Er zijn nog geen cijfers gepubliceerd.", "No figures have been published yet.")
    static let drawingName = Text(
        "Tekening: de rotonde van het terugkeerproces",
        "Drawing: the roundabout of the return process")
    static let drawingDescription = Text(
        """
        Zaken komen binnen via vier wegen. Er zijn vijf stappen en vijf uitgangen. \
        Dezelfde cijfers staan in de lijst onder de tekening.
        """,
        """
        Cases come in along four roads. There are five steps and five exits. \
        The list below the drawing has the same figures.
        """)
    static let drawingNote = Text(
        """
        Hoe dikker de pijl, hoe meer zaken. De wegen naar binnen hebben een kleinere schaal. \
        De rotonde zelf is niet op schaal. Aantallen zijn afgerond op tientallen.
        """,
        """
        The thicker the arrow, the more cases. The roads in are drawn to a smaller scale. \
        The roundabout itself is not to scale. Counts are rounded to tens.
        """)
    static let publishedOn = Text("Gepubliceerd op", "Published on")
    static let period = Text("periode", "period")
    static let fiveExits = Text("De vijf uitgangen", "The five exits")
    static let fiveSteps = Text("De vijf stappen", "The five steps")
    static let wayIn = Text("Erin", "In")
    static let wayOut = Text("Eruit", "Out")
    static let notShown = Text("niet getoond", "not shown")
    static let casesCameIn = Text("zaken kwamen erin", "cases came in")
    static let casesInWords = Text("zaken", "cases")
    static let step = Text("Stap", "Step")
    static let whoComesIn = Text("Wie komt erin?", "Who comes in?")
    public static let via = Text("Via", "Through")
    static let total = Text("Totaal", "Total")
    static let allFigures = Text("Alle cijfers per jaar", "All figures by year")
    static let figuresByYear = Text("Vertrek in cijfers", "Departure in figures")
    static let figuresLead = Text(
        "Hoeveel mensen vertrokken aantoonbaar, en hoeveel raakten uit beeld?",
        "How many people left demonstrably, and how many went out of our view?")
    static let year = Text("Jaar", "Year")
    static let independentShort = Text("Zelfstandig", "Independent")
    static let forcedShort = Text("Gedwongen", "Forced")
    static let outOfViewShort = Text("Uit beeld", "Out of view")
    static let demonstrable = Text("Aantoonbaar", "Demonstrable")
    static let outOfViewShare = Text("Deel uit beeld", "Part out of view")
    static let ofDeparturesTitle = Text(
        "Als deel van alle vertrekken", "As part of all departures")
    static let ofClosuresTitle = Text(
        "Als deel van alle gesloten zaken", "As part of all closed cases")
    static let ofClosuresNote = Text(
        "Een zaak kan ook sluiten zonder vertrek, zoals na een verblijfsvergunning.",
        "A case can also close without departure, for example after a residence permit.")
    static let allClosed = Text("Alle gesloten zaken", "All closed cases")
    static let normOfPlan = Text("Norm in het jaarplan", "Norm in the annual plan")
    static let source = Text("Bron", "Source")
    static let roundedToTens = Text(
        """
        Aantallen zijn afgerond op tientallen. Aantallen onder de 5 staan er niet. Uit beeld \
        betekent dat wij niet weten waar iemand is.
        """,
        """
        Counts are rounded to tens. Counts below 5 are not shown. Out of view means that we do \
        not know where somebody is.
        """)
}
