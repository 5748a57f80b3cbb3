internal import Kernel
internal import Ledger
internal import Projections
internal import Publication
internal import Simulation

extension Demonstration {
    /// A count that was published for months of the demonstration, beside what the ledger holds.
    public struct Line: Sendable {
        public let year: Int
        /// The last month that it counts, from January on.
        public let throughMonth: Int
        /// A channel, or a category of the published figures.
        public let what: String
        /// As published, times the scale.
        public let published: Int
        public let produced: Int
        public let source: String
    }
}

extension Desk {
    /// Every published count of channels and ways to end that lies within the span, beside what
    /// came of it here.
    func compared(
        _ wish: Demonstration.Wish, for access: Access
    ) async throws -> [Demonstration.Line] {
        var lines: [Demonstration.Line] = []
        for figure in try PublishedCounts.figures().figures where figure.status == .published {
            guard let first = LocalDate(figure.year, 1, 1), first >= wish.span.from else {
                continue
            }
            let end = first.adding(months: figure.coverage.throughMonth)
            guard end <= wish.span.until,
                let produced = try await produced(figure, first, end.adding(days: -1), access)
            else { continue }
            lines.append(
                Demonstration.Line(
                    year: figure.year, throughMonth: figure.coverage.throughMonth,
                    what: figure.code,
                    published: Int((Double(figure.value) * wish.scale).rounded()),
                    produced: produced, source: figure.source))
        }
        return lines
    }

    // nil for what the ledger does not count apart.
    private func produced(
        _ figure: PublishedFigure, _ first: LocalDate, _ last: LocalDate, _ access: Access
    ) async throws -> Int? {
        switch figure.series {
        case .inflow:
            guard InflowSource(rawValue: figure.code) != nil else { return nil }
            let counts = try await run(Figures.inflow(from: first, to: last, for: access))
            return counts.first { $0.code == figure.code }?.count ?? 0
        case .outflow:
            guard let way = Way.allCases.first(where: { $0.category.rawValue == figure.code })
            else { return nil }
            let counts = try await run(Figures.exits(from: first, to: last, for: access))
            return counts.filter { way.codes.contains($0.code) }.map(\.count).reduce(0, +)
        case .forecast: return nil
        }
    }
}

extension Way {
    /// The kinds of ends in the read model that are counted in this category.
    fileprivate var codes: Set<String> {
        switch self {
        case .independent: ["independent"]
        case .forced: ["forced", "transfer"]
        case .outOfView: ["leftOurView"]
        case .otherwise: ["other"]
        }
    }
}
