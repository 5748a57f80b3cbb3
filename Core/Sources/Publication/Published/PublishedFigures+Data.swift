import Kernel
import Steering

extension PublishedFigures {
    /// One row a number (RFC 4180), in the order of ``figures``; then the norms of the plan.
    public var csv: String {
        let heading = [
            "year", "period", "series", "figure", "value", "unit", "status", "source",
            "source_date", "partial", "norm_2024", "earlier_value", "earlier_source",
        ]
        return CSV.text([heading] + figures.map(\.record) + Self.indicatorRecords)
    }

    /// One object a number, in the order of ``figures``; names sorted, whole numbers only, so that
    /// equal figures are equal bytes. A percentage is in tenths: `"unit":"permille"`.
    public func json(sources: [PublishedSource]) -> String {
        let all: Fields = [
            "figures": .list(figures.map { .object($0.fields) }),
            "indicators": .list(Self.indicatorFields.map { .object($0) }),
            "sources": .list(sources.map { .object($0.fields) }),
        ]
        return String(decoding: all.bytes, as: UTF8.self) + "\n"
    }
}

extension PublishedFigure {
    fileprivate var record: [String] {
        [
            String(year), coverage.description, series.rawValue, code, text,
            figure == nil ? "count" : "percent", status.rawValue, source,
            publishedOn.description, coverage.isPartial ? "yes" : "no", norm?.text ?? "",
            earlier.map { String($0.value) } ?? "", earlier?.source ?? "",
        ]
    }

    fileprivate var fields: Fields {
        [
            "year": .number(year), "period": .text(coverage.description), "series": .code(series),
            "figure": .text(code), "value": .number(value),
            "unit": .text(figure == nil ? "count" : "permille"), "status": .code(status),
            "source": .text(source), "sourceDate": .text(publishedOn.description),
            "isPartial": .flag(coverage.isPartial), "norm2024": norm.map { .text($0.text) },
            "earlier": earlier.map {
                .object(["value": .number($0.value), "source": .text($0.source)])
            },
        ]
    }
}

extension PublishedSource {
    fileprivate var fields: Fields {
        [
            "code": .text(code), "title": .text(title), "publisher": .text(publisher),
            "kind": .code(kind), "address": address.map { .text($0) },
            "caveat": caveat.map { .text($0) },
        ]
    }
}

extension Norm {
    /// In signs: `>= 50%`.
    var text: String {
        switch self {
        case .atLeast(let share): ">= \(share.permille / 10)%"
        case .atMost(let share): "<= \(share.permille / 10)%"
        case .higher(let year): "> \(year)"
        case .lower(let year): "< \(year)"
        case .none: ""
        }
    }
}
