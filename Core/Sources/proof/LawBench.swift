import Kernel
import Law

/// How fast the law answers, beside a floor taken in the same run.
enum LawBench {
    /// One row: what was measured, in nanoseconds a call.
    struct Row: Sendable {
        let what: String
        let median: Double
        let slowest: Double
        let floor: Double

        /// `clock AWB-01: 2,310 ns (p99 3,000), 6 times a bare sum of days`.
        var words: String {
            "\(what): median \(Int(median)) ns, p99 \(Int(slowest)) ns, "
                + "\(Int((median / floor).rounded())) times the floor of \(Int(floor)) ns"
        }
    }

    /// The clocks that are asked: plain, suspended, lengthened, of liberty.
    static func clocks(_ law: Corpus, count: Int) -> [Clock] {
        let rules = law.rules.filter { rule in
            guard let term = law.provision(rule, on: .late)?.term else { return false }
            return !term.isChosen
        }
        guard !rules.isEmpty else { return [] }
        return (0..<count).map { index in
            let start = LocalDate.late.adding(days: index % 700)
            var clock = Clock(rules[index % rules.count], from: start)
            if index % 3 == 0 {
                clock.suspensions = [start.adding(days: 3)...start.adding(days: 9)]
            }
            return clock
        }
    }

    /// One call a clock, with its receipt.
    static func single(_ law: Corpus) -> Row {
        let clocks = clocks(law, count: 200_000)
        var times: [Double] = []
        let watch = ContinuousClock()
        var sum = 0
        for clock in clocks {
            let time = watch.measure { sum &+= (try? law.receipts(of: clock))?.count ?? 0 }
            times.append(time.seconds * 1e9)
        }
        precondition(sum > 0)
        times.sort()
        return Row(
            what: "one clock with its receipt", median: times[times.count / 2],
            slowest: times[times.count * 99 / 100], floor: floor(clocks, watch))
    }

    // What the same answer costs without law: the sum of days of a term, timed the same way.
    private static func floor(_ clocks: [Clock], _ watch: ContinuousClock) -> Double {
        var times: [Double] = []
        var sum = 0
        for clock in clocks {
            let time = watch.measure {
                sum &+= Term.weeks(6).lastDay(after: clock.start).dayNumber
            }
            times.append(time.seconds * 1e9)
        }
        precondition(sum != 0)
        times.sort()
        return max(1, times[times.count / 2])
    }

    /// Many running clocks under a changed law, with the differences.
    static func recompute(_ law: Corpus, count: Int) async -> String {
        let clocks = clocks(law, count: count)
        var changed = law
        for (regime, versions) in changed.calendars {
            guard let last = versions.all.indices.last else { continue }
            changed.calendars[regime]?.all[last].row.holidays =
                versions.newest.holidays.without(.liberationDay)
        }
        let watch = ContinuousClock()
        let start = watch.now
        let changes = await changed.changes(to: clocks, runningUnder: law)
        let seconds = (watch.now - start).seconds
        return "\(count) clocks under a changed law: \((seconds * 100).rounded() / 100) s on two "
            + "cores, \(changes.count) differ"
    }
}

extension LocalDate {
    /// After the last change of law in the corpus.
    fileprivate static let late = LocalDate(dayNumber: 20_700)
}
