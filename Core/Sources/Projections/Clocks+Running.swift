import Casework
public import Kernel
public import Law

extension BoundTerm {
    /// The clock as it runs; nil while it stands still, once it is over, and where there is none.
    public func clock(by law: Corpus, on today: LocalDate) -> Clock? {
        switch facts {
        case .period(let facts):
            guard case .until(let receipt) = facts.period(by: law, on: today),
                receipt.lastDay >= today
            else { return nil }
            return receipt.clock
        case .kept(let facts):
            guard case .until(let receipts) = facts.running(by: law),
                receipts.firstDay >= today
            else { return nil }
            return receipts.first?.clock
        }
    }
}
