public import Kernel

/// Dates and numbers as the readers of a language write them.
extension Language {
    /// 4 april 2024, 4 April 2024.
    public func date(_ day: LocalDate) -> String {
        let (conventions, parts) = (conventions, day.parts)
        var text = ""
        text.reserveCapacity(24)
        for piece in conventions.date {
            switch piece {
            case .day: text += String(parts.day)
            case .month: text += conventions.months[parts.month - 1]
            case .year: text += String(parts.year)
            case .text(let between): text += between
            }
        }
        return text
    }

    /// 4 april 2024, 15.12 uur; 4 April 2024, 15:12. The clock is that of Amsterdam.
    public func moment(_ instant: Instant) -> String {
        let (hour, minute) = (instant.minuteOfDay / 60, instant.minuteOfDay % 60)
        let padded = minute < 10 ? "0\(minute)" : "\(minute)"
        let time = plain(.clock(hour: String(hour), minute: padded))
        return date(instant.day) + self(.listComma) + time
    }

    /// 10.020, 10,020.
    public func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        guard digits.utf8.count > 3 else { return value < 0 ? conventions.minus + digits : digits }
        var text = value < 0 ? conventions.minus : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { text += conventions.grouping }
            text.append(digit)
        }
        return text
    }

    /// 52,6%, 52.6%.
    public func percent(_ share: Share) -> String {
        tenths(share.permille) + "%"
    }

    /// 50%, 52,6%: without a zero after the comma, for a norm.
    func short(_ share: Share) -> String {
        share.permille % 10 == 0 ? "\(share.permille / 10)%" : percent(share)
    }

    /// A number of tenths: 526 is 52,6.
    func tenths(_ count: Int) -> String {
        "\(count / 10)\(conventions.decimal)\(count % 10)"
    }

    /// The items with commas and a last "and": "a, b en c".
    public func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: self(.listComma)) + self(.listAnd) + last
    }

    /// The items with commas and a last "or": "a, b of c".
    func choice(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: self(.listComma)) + self(.listOr) + last
    }

    /// The name of a month where room is scarce, 1...12: "jul".
    func shortMonth(_ number: Int) -> String { conventions.shortMonths[number - 1] }

    /// The name of a month, 1...12.
    public func month(_ number: Int) -> String { conventions.months[number - 1] }
}
