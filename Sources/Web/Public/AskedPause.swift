import Kernel
import Pages

/// One time of standing still, as its two fields give it.
struct AskedPause {
    let names: (from: String, until: String)
    let first: LocalDate?
    let last: LocalDate?

    var from: (name: String, isEmpty: Bool) { (names.from, first == nil) }
    var until: (name: String, isEmpty: Bool) { (names.until, last == nil) }

    /// nil while it is not whole, and for one that runs backwards.
    var period: ClosedRange<LocalDate>? {
        guard let first, let last, first <= last else { return nil }
        return first...last
    }
}

extension AskedFilters {
    /// Three are enough for what a person can oversee; those of the first one have no number, as
    /// in addresses that were passed on before there were more.
    mutating func pauses() -> [AskedPause] {
        [
            pause(("van", .suspendedFrom), ("tot", .suspendedUntil)),
            pause(("van2", .suspendedFromAgain), ("tot2", .suspendedUntilAgain)),
            pause(("van3", .suspendedFromThird), ("tot3", .suspendedUntilThird)),
        ]
    }

    private mutating func pause(
        _ from: (name: String, label: Text), _ until: (name: String, label: Text)
    ) -> AskedPause {
        let first = day(from.name, from.label)
        let last = day(until.name, until.label)
        return AskedPause(names: (from.name, until.name), first: first, last: last)
    }
}

extension [AskedPause] {
    /// What runs backwards, and what shares a day with one before it.
    func problems(_ say: Language) -> [Pages.Problem] {
        enumerated().compactMap { index, pause in
            if let first = pause.first, let last = pause.last, first > last {
                return Pages.Problem(pause.names.until, .other(say(.suspensionBackwards)))
            }
            guard let period = pause.period else { return nil }
            let others = prefix(index).compactMap(\.period)
            guard others.contains(where: { $0.overlaps(period) }) else { return nil }
            return Pages.Problem(pause.names.from, .other(say(.suspensionsOverlap)))
        }
    }
}
