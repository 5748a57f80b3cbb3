public import Kernel

/// Flights with seats for departures: `/vluchten`. No word of who sits in them.
public struct FlightsPage: Page {
    public let flights: [Flight]
    /// nil for those who may only read.
    public let offer: OfferFlightForm?
    /// nil for those who may only read, and where no flight is left to cancel.
    public let cancel: CancelFlightForm?

    public init(flights: [Flight], offer: OfferFlightForm?, cancel: CancelFlightForm? = nil) {
        (self.flights, self.offer, self.cancel) = (flights, offer, cancel)
    }

    /// One flight of the list.
    public struct Flight: Sendable {
        public let number: String
        public let leavesAt: Instant
        public let destination: String
        public let taken: Int
        public let seats: Int
        public let isCancelled: Bool

        public init(
            _ number: String, at leavesAt: Instant, to destination: String, taken: Int,
            of seats: Int, isCancelled: Bool
        ) {
            (self.number, self.leavesAt, self.destination) = (number, leavesAt, destination)
            (self.taken, self.seats, self.isCancelled) = (taken, seats, isCancelled)
        }
    }

    public func title(_ say: Language) -> String { say(.flights) }
    public var isWrong: Bool {
        [offer?.input, cancel?.input].contains { $0?.problems.isEmpty == false }
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let table = Table(
            .spoken(say(.flights)), .stacked, flights,
            columns: [
                Column(say(.flight), isHead: true) { "<bdi>\($0.number)</bdi>" },
                .text(say(.departureDay)) { say.moment($0.leavesAt) },
                .text(say(.destination)) { $0.destination },
                .text(say(.seatsTaken)) { say.plain(.seatsOf(taken: $0.taken, seats: $0.seats)) },
                Column(say(.status), speaksForItself: true) { flight in
                    flight.isCancelled
                        ? Tag(say(.flightCancelled), .bad).html
                        : Tag(say(flight.taken < flight.seats ? .seatsFree : .flightFull)).html
                },
            ], empty: EmptyState(say(.noFlights)))
        let head = PageHead(say(.flights), lead: say(.flightsLead))
        return """
            \(head.html)\(offer?.errors(say))\(cancel?.errors(say))<div class="card">\
            \(table.html(say))</div>\(offer?.html(say))\(cancel?.html(say))
            """
    }
}

/// The form that takes a flight off the list.
public struct CancelFlightForm: Sendable {
    public let key: FormKey
    public let input: Input
    /// The flights that are still to leave.
    public let flights: [Choice]

    public init(_ key: FormKey, input: Input = Input(), flights: [Choice]) {
        (self.key, self.input, self.flights) = (key, input, flights)
    }

    func errors(_ say: Language) -> HTML? { form(say).errors(say) }

    func html(_ say: Language) -> HTML {
        """
        <h2>\(say(.cancelFlight))</h2>\(Remark(say(.cancelFlightLead)).html)\
        \(form(say).html(say))
        """
    }

    private func form(_ say: Language) -> Form {
        Form(
            to: "/vluchten/afzeggen", key: key,
            fields: [Field("vlucht", say(.flight), .menu(flights))], input: input,
            buttons: [.submit(say(.cancelFlight), .grave)])
    }
}

/// The form that puts a flight on the list.
public struct OfferFlightForm: Sendable {
    public let key: FormKey
    public let input: Input
    public let countries: [Choice]

    public init(_ key: FormKey, input: Input = Input(), countries: [Choice]) {
        (self.key, self.input, self.countries) = (key, input, countries)
    }

    func errors(_ say: Language) -> HTML? { form(say).errors(say) }

    func html(_ say: Language) -> HTML {
        "<h2>\(say(.offerFlight))</h2>\(form(say).html(say))"
    }

    private func form(_ say: Language) -> Form {
        Form(
            to: "/vluchten", key: key,
            fields: [
                Field("nummer", say(.flightNumber), hint: say(.flightNumberHint), .text),
                Field("dag", say(.departureDay), hint: say(.dateHint), .day),
                Field("tijd", say(.departureTime), hint: say(.timeHint), .time),
                Field("land", say(.destination), .menu(countries)),
                Field("plaatsen", say(.seats), .text),
            ], input: input, buttons: [.submit(say(.offerFlight), .primary)])
    }
}
