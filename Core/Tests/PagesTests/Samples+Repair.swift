import Kernel
import Law
import Pages

/// Cases that were taken over, with what is unknown of them, and flights; all invented.
extension Values {
    var repairSamples: [Sample] {
        let rows = [
            RepairPage.Row(
                heading, source: text("ISTV"),
                unknown: [text("Medische aanvraag"), text("Geboortedatum")]),
            .init(
                CaseHeading(number: "2024-001177-4", person: text("Amina K.")),
                source: "ISTV", unknown: [text("Nationaliteit")]),
        ]
        return [
            Sample(name: "herstel", page: RepairPage(rows, total: 210), section: .cases),
            Sample(name: "herstel-leeg", page: RepairPage([], total: 0), section: .cases),
            Sample(name: "vluchten", page: flights, section: .cases),
        ]
    }

    private var flights: FlightsPage {
        let leavesAt = Instant(Self.today, hour: 10)
        return FlightsPage(
            flights: [
                .init(
                    text("AT 851"), at: leavesAt, to: text("Marokko"), taken: 1, of: 4,
                    isCancelled: false),
                .init("KL 1", at: leavesAt, to: "Marokko", taken: 2, of: 2, isCancelled: true),
            ],
            offer: OfferFlightForm(Self.key, countries: countries),
            cancel: CancelFlightForm(
                Self.key, flights: [Choice("1", text("AT 851, 3 juli 2024"))]))
    }
}
