import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages
import Projections

/// The list of flights. Audience: staff who may read departures; it names nobody.
struct FlightRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/vluchten", use: list)
        router.post("/vluchten", use: offer)
        router.post("/vluchten/afzeggen", use: cancel)
    }

    @Sendable func list(_ request: Request, visit: Visit) async throws -> Response {
        try await shown(visit, .ok)
    }

    @Sendable func offer(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForFlights()
        var form = try await SentForm(request, by: officer)
        let act = act(&form.reader)
        guard let submission = form.submission(act) else {
            return try await shown(visit, .badRequest, offer: form.reader.input)
        }
        switch try await site.desk.submit(submission) {
        case .accepted: return .redirect(to: "/vluchten", type: .normal)
        case .refused(let refusal) where refusal.reason == .noRight: throw refusal
        case .refused(let refusal):
            form.reader.problem("nummer", .other(refusal.sentence(visit.language)))
            return try await shown(visit, .unprocessableContent, offer: form.reader.input)
        }
    }

    @Sendable func cancel(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForFlights()
        guard officer.mayArrangeFlights else { throw Refusal(.noRight) }
        var form = try await SentForm(request, by: officer)
        let flights = try await site.flights(for: officer.access).filter { !$0.isCancelled }
        let chosen = form.reader.optionalText("vlucht", limit: 32).flatMap { StreamID($0) }
        let flight = flights.first { $0.id == chosen }
        if flight == nil { form.reader.problem("vlucht", .notAChoice) }
        guard let submission = form.submission(flight.map { CancelFlight($0.id) }) else {
            return try await shown(visit, .badRequest, cancel: form.reader.input)
        }
        if case .refused(let refusal) = try await site.desk.submit(submission) { throw refusal }
        return .redirect(to: "/vluchten", type: .normal)
    }

    private func act(_ reader: inout FormReader) -> OfferFlight? {
        let number = reader.text("nummer", limit: 10)
        let day = reader.day("dag")
        let time = reader.time("tijd")
        let country = day.flatMap { reader.country("land", in: site.countries, on: $0) }
        let seats = reader.number("plaatsen")
        guard let number, let day, let time, let country, let seats else { return nil }
        return OfferFlight(
            number, at: Instant(day, hour: time.hour, minute: time.minute), to: country,
            seats: seats)
    }

    private func shown(
        _ visit: Visit, _ status: HTTPResponse.Status, offer: Input = Input(),
        cancel: Input = Input()
    ) async throws -> Response {
        let officer = try visit.signedInForFlights()
        let lines = try await site.flights(for: officer.access)
        let mayArrange = officer.mayArrangeFlights
        let running = lines.filter { !$0.isCancelled }.map {
            Choice($0.id.description, "\($0.number), \(visit.language.moment($0.leavesAt))")
        }
        let countries = site.countries.valid(on: site.day).map { Choice($0.code, $0.name) }
            .sorted { $0.label < $1.label }
        let page = FlightsPage(
            flights: lines.map { flight in
                FlightsPage.Flight(
                    flight.number, at: flight.leavesAt,
                    to: site.countries.name(of: flight.destination.digits) ?? "",
                    taken: flight.taken, of: flight.seats, isCancelled: flight.isCancelled)
            },
            offer: mayArrange
                ? OfferFlightForm(
                    site.key(officer, seen: nil), input: offer, countries: countries) : nil,
            cancel: mayArrange && !running.isEmpty
                ? CancelFlightForm(
                    site.key(officer, seen: nil), input: cancel, flights: running) : nil)
        let frame = try await site.frame(visit, officer, in: .work, alternate: "/vluchten")
        return .page(page, in: frame, status: status)
    }
}

extension Visit {
    /// - Throws: 403 for a role that reads no departures.
    fileprivate func signedInForFlights() throws -> Officer {
        let officer = try signedIn()
        guard officer.maySeeCases, Rights.of(officer.role, on: .departure).contains(.read) else {
            throw Refusal(.noRight)
        }
        return officer
    }
}

extension Officer {
    /// Those who plan departures arrange flights for them.
    fileprivate var mayArrangeFlights: Bool {
        let right = Rights.of(role, on: .departure)
        return right.contains(.write) || right.contains(.decide)
    }
}
