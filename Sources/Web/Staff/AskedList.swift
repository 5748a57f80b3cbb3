import Hummingbird
import Kernel
import Pages
import Projections

/// By what an address narrows the list of cases down, and the questions with what they are set to.
struct AskedList {
    private(set) var filter = CaseFilter()
    /// In the order of the page.
    let filters: [Filter]
    /// Filters that hold what is none of their choices.
    let problems: [Pages.Problem]

    init(_ request: Request, of officer: Officer, _ say: Language) {
        var asked = AskedFilters(request, say)
        filter.stage = asked.choose(
            "fase", .stage, any: .everyOpenStage,
            Stage.allCases.map { ($0.rawValue, $0.text, $0) })
        if !Rights.of(officer.role, on: .identity).contains(.related) {
            filter.officers = asked.choose(
                "regie", .caseManagerOf, any: .everybody,
                [("mijn", .mineOnly, .mine), ("niemand", .nobodyYet, .nobody)])
        }
        filter.source = asked.choose(
            "kanaal", .channel, any: .everyChannel,
            InflowSource.allCases.map { ($0.rawValue, $0.text, $0) })
        let answers = [("ja", Text.yesOnly, true), ("nee", Text.noOnly, false)]
        filter.isBarred = asked.choose("belemmering", .blockerStands, any: .yesOrNo, answers)
        filter.isUnanswered = asked.choose("onbekend", .questionOpen, any: .yesOrNo, answers)
        filter.dueBefore = asked.day("uiterlijk", .dueBefore)
        (filters, problems) = (asked.filters, asked.problems)
    }
}

extension Stage {
    var text: Text {
        switch self {
        case .received: .stageReceived
        case .accepted: .stageAccepted
        case .assigned: .stageAssigned
        case .interviews: .stageInterviews
        case .decided: .stageDecided
        case .planned: .stagePlanned
        case .closed: .stageClosed
        }
    }
}

extension InflowSource {
    var text: Text {
        switch self {
        case .ind: .channelInd
        case .police: .channelPolice
        case .kmar: .channelKmar
        case .other: .channelOther
        }
    }
}
