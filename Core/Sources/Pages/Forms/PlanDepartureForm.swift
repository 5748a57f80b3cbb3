/// Plan a forced departure. The law is asked when the form is sent; what already stands in the
/// way is shown above it.
public struct PlanDepartureForm: CaseForm {
    static let act = CaseAct.planDeparture

    public let context: FormContext
    public let countries: [Choice]
    /// Flights with a free seat.
    public let flights: [Choice]
    public let blockade: Blockade?

    public init(
        _ context: FormContext, countries: [Choice], flights: [Choice], blockade: Blockade?
    ) {
        (self.context, self.countries) = (context, countries)
        (self.flights, self.blockade) = (flights, blockade)
    }

    func lead(_ say: Language) -> String { say(.planLead) }

    func preface(in frame: Frame) -> HTML? {
        let panel = blockade?.html(frame.language)
        return "\(panel)\(Link.toFlights(frame.language))"
    }

    func fields(_ say: Language) -> [Field] {
        [
            Field("dag", say(.departureDay), hint: say(.dateHint), .day),
            Field("tijd", say(.departureTime), hint: say(.timeHint), .time),
            Field("land", say(.destination), hint: say(.destinationHint), .menu(countries)),
            .flight(flights, say),
        ]
    }
}
