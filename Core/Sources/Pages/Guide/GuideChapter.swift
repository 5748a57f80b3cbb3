/// A page of the style guide.
public enum GuideChapter: String, CaseIterable, Sendable {
    case foundations = ""
    case parts = "onderdelen"
    case forms = "formulieren"
    case tables = "tabellen"
    case cases = "zaak"
    case charts = "grafieken"

    public var address: Href {
        Href(self == .foundations ? "/stijlgids" : "/stijlgids/\(rawValue)")
    }

    var name: Text {
        switch self {
        case .foundations: .guideFoundations
        case .parts: .guideParts
        case .forms: .guideForms
        case .tables: .guideTables
        case .cases: .guideCases
        case .charts: .guideCharts
        }
    }
}

/// Parts that are a whole page, as they stand in the style guide.
public enum GuideSample: String, CaseIterable, Sendable {
    case confirmation = "bevestigen"
    case running = "opdracht"
    case finished = "opdracht-klaar"

    public var address: Href { Href("/stijlgids/\(rawValue)") }

    var name: Text {
        switch self {
        case .confirmation: .guideConfirm
        case .running: .guideJobRunning
        case .finished: .guideJobReady
        }
    }
}
