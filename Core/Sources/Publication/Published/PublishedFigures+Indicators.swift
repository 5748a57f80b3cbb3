import Kernel
import Steering

/// What the annual plan 2024 asks of its thirteen results, beside the published figures.
extension PublishedFigures {
    /// One row a result: code, name, norm, and where the plan says it.
    static var indicatorRows: [[String]] {
        [["code", "result of the annual plan 2024", "norm", "where"]]
            + Indicator.all.map { indicator in
                [
                    indicator.id.rawValue, indicator.title.en, indicator.norm.words,
                    indicator.source.description,
                ]
            }
    }

    /// The same as records of the CSV, series `norm`; a result without a number has no value.
    static var indicatorRecords: [[String]] {
        Indicator.all.map { indicator in
            let percent = indicator.norm.percent
            return [
                "2024", "year", "norm", indicator.id.rawValue, percent.map { "\($0)" } ?? "",
                percent == nil ? "" : "percent", "norm", "JP2024", "2023-12-31", "no",
                indicator.norm.text, "", "",
            ]
        }
    }

    static var indicatorFields: [Fields] {
        Indicator.all.map { indicator in
            [
                "code": .text(indicator.id.rawValue), "title": .text(indicator.title.en),
                "norm": .text(indicator.norm.words),
                "where": .text(indicator.source.description),
                "isLabelled": .flag(indicator.source.isLabelled),
            ]
        }
    }
}

extension Norm {
    fileprivate var percent: Int? {
        switch self {
        case .atLeast(let share), .atMost(let share): share.permille / 10
        case .higher, .lower, .none: nil
        }
    }

    /// In signs and words: `>= 50%`, `better than 2023`, `none`.
    fileprivate var words: String {
        switch self {
        case .atLeast, .atMost: text
        case .higher(let year): "higher than in \(year)"
        case .lower(let year): "lower than in \(year)"
        case .none: "none given"
        }
    }
}
