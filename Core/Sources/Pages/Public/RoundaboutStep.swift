/// The five steps on the circle, as the public reads them.
enum RoundaboutStep: Int, CaseIterable {
    case handover = 1
    case interviews, travelDocument, help, review

    /// The centre of its number in the drawing.
    var place: (x: Int, y: Int) {
        switch self {
        case .handover: (415, 449)
        case .interviews: (521, 509)
        case .travelDocument: (642, 473)
        case .help: (697, 366)
        case .review: (661, 250)
        }
    }

    var name: Text {
        switch self {
        case .handover: Text("Overdracht en kennismaking", "Handover and introduction")
        case .interviews: Text("Gesprekken over terugkeer", "Interviews about return")
        case .travelDocument: Text("Reisdocument regelen", "Arranging a travel document")
        case .help: Text("Hulp en reis plannen", "Help and planning the journey")
        case .review: Text("Opnieuw bekijken", "Looking again")
        }
    }

    var explanation: Text {
        switch self {
        case .handover:
            Text(
                "Een partner draagt de zaak over. Een vaste regievoerder maakt kennis.",
                "A partner hands the case over. One case manager gets to know the person.")
        case .interviews:
            Text(
                "Wij praten over wat kan en wat moet. U mag altijd vragen stellen.",
                "We talk about what is possible and what must be. You can always ask.")
        case .travelDocument:
            Text(
                "Zonder paspoort kan niemand reizen. Wij vragen het land om een document.",
                "Nobody can travel without a passport. We ask the country for a document.")
        case .help:
            Text(
                "IOM of een andere organisatie helpt met de reis, geld of medische hulp.",
                "IOM or another organisation helps with the journey, money or medical care.")
        case .review:
            Text(
                "Lukt het niet? Dan bekijken wij de zaak opnieuw.",
                "Does it not work out? Then we look at the case again.")
        }
    }
}
