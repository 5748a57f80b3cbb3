/// Where a case is on its road.
public struct StepTracker: Sendable {
    public enum Phase: Int, CaseIterable, Sendable {
        case handover, introduction, interviews, travelDocument, planning, departure
    }

    public let current: Phase
    /// A few words under a step: "done, 4 April".
    public let remarks: [Phase: String]
    /// Steps of which nothing is recorded: passed or not, they are not called done.
    public let unrecorded: Set<Phase>
    /// The road has ended.
    public let isFinished: Bool

    public init(
        at current: Phase, remarks: [Phase: String] = [:], unrecorded: Set<Phase> = [],
        isFinished: Bool = false
    ) {
        (self.current, self.remarks) = (current, remarks)
        (self.unrecorded, self.isFinished) = (unrecorded, isFinished)
    }

    func html(_ say: Language) -> HTML {
        """
        <ol class="track" aria-label="\(say(.phaseOfCase))">\
        \(Phase.allCases.map { step($0, say) })</ol>

        """
    }

    private func step(_ phase: Phase, _ say: Language) -> HTML {
        let (mark, word) = standing(of: phase)
        let remark = remarks[phase] ?? say(word)
        return """
            <li\(mark)><b>\(phase.rawValue + 1). \(say(phase.text))</b>\(remark)</li>
            """
    }

    private func standing(of phase: Phase) -> (HTML?, Text) {
        if isFinished || phase.rawValue < current.rawValue {
            return unrecorded.contains(phase)
                ? (nil, .stepUnrecorded) : (" class=\"done\"", .stepDone)
        }
        if phase == current { return (" class=\"now\" aria-current=\"step\"", .stepNow) }
        return (nil, .stepToCome)
    }
}

extension StepTracker.Phase {
    public var text: Text {
        switch self {
        case .handover: .stepTrackerPhaseHandover
        case .introduction: .stepTrackerPhaseIntroduction
        case .interviews: .stepTrackerPhaseInterviews
        case .travelDocument: .stepTrackerPhaseTravelDocument
        case .planning: .stepTrackerPhasePlanning
        case .departure: .stepTrackerPhaseDeparture
        }
    }
}
