import Kernel
import Law

/// Two laws asked the same questions on many days: do they ever differ?
enum Sweep {
    enum Outcome {
        case none, notATerm
        case found(String)
    }

    // From 2012 to the end of 2028: the years of the corpus, its versions and its bridging days.
    private static let days = (15_340..<21_550).map { LocalDate(dayNumber: $0) }

    static func difference(_ law: Corpus, _ other: Corpus, rule: String) -> Outcome {
        let rules = askable(law, rule)
        guard !rules.isEmpty else { return .notATerm }
        for asked in rules {
            for day in days {
                for clock in clocks(asked, lengthenedBy: rule, from: day, law) {
                    let (mine, theirs) = (answer(law, clock), answer(other, clock))
                    if mine != theirs {
                        return .found("\(asked) from \(day): \(mine), not \(theirs)")
                    }
                }
            }
        }
        return .none
    }

    // The rule itself, what it lengthens, or everything that a calendar counts.
    private static func askable(_ law: Corpus, _ rule: String) -> [String] {
        let versions = law.provisions[rule]?.all ?? []
        let lengthened = versions.flatMap { $0.row.lengthens?.rules ?? [] }
        if !lengthened.isEmpty { return Array(Set(lengthened)).sorted() }
        if versions.contains(where: { $0.row.term != nil }) { return [rule] }
        if let setting = law.settings.first(where: { $0.id == rule }) {
            return law.provisions.filter { _, versions in
                versions.newest.term != nil
                    && versions.newest.rule.selector == setting.selector
            }.keys.sorted()
        }
        guard let regime = TermCalendar.Regime(rawValue: rule) else { return [] }
        return law.provisions.filter { _, versions in
            versions.all.contains { $0.row.term?.calendar == regime }
        }.keys.sorted()
    }

    private static func clocks(
        _ asked: String, lengthenedBy rule: String, from day: LocalDate, _ law: Corpus
    ) -> [Clock] {
        var plain = Clock(asked, at: Instant(day, hour: 14, minute: 30))
        if let term = law.provisions[asked]?.newest.term, term.isChosen {
            plain.length = term.longest
        }
        if asked != rule, law.provisions[rule] != nil {
            plain.lengthenings = [.init(rule, on: day.adding(days: 20))]
            return [plain]
        }
        var suspended = plain
        suspended.suspensions = [day.adding(days: 2)...day.adding(days: 4)]
        var earlier = plain
        earlier.earlier = [day.adding(days: -20)...day.adding(days: -11)]
        return [plain, suspended, earlier]
    }

    private static func answer(_ law: Corpus, _ clock: Clock) -> String {
        do {
            return try law.receipts(of: clock).map { receipt in
                let moment = receipt.endsAt.map { " \($0)" } ?? ""
                return "\(receipt.lastDay)\(moment) by the text of \(receipt.version)"
            }.joined(separator: " and ")
        } catch {
            return error.name
        }
    }
}
