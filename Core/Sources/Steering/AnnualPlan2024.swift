import Kernel

/// The thirteen results of the annual plan 2024: twelve that it calls KPI and one that it does not.
extension Indicator {
    public static let all: [Indicator] = [
        k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11, k12, k13,
    ]

    public static func with(_ id: ID) -> Indicator? { all.first { $0.id == id } }

    static let k1 = Indicator(
        .k1, nl: "Aandeel aantoonbaar vertrek", en: "Share of demonstrable departures",
        at: (1, 1), .atLeast(.percent(50))
    ) { Counted(isPart: $0.manner.isDemonstrable, isInScope: true) }

    static let k2 = Indicator(
        .k2, nl: "Aandeel klachten op tijd en volledig afgehandeld",
        en: "Share of complaints answered in time and completely",
        at: (1, 2), .atLeast(.percent(75)))

    static let k3 = Indicator(
        .k3, nl: "Aandeel vertrek zonder toezicht (MOB)",
        en: "Share of departures without supervision",
        at: (2, 1), .atMost(.percent(50))
    ) { Counted(isPart: $0.manner == .withoutSupervision, isInScope: true) }

    static let k4 = Indicator(
        .k4, nl: "Aandeel aantoonbaar vertrek in de strafrechtketen (VRIS)",
        en: "Share of demonstrable departures, criminal chain",
        at: (2, 2), .atLeast(.percent(78))
    ) { Counted(isPart: $0.manner.isDemonstrable, isInScope: $0.isCriminalChain) }

    static let k5 = Indicator(
        .k5, nl: "Aandeel rechtmatig opgelegde bewaringsmaatregelen",
        en: "Share of detention measures imposed lawfully",
        at: (2, 3), .atLeast(.percent(90)))

    static let k6 = Indicator(
        .k6, nl: "Rendement van de extra inzet op inbewaringstelling",
        en: "Yield of the additional effort on detention", at: (2, 4), .none)

    static let k7 = Indicator(
        .k7, nl: "Overgedragen ten opzichte van overdraagbare Dublinclaimanten",
        en: "Dublin applicants transferred, of those who could be", at: (3, 1), .none)

    static let k8 = Indicator(
        .k8, nl: "Bevestigde nationaliteiten", en: "Nationalities confirmed",
        at: (4, 1), .higher(thanIn: 2023))

    static let k9 = Indicator(
        .k9, nl: "Gemiddelde reactietijd op verzoeken om nationaliteitsvaststelling",
        en: "Mean time to an answer on requests to establish nationality",
        at: (4, 2), .lower(thanIn: 2023))

    static let k10 = Indicator(
        .k10, nl: "Doeltreffende besteding van het budget voor capaciteitsopbouw",
        en: "Effective spending on capacity building", at: (4, 3), .none)

    static let k11 = Indicator(
        .k11, nl: "Terugkeersamenwerking in migratiepartnerschappen met 8 landen",
        en: "Return cooperation in partnerships with 8 countries",
        at: (4, 4), .higher(thanIn: 2023), isLabelled: false)

    static let k12 = Indicator(
        .k12, nl: "Aandeel gegevens dat aan de interne eisen voldoet",
        en: "Share of data that meets the internal requirements",
        at: (5, 1), .atLeast(.percent(95)))

    static let k13 = Indicator(
        .k13, nl: "Aandeel actuele procesprotocollen",
        en: "Share of process protocols that are up to date",
        at: (5, 2), .atLeast(.percent(90)))

    private init(
        _ id: ID, nl: String, en: String, at place: (priority: Int, goal: Int), _ norm: Norm,
        isLabelled: Bool = true, counted: (@Sendable (Closure) -> Counted)? = nil
    ) {
        // The chapters begin on pages 4, 6, 8, 10 and 12 of the plan.
        let source = PlanSource(
            priority: place.priority, page: 2 * place.priority + 2, goal: place.goal,
            isLabelled: isLabelled)
        (self.id, title, self.source) = (id, Title(nl: nl, en: en), source)
        (self.norm, self.counted) = (norm, counted)
    }
}
