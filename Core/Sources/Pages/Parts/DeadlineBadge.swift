public import Kernel
import Law

/// A day by which something must be done, as a bar with a date and the days that are left.
public struct DeadlineBadge: Sendable {
    public enum Kind: Sendable {
        /// Our own norm: can be late, never turns red.
        case target
        /// A term of the law: turns red when it has passed.
        case legal
        /// Time that the law gives to the person: once it has passed nobody is late.
        case ofPerson
    }

    public let name: String
    public let kind: Kind
    /// The last day; nil while it cannot be computed.
    public let day: LocalDate?
    /// Why the term does not run, when it does not.
    public let suspension: String?
    public let receipt: ShownReceipt?

    public init(
        _ name: String, _ kind: Kind, day: LocalDate?, suspension: String? = nil,
        receipt: ShownReceipt? = nil
    ) {
        (self.name, self.kind, self.day) = (name, kind, day)
        (self.suspension, self.receipt) = (suspension, receipt)
    }

    /// How the day stands on a given today.
    enum Standing: Equatable {
        case late(Int), over, today, soon(Int), later(Int), suspended, unknown
    }

    func standing(on today: LocalDate) -> Standing {
        if suspension != nil { return .suspended }
        guard let day else { return .unknown }
        let left = today.days(until: day)
        return switch left {
        case ..<0: kind == .ofPerson ? .over : .late(-left)
        case 0: .today
        case 1...7: .soon(left)
        default: .later(left)
        }
    }

    func tone(on today: LocalDate) -> String {
        switch standing(on: today) {
        case .late: kind == .legal ? "bad" : "warn"
        case .today, .soon: "warn"
        case .later: "ok"
        case .over, .suspended, .unknown: "held"
        }
    }

    /// The bar with the date, and the receipt under it when there is one.
    func html(in frame: Frame, named: Bool) -> HTML {
        "\(bar(in: frame, named: named))\(receipt?.html(frame.language))"
    }

    /// The bar alone; the name comes first where the place does not say it.
    func bar(in frame: Frame, named: Bool) -> HTML {
        let say = frame.language
        let date = day.map(say.date) ?? say(.noDayYet)
        let head = named ? name : date
        let again: HTML? = named && day != nil ? "\(date), " : nil
        let reason: HTML? = suspension.map { ": \($0)" }
        let sort = say(kind == .target ? .targetDay : .legalTerm)
        guard standing(on: frame.today) != .unknown else {
            return "<span class=\"due held\"><b>\(head)</b></span>"
        }
        return """
            <span class="due \(tone(on: frame.today))"><b>\(head)</b><span>\(again)\
            \(standingWords(say, on: frame.today))\(reason), \(sort)</span></span>
            """
    }

    private func standingWords(_ say: Language, on today: LocalDate) -> HTML {
        switch standing(on: today) {
        case .late(let days): say(.daysLate(days: days))
        case .over: HTML(text: say(.periodIsOver))
        case .today: HTML(text: say(.dueToday))
        case .soon(let days), .later(let days): say(.daysLeft(days: days))
        case .suspended: HTML(text: say(.suspended))
        case .unknown: HTML(text: say(.unknownFact))
        }
    }
}
