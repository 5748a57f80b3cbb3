public import Kernel
import Law

/// The terms that a case keeps, and the days by which their text is chosen.
public enum TermEvent: Track {
    case applicationDated(ApplicationDated)
    case begun(TermBegun)
    case lengthened(TermLengthened)
    case settled(TermSettled)
    case computed(TermComputed)
    case ended(TermEnded)
    case lapsed(TermLapsed)
    case lapseConfirmed(LapseConfirmed)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case ApplicationDated.type: self = .applicationDated(try .init(entry))
        case TermBegun.type: self = .begun(try .init(entry))
        case TermLengthened.type: self = .lengthened(try .init(entry))
        case TermSettled.type: self = .settled(try .init(entry))
        case TermComputed.type: self = .computed(try .init(entry))
        case TermEnded.type: self = .ended(try .init(entry))
        case TermLapsed.type: self = .lapsed(try .init(entry))
        case LapseConfirmed.type: self = .lapseConfirmed(try .init(entry))
        default: return nil
        }
    }
}

extension ReturnCase {
    mutating func absorb(_ event: TermEvent, on day: LocalDate) {
        switch event {
        case .applicationDated(let event): application = event.days
        case .begun(let event):
            guard let rule = KeptTerm.Rule(event.receipts) else { return }
            terms.append(KeptTerm(rule, event.receipts))
        case .lengthened(let event): compute(event.receipts)
        case .settled(let event):
            compute([event.receipt])
            change(event.receipt.rule) { $0.version = event.receipt.version }
        case .computed(let event): compute(event.receipts, stillSince: event.stillSince, on: day)
        case .ended(let event):
            change(event.rule.rawValue) { $0.ending = .ended(event.why, on: day) }
        case .lapsed(let event):
            compute(event.receipts)
            change(event.receipts[0].rule) {
                $0.ending = .lapsed(after: event.receipts.firstDay, confirmedOn: nil)
            }
        case .lapseConfirmed(let event):
            change(event.rule.rawValue) {
                guard case .lapsed(let last, _) = $0.ending else { return }
                $0.ending = .lapsed(after: last, confirmedOn: day)
            }
        }
    }

    private mutating func compute(
        _ receipts: [Receipt], stillSince: LocalDate? = nil, on day: LocalDate? = nil
    ) {
        change(receipts[0].rule) {
            ($0.receipts, $0.stillSince, $0.ending) = (receipts, stillSince, nil)
            $0.looksOn = KeptTerm.looks(at: receipts, isStill: stillSince != nil, on: day)
        }
    }

    private mutating func change(_ rule: String, _ edit: (inout KeptTerm) -> Void) {
        guard let place = terms.lastIndex(where: { $0.rule.rawValue == rule }) else { return }
        edit(&terms[place])
    }
}

extension KeptTerm.Rule {
    /// The rule of which these are the receipts.
    init?(_ receipts: [Receipt]) { self.init(rawValue: receipts[0].clock.rule) }
}

extension KeptTerm {
    /// The day after its last one; for one that stands still, four weeks from now.
    static func looks(at receipts: [Receipt], isStill: Bool, on day: LocalDate?) -> LocalDate {
        let next = receipts.firstDay.adding(days: 1)
        guard isStill, let day else { return next }
        return day.adding(days: 28)
    }
}
