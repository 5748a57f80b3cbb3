import Casework
import Kernel
import Ledger
import Pages
import Projections

extension FormRoom {
    /// Flights with a free seat, soonest first.
    func flights() async throws -> [Choice] {
        try await site.flights(for: file.officer.access)
            .filter { !$0.isCancelled && $0.taken < $0.seats }
            .map { flight in
                let country = site.countries.name(of: flight.destination.digits) ?? ""
                return Choice(
                    flight.id.description,
                    "\(flight.number), \(say.moment(flight.leavesAt)), \(country)")
            }
    }
}

extension FilledForm {
    /// The chosen flight; nil for none, and with a problem on record for one that is not offered.
    mutating func flight() async throws -> StreamID? {
        guard let text = reader.body["vlucht"], !text.isEmpty, text != "geen" else { return nil }
        let flights = try await site.flights(for: file.officer.access)
        guard let id = StreamID(text), flights.contains(where: { $0.id == id }) else {
            reader.problem("vlucht", .notAChoice)
            return nil
        }
        return id
    }
}

extension Site {
    func flights(for access: Access) async throws -> [FlightLine] {
        try await desk.run(Flights.leaving(after: clock.now(), for: access))
    }
}
