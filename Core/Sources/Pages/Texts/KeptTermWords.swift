public import Casework

/// What a kept term is for. A new one does not compile without its words.
extension KeptTerm.Rule: Worded {
    public var text: Text {
        switch self {
        case .transfer: .keptTransfer
        case .banAfterShortOverstay: .keptBanShortOverstay
        case .ban: .keptBan
        case .banAfterShortSentence: .keptBanShortSentence
        case .banAfterLongSentence: .keptBanLongSentence
        case .banForSeriousThreat: .keptBanSeriousThreat
        case .banForGravestThreat: .keptBanGravestThreat
        }
    }
}

extension TermEnded.Why: Worded {
    public var text: Text {
        switch self {
        case .done: .termEndedDone
        case .mistaken: .termEndedMistaken
        }
    }
}
