public import Kernel

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
            .wayTransfer
        case .forced: .wayForced
        case .independent: .wayIndependent
        case .outOfView: .wayOutOfView
        case .stay:
            .wayStay
        }
    }

    var explanation: Text {
        switch self {
        case .transfer:
            .wayTransferExplained
        case .forced:
            .wayForcedExplained
        case .independent:
            .wayIndependentExplained
        case .outOfView:
            .wayOutOfViewExplained
        case .stay:
            .wayStayExplained
        }
    }
}

extension InflowSource {
    var name: Text {
        switch self {
        case .ind: .inflowSourceInd
        case .police: .inflowSourcePolice
        case .kmar: .inflowSourceKmar
        case .other: .inflowSourceOther
        }
    }

    var remark: Text {
        switch self {
        case .ind: .inflowSourceIndExplained
        case .police:
            .inflowSourcePoliceExplained
        case .kmar: .inflowSourceKmarExplained
        case .other: .inflowSourceOtherExplained
        }
    }
}
