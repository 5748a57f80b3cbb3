public import Kernel
import Law

/// The last frozen publication of one period, as the public sees it.
///
/// Counts are rounded to tens by the Publication room; a count that was suppressed is nil.
public struct PublishedRoundabout: Sendable {
    public let period: String
    public let publishedOn: LocalDate
    public let inflows: [Inflow]
    public let exits: [Exit]

    public init(period: String, publishedOn: LocalDate, inflows: [Inflow], exits: [Exit]) {
        (self.period, self.publishedOn) = (period, publishedOn)
        (self.inflows, self.exits) = (inflows, exits)
    }

    /// How cases came in. Each source at most once.
    public struct Inflow: Sendable {
        public let source: InflowSource
        public let count: Int?

        public init(_ source: InflowSource, _ count: Int?) {
            (self.source, self.count) = (source, count)
        }
    }

    /// How cases ended. Each way at most once.
    public struct Exit: Sendable {
        public let way: Way
        public let count: Int?

        public init(_ way: Way, _ count: Int?) { (self.way, self.count) = (way, count) }
    }

    /// The five exits, in the order of the drawing.
    public enum Way: String, CaseIterable, Sendable {
        case transfer, forced, independent, outOfView, stay
    }

    var totalInflow: Int { inflows.reduce(0) { $0 + ($1.count ?? 0) } }
    private var totalExit: Int { exits.reduce(0) { $0 + ($1.count ?? 0) } }

    /// The part of all exits, from the rounded counts that are shown.
    func share(_ exit: Exit) -> Share? { exit.count.flatMap { Share($0, of: totalExit) } }

    func share(_ inflow: Inflow) -> Share? { inflow.count.flatMap { Share($0, of: totalInflow) } }
}

extension PublishedRoundabout.Way {
    /// The letter that ties drawing and list together on a narrow screen.
    var letter: String {
        switch self {
        case .transfer: "A"
        case .forced: "B"
        case .independent: "C"
        case .outOfView: "D"
        case .stay: "E"
        }
    }

    /// The class of the fixed colour of the way.
    var tone: String {
        switch self {
        case .independent: "c1"
        case .outOfView: "c2"
        case .forced: "c3"
        case .stay: "c4"
        case .transfer: "c5"
        }
    }

    var name: Text {
        switch self {
        case .transfer:
            Text("Overdracht aan een ander EU-land", "Transfer to another EU country")
        case .forced: Text("Gedwongen vertrek", "Forced departure")
        case .independent: Text("Zelfstandig vertrek", "Independent departure")
        case .outOfView: Text("Uit beeld geraakt", "Out of our view")
        case .stay:
            Text("Toch verblijf of andere procedure", "Stay after all, or another procedure")
        }
    }

    var explanation: Text {
        switch self {
        case .transfer:
            Text(
                "Een ander EU-land behandelt de asielaanvraag. Wij brengen de persoon daarheen.",
                "Another EU country must examine the asylum claim. We bring the person there.")
        case .forced:
            Text(
                "Iemand gaat niet zelf. Dan regelen wij de reis. Een rechter kan dit toetsen.",
                "Somebody does not go by themselves. We arrange the journey. A court can review it."
            )
        case .independent:
            Text(
                "Iemand gaat zelf terug en dat is aangetoond. Vaak helpt IOM of een ander.",
                "Somebody goes back by themselves and this is shown. IOM or others often help.")
        case .outOfView:
            Text(
                "Iemand is niet meer op het laatste adres. Wij weten niet waar die persoon is.",
                "Somebody is no longer at the last address. We do not know where they are.")
        case .stay:
            Text(
                "Iemand mag toch blijven of begint een andere procedure. De zaak stopt bij ons.",
                "Somebody may stay after all or starts another procedure. The case ends with us.")
        }
    }
}

extension InflowSource {
    var name: Text {
        switch self {
        case .ind: Text("IND", "IND")
        case .police: Text("Politie", "Police")
        case .kmar: Text("KMar", "KMar")
        case .other: Text("Overig", "Other")
        }
    }

    var remark: Text {
        switch self {
        case .ind: Text("na een afgewezen aanvraag", "after a rejected application")
        case .police:
            Text("na toezicht of een strafzaak", "after a check or a criminal case")
        case .kmar: Text("aan de grens", "at the border")
        case .other: Text("andere partners", "other partners")
        }
    }
}
