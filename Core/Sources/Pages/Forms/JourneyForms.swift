public import Casework
public import Kernel

extension CaseAct {
    public static let planIndependent = Self("zelfstandig-vertrek", .caseActPlanIndependent)
    public static let cancelIndependent = Self(
        "zelfstandig-af", .caseActCancelIndependent)
    public static let recordAvailability = Self("bereikbaar", .caseActRecordAvailability)
    public static let closeOtherwise = Self("anders-sluiten", .caseActCloseOtherwise)
}

/// A departure of the person's own accord.
public struct PlanIndependentForm: CaseForm {
    static let act = CaseAct.planIndependent

    public let context: FormContext
    public let countries: [Choice]
    /// Flights with a free seat.
    public let flights: [Choice]

    public init(_ context: FormContext, countries: [Choice], flights: [Choice]) {
        (self.context, self.countries, self.flights) = (context, countries, flights)
    }

    func lead(_ say: Language) -> String { say(.planIndependentLead) }

    func preface(in frame: Frame) -> HTML? { Link.toFlights(frame.language) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("dag", say(.departureDay), hint: say(.dateHint), .day),
            Field("tijd", say(.departureTime), hint: say(.timeHint), .time),
            Field("land", say(.destination), .menu(countries)),
            .flight(flights, say),
        ]
    }
}

extension Link {
    /// Where the seats of all flights are.
    static func toFlights(_ say: Language) -> HTML {
        "<p class=\"gap-below\">\(Link(say(.flights), "/vluchten").html)</p>"
    }
}

extension Field {
    /// A seat on one of our flights, or none.
    static func flight(_ flights: [Choice], _ say: Language) -> Field {
        Field(
            "vlucht", say(.flight), hint: say(.flightHint),
            .menu([Choice("geen", say(.withoutFlight))] + flights))
    }
}

/// An arranged departure is called off.
public struct CancelIndependentForm: CaseForm {
    static let act = CaseAct.cancelIndependent

    public let context: FormContext

    public init(_ context: FormContext) { self.context = context }

    func lead(_ say: Language) -> String { say(.cancelIndependentLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field(
                "reden", say(.reason), .pick(say.choices(IndependentDepartureCancelled.Reason.self))
            )
        ]
    }
}

/// What shows that the person can be reached.
public struct AvailabilityForm: CaseForm {
    static let act = CaseAct.recordAvailability

    public let context: FormContext
    public let today: LocalDate

    public init(_ context: FormContext, today: LocalDate) {
        (self.context, self.today) = (context, today)
    }

    var defaults: [String: [String]] { ["dag": [today.description]] }

    func lead(_ say: Language) -> String { say(.availabilityLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("bewijs", say(.evidence), .pick(say.choices(AvailabilityEvidence.self))),
            Field("dag", say(.seenOn), hint: say(.dateHint), .day),
        ]
    }
}

/// The case ends without a departure.
public struct CloseOtherwiseForm: CaseForm {
    static let act = CaseAct.closeOtherwise

    public let context: FormContext
    public let today: LocalDate

    public init(_ context: FormContext, today: LocalDate) {
        (self.context, self.today) = (context, today)
    }

    var defaults: [String: [String]] { ["dag": [today.description]] }

    func lead(_ say: Language) -> String { say(.closeOtherwiseLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("reden", say(.reason), .pick(say.choices(ClosedOtherwise.Reason.self))),
            Field("dag", say(.endDay), hint: say(.dateHint), .day),
        ]
    }
}
