import Hummingbird
import Kernel
import Pages
import Projections

/// By what an address narrows the list of cases down, and the questions with what they are set to.
struct AskedList {
    private(set) var filter = CaseFilter()
    /// In the order of the page.
    private(set) var filters: [Filter] = []
    /// Filters that hold what is none of their choices.
    private(set) var problems: [Pages.Problem] = []

    private let request: Request
    private let say: Language

    init(_ request: Request, of officer: Officer, _ say: Language) {
        (self.request, self.say) = (request, say)
        filter.stage = choose(
            "fase", .stage, any: .everyOpenStage,
            Stage.allCases.map { ($0.rawValue, $0.text, $0) })
        if !Rights.of(officer.role, on: .identity).contains(.related) {
            filter.officers = choose(
                "regie", .caseManagerOf, any: .everybody,
                [("mijn", .mineOnly, .mine), ("niemand", .nobodyYet, .nobody)])
        }
        filter.source = choose(
            "kanaal", .channel, any: .everyChannel,
            InflowSource.allCases.map { ($0.rawValue, $0.text, $0) })
        let answers = [("ja", Text.yesOnly, true), ("nee", Text.noOnly, false)]
        filter.isBarred = choose("belemmering", .blockerStands, any: .yesOrNo, answers)
        filter.isUnanswered = choose("onbekend", .questionOpen, any: .yesOrNo, answers)
        filter.dueBefore = day("uiterlijk", .dueBefore)
    }

    private mutating func choose<Value>(
        _ name: String, _ label: Text, any: Text, _ choices: [(code: String, Text, Value)]
    ) -> Value? {
        let code = value(name)
        filters.append(
            Filter(
                name, say(label),
                choices: [Choice("", say(any))] + choices.map { Choice($0.code, say($0.1)) },
                chosen: code))
        guard !code.isEmpty else { return nil }
        guard let choice = choices.first(where: { $0.code == code }) else {
            problems.append(Pages.Problem(name, .notAChoice))
            return nil
        }
        return choice.2
    }

    private mutating func day(_ name: String, _ label: Text) -> LocalDate? {
        let text = value(name)
        let day = LocalDate(text).flatMap { LocalDate.enterable.contains($0) ? $0 : nil }
        filters.append(Filter(name, say(label), day: text, words: day.map(say.date)))
        if day == nil, !text.isEmpty { problems.append(Pages.Problem(name, .notADate)) }
        return day
    }

    private func value(_ name: String) -> String {
        request.uri.queryParameters[Substring(name)].map(String.init) ?? ""
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
