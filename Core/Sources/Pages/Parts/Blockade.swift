public import Law

/// The panel above a case on which the law forbids something.
public struct Blockade: Sendable {
    public let barred: [BarredAct]
    public let blockers: [BlockerCard]

    /// - Parameter barred: everything that one or more of the blockers forbid.
    public init(barred: [BarredAct], blockers: [BlockerCard]) {
        (self.barred, self.blockers) = (barred, blockers)
    }

    func html(_ say: Language) -> HTML? {
        guard !blockers.isEmpty else { return nil }
        return """
            <section class="hold" aria-labelledby="blokkade">\(Self.sign)<div>\
            <h2 id="blokkade">\(heading(say))</h2>\(forbidden(say))\
            <p>\(say(.stillAllowed)): \(say.list(allowed(say))).</p>\
            \(blockers.map { card($0, say) })</div></section>

            """
    }

    // A long list folds what comes after the name and the reason of each.
    private func card(_ blocker: BlockerCard, _ say: Language) -> HTML {
        guard blockers.count > 3 else { return blocker.html(say) }
        return """
            \(blocker.head(say))<details><summary>\(say(.howItEnds))<span class="vh">: \
            \(blocker.name)</span></summary>\(blocker.details(say))</details>
            """
    }

    private func heading(_ say: Language) -> String {
        say(barred.contains(.execution) ? .removalBarred : .somethingBarred)
    }

    private func forbidden(_ say: Language) -> HTML? {
        guard !barred.isEmpty else { return nil }
        // A part goes without saying where its whole is named.
        let named = barred.filter { act in act.whole.map { !barred.contains($0) } ?? true }
        return "<p>\(say(.notAllowedNow)): \(say.list(named.map { say($0.text) })).</p>"
    }

    private func allowed(_ say: Language) -> [String] {
        let always = [say(.interviewsAllowed), say(.helpAllowed)]
        let free = BarredAct.allCases.filter { $0.whole == nil && !barred.contains($0) }
        return always + free.map { say($0.text) }
    }

    private static let sign: HTML = """
        <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true"><path class="plate" \
        d="M10.5 2h13L32 10.5v13L23.5 32h-13L2 23.5v-13z"/><path class="bar" d="M9 17h16" \
        stroke-width="5"/></svg>
        """
}

extension BarredAct {
    /// What a blocker forbids, in the middle of a sentence.
    var text: Text {
        switch self {
        case .departurePeriod:
            .barredActDeparturePeriod
        case .detention: .barredActDetention
        case .contactWithOrigin:
            .barredActContactWithOrigin
        case .booking: .barredActBooking
        case .execution: .barredActExecution
        case .presentation: .barredActPresentation
        case .boarding: .barredActBoarding
        }
    }
}
