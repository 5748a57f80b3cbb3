import Casework
public import Kernel
public import Law

extension BoundPeriod {
    /// The period as a clock that runs; nil while it is suspended or over, and where there is none.
    public func clock(by law: Corpus, on today: LocalDate) -> Clock? {
        guard case .until(let receipt) = facts.period(by: law, on: today),
            receipt.lastDay >= today
        else { return nil }
        return receipt.clock
    }
}
