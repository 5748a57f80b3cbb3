public import Kernel

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
    /// The very moment, where a liberty is measured in hours (detention).
    public let moment: Instant?
    /// Why the term does not run, when it does not.
    public let suspension: String?
    public let receipt: ShownReceipt?

    public init(
        _ name: String, _ kind: Kind, day: LocalDate?, suspension: String? = nil,
        receipt: ShownReceipt? = nil
    ) {
        (self.name, self.kind, self.day, moment) = (name, kind, day, nil)
        (self.suspension, self.receipt) = (suspension, receipt)
    }

    /// A term that ends at a moment. Within 48 hours of it hours are counted, not days.
    public init(
        _ name: String, _ kind: Kind, at moment: Instant, suspension: String? = nil,
        receipt: ShownReceipt? = nil
    ) {
        (self.name, self.kind, self.day, self.moment) = (name, kind, moment.day, moment)
        (self.suspension, self.receipt) = (suspension, receipt)
    }

    /// How the day stands on a given today.
    enum Standing: Equatable {
        case late(Int), over, today, soon(Int), later(Int), suspended, unknown
    }

    func standing(in frame: Frame) -> Standing {
        if suspension != nil { return .suspended }
        guard let day else { return .unknown }
        let left = frame.today.days(until: day)
        if let seconds = secondsLeft(in: frame), seconds < 0 {
            return kind == .ofPerson ? .over : .late(max(0, -left))
        }
        return switch left {
        case ..<0: kind == .ofPerson ? .over : .late(-left)
        case 0: .today
        case 1...7: .soon(left)
        default: .later(left)
        }
    }

    /// Nil for a term in days, and in a frame that knows no time of day.
    private func secondsLeft(in frame: Frame) -> Int? {
        guard let moment, let now = frame.now else { return nil }
        return moment.seconds - now.seconds
    }

    private func tone(of standing: Standing) -> StaticString {
        switch standing {
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
        HTML { write(to: &$0, in: frame, named: named) }
    }

    func write(to html: inout HTML, in frame: Frame, named: Bool) {
        let (say, standing) = (frame.language, standing(in: frame))
        let date = date(say)
        html.append(markup: "<span class=\"due ")
        html.append(markup: tone(of: standing))
        html.append(markup: "\"><b>")
        html.append(text: named ? name : date)
        html.append(markup: "</b>")
        if standing != .unknown {
            html.append(markup: "<span>")
            if named, day != nil {
                html.append(text: date)
                html.append(text: say(.listComma))
            }
            write(standing, to: &html, in: frame)
            if let suspension {
                html.append(markup: ": ")
                html.append(text: suspension)
            }
            html.append(text: say(.listComma))
            html.append(text: say(kind == .target ? .targetDay : .legalTerm))
            html.append(markup: "</span>")
        }
        html.append(markup: "</span>")
    }

    private func date(_ say: Language) -> String {
        if let moment { return say.moment(moment) }
        if let day { return say.date(day) }
        return say(.noDayYet)
    }

    private func write(_ standing: Standing, to html: inout HTML, in frame: Frame) {
        let say = frame.language
        switch standing {
        case .late(let days):
            if !writeHours(to: &html, in: frame) { say.write(.daysLate(days: days), to: &html) }
        case .soon(let days), .later(let days):
            if !writeHours(to: &html, in: frame) { say.write(.daysLeft(days: days), to: &html) }
        case .today:
            if !writeHours(to: &html, in: frame) { html.append(text: say(.dueToday)) }
        case .over: html.append(text: say(.periodIsOver))
        case .suspended: html.append(text: say(.suspended))
        case .unknown: html.append(text: say(.unknownFact))
        }
    }

    private static let hourly = 48 * 3_600

    /// Hours instead of days within 48 hours of the moment; false for a term in days.
    private func writeHours(to html: inout HTML, in frame: Frame) -> Bool {
        guard let left = secondsLeft(in: frame), abs(left) < Self.hourly else { return false }
        let (say, hours) = (frame.language, abs(left) / 3_600)
        switch (left < 0, hours) {
        case (false, 0): html.append(text: say(.withinAnHour))
        case (true, 0): html.append(text: say(.lessThanAnHourLate))
        case (false, _): say.write(.hoursLeft(hours: hours), to: &html)
        case (true, _): say.write(.hoursLate(hours: hours), to: &html)
        }
        return true
    }
}
