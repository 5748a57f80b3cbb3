import Kernel
import Law

extension Mutant {
    /// Each kind of holiday and each equated day gone, each bound of a calendar one off.
    static func calendars(of corpus: Corpus) -> [Mutant] {
        TermCalendar.Regime.allCases.flatMap { regime -> [Mutant] in
            guard let calendar = corpus.calendars[regime]?.newest else { return [] }
            return (holidays(calendar) + bounds(calendar)).map { slip in
                Mutant(regime.rawValue, slip.what) { corpus in
                    guard let last = corpus.calendars[regime]?.all.indices.last,
                        var row = corpus.calendars[regime]?.all[last].row
                    else { return }
                    slip.change(&row)
                    corpus.calendars[regime]?.all[last].row = row
                }
            }
        }
    }

    private struct CalendarSlip {
        let what: String
        let change: @Sendable (inout TermCalendar) -> Void

        init(_ what: String, _ change: @escaping @Sendable (inout TermCalendar) -> Void) {
            (self.what, self.change) = (what, change)
        }
    }

    // The other calendars take their holidays over; what one of them shows, all have.
    private static func holidays(_ calendar: TermCalendar) -> [CalendarSlip] {
        guard calendar.regime == .generalTerms else { return [] }
        let names = Holiday.Name.allCases.filter { $0 != .equated }.map { name in
            CalendarSlip("without \(name)") { $0.holidays = $0.holidays.without(name) }
        }
        return names
            + calendar.holidays.equated.map { day in
                CalendarSlip("without \(day)") { $0.holidays = $0.holidays.without(day) }
            }
    }

    private static func bounds(_ calendar: TermCalendar) -> [CalendarSlip] {
        let moves = CalendarSlip("moves an end: \(!calendar.movesEnd)") { $0.movesEnd.toggle() }
        let longest = (calendar.longest ?? []).enumerated().flatMap { index, term in
            [-1, 1].map { step in
                CalendarSlip("longest \(term) \(step)") {
                    $0.longest?[index] = term.shifted(by: step)
                }
            }
        }
        let working = [-1, 1].compactMap { step in
            calendar.twoWorkingDaysFrom.map { least in
                CalendarSlip("two working days from \(least + step)") {
                    $0.twoWorkingDaysFrom = least + step
                }
            }
        }
        let hour =
            calendar.skipsHourOfEvent
            ? [CalendarSlip("counts the hour of the event") { $0.skipsHourOfEvent = false }] : []
        return [moves] + longest + working + hour
    }
}
