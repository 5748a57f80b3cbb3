/// What stands along a chart: months, or names.
public struct ChartLabels: Hashable, Sendable {
    let all: [Label]
    /// The head of their column; nil for months.
    let heading: String?
    /// Which of them may still change. They are drawn lighter and named.
    let provisional: Range<Int>

    enum Label: Hashable, Sendable {
        case month(year: Int, month: Int)
        case name(String)
    }

    /// Names, in the order of the drawing.
    ///
    /// - Parameters:
    ///   - heading: what they are: "Country".
    ///   - provisional: which may still change.
    /// - Precondition: `provisional` lies within the names.
    public init(_ heading: String, _ names: [String], provisional: Range<Int> = 0..<0) {
        self.init(names.map(Label.name), heading, provisional)
    }

    /// Consecutive months.
    ///
    /// - Precondition: `month` is 1...12, `count` is not negative, `provisional` lies within.
    public static func months(
        _ count: Int, from year: Int, _ month: Int, provisional: Range<Int> = 0..<0
    ) -> ChartLabels {
        precondition((1...12).contains(month), "a month is 1...12")
        precondition(count >= 0, "a number of months is not negative")
        let labels = (month - 1..<month - 1 + count).map {
            Label.month(year: year + $0 / 12, month: $0 % 12 + 1)
        }
        return ChartLabels(labels, nil, provisional)
    }

    private init(_ all: [Label], _ heading: String?, _ provisional: Range<Int>) {
        let isWithin = provisional.lowerBound >= 0 && provisional.upperBound <= all.count
        precondition(isWithin, "what is provisional lies within the labels")
        (self.all, self.heading, self.provisional) = (all, heading, provisional)
    }

    var count: Int { all.count }

    func head(_ say: Language) -> String { heading ?? say(.month) }

    /// Along the axis: "jul".
    func short(_ index: Int, _ say: Language) -> String {
        switch all[index] {
        case .month(_, let month): say.shortMonth(month)
        case .name(let name): name
        }
    }

    /// In the table and in a sentence: "juli 2023", "juni 2024 (voorlopig)".
    func full(_ index: Int, _ say: Language) -> String {
        let name =
            switch all[index] {
            case .month(let year, let month): "\(say.month(month)) \(year)"
            case .name(let name): name
            }
        return provisional.contains(index) ? "\(name) (\(say(.provisional)))" : name
    }

    /// A value with its label, in a sentence: "402 in juni 2024", "98 (Georgië, voorlopig)".
    func point(_ value: String, _ index: Int, _ say: Language) -> String {
        switch all[index] {
        case .month: say.plain(.inMonth(value: value, month: full(index, say)))
        case .name(let name) where provisional.contains(index):
            "\(value) (\(name), \(say(.provisional)))"
        case .name(let name): "\(value) (\(name))"
        }
    }

    /// The same in short, beside the end of a series: "402 in jun".
    func remark(_ value: String, _ index: Int, _ say: Language) -> String {
        switch all[index] {
        case .month: say.plain(.inMonth(value: value, month: short(index, say)))
        case .name(let name): "\(value) (\(name))"
        }
    }

    /// Where a year begins on the axis, with its name.
    var years: [(index: Int, name: String)] {
        all.indices.compactMap { index in
            guard case .month(let year, let month) = all[index], index == 0 || month == 1 else {
                return nil
            }
            return (index, "\(year)")
        }
    }

    /// Which labels are written: every one, or so few that they do not touch. Months stay at the
    /// same months of the year.
    var written: [Int] {
        let step = [1, 2, 3, 6, 12, 24, 60, 120].first { all.count <= $0 * 13 } ?? all.count
        let start = (years.dropFirst().first?.index ?? 0) % step
        return Array(stride(from: start, to: all.count, by: step))
    }
}

extension String {
    /// At most so many characters, the last one "…" when some are left out.
    func cut(to count: Int) -> String {
        let start = prefix(count + 1)
        return start.count > count ? start.prefix(max(0, count - 1)) + "…" : self
    }
}
