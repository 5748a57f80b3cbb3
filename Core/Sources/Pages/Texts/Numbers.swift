public import Kernel
public import Law

/// Dates and numbers as a Dutch and a British reader write them.
extension Language {
    private static let dutchMonths = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// 4 april 2024, 4 April 2024.
    public func date(_ day: LocalDate) -> String {
        "\(day.day) \(month(day.month)) \(day.year)"
    }

    /// 4 april 2024, 15.12 uur; 4 April 2024, 15:12. The clock is that of Amsterdam.
    public func moment(_ instant: Instant) -> String {
        let (hour, minute) = (instant.minuteOfDay / 60, instant.minuteOfDay % 60)
        let padded = minute < 10 ? "0\(minute)" : "\(minute)"
        let time = self == .nl ? "\(hour).\(padded) uur" : "\(hour):\(padded)"
        return "\(date(instant.day)), \(time)"
    }

    /// 10.020, 10,020.
    public func number(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        var text = value < 0 ? "−" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += self == .nl ? "." : "," }
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
        "\(count / 10)\(self == .nl ? "," : ".")\(count % 10)"
    }

    /// A list in a sentence: "a, b en c".
    /// The items with commas and a last "and".
    public func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + (self == .nl ? " en " : " and ") + last
    }

    /// The name of a month, 1...12.
    public func month(_ number: Int) -> String {
        self == .nl ? Self.dutchMonths[number - 1] : Self.englishMonths[number - 1]
    }
}
