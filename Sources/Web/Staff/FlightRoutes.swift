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
        let body = try await FormBody(request)
        guard body["_token"] == officer.session.token else { throw HTTPError(.forbidden) }
        guard let id = body["_command"].flatMap(CommandID.init) else {
            throw HTTPError(.badRequest)
        }
        var reader = FormReader(body)
        guard let act = act(&reader), reader.problems.isEmpty else {
            return try await shown(visit, .badRequest, offer: reader.input)
        }
        let submission = Submission<any Act>(
            act, by: officer.access, id: id,
            body: Array("vluchten".utf8) + body.canonicalBytes)
        switch try await site.desk.submit(submission) {
        case .accepted: return .redirect(to: "/vluchten", type: .normal)
        case .refused(let refusal) where refusal.reason == .noRight: throw refusal
        case .refused(let refusal):
            reader.problem("nummer", .other(refusal.sentence(visit.language)))
            return try await shown(visit, .unprocessableContent, offer: reader.input)
        }
    }

    @Sendable func cancel(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForFlights()
        guard officer.mayArrangeFlights else { throw Refusal(.noRight) }
        let body = try await FormBody(request)
        guard body["_token"] == officer.session.token else { throw HTTPError(.forbidden) }
        guard let id = body["_command"].flatMap(CommandID.init) else {
            throw HTTPError(.badRequest)
        }
        var reader = FormReader(body)
        let flights = try await site.flights(for: officer.access).filter { !$0.isCancelled }
        let chosen = reader.optionalText("vlucht", limit: 32).flatMap { StreamID($0) }
        guard let flight = flights.first(where: { $0.id == chosen }) else {
            reader.problem("vlucht", .notAChoice)
            return try await shown(visit, .badRequest, cancel: reader.input)
        }
        let submission = Submission<any Act>(
            CancelFlight(flight.id), by: officer.access, id: id,
            body: Array("vluchten/afzeggen".utf8) + body.canonicalBytes)
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
        let frame = try await site.frame(visit, officer, in: .cases, alternate: "/vluchten")
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
