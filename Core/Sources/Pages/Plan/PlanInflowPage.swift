public import Kernel

/// The inflow that the plan expects beside what came in: `/plan/instroom`.
public struct PlanInflowPage: Page {
    public let forecast: PlanAmounts
    /// Of the running year; empty when the plan expects nothing for it.
    public let channels: [Channel]
    public let asOf: LocalDate
    public let remarks: [PlanRemark]

    public init(
        _ forecast: PlanAmounts, channels: [Channel], asOf: LocalDate, remarks: [PlanRemark]
    ) {
        (self.forecast, self.channels) = (forecast, channels)
        (self.asOf, self.remarks) = (asOf, remarks)
    }

    /// A channel of inflow, or all of them: what is expected in the year and what came in so far.
    public struct Channel: Sendable {
        public let name: String
        public let expected: Int
        public let actual: Figure

        public init(_ name: String, expected: Int, actual: Figure) {
            (self.name, self.expected, self.actual) = (name, expected, actual)
        }
    }

    public func title(_ say: Language) -> String { say(.planInflow) }
    public func crumbs(_ say: Language) -> [Crumb] { PlanPart.inflow.crumbs(say) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let about: HTML =
            "<span lang=\"nl\">\(forecast.item.words)</span>, \(forecast.item.place(say))"
        let head = PageHead(title(say), about: about, lead: say(.planInflowLead))
        let actual: HTML =
            "\(table(say))<p class=\"soft small gap\">\(say(.smallCounts))</p>"
        return """
            \(head.html)\(PlanPart.inflow.tabs(say))\(forecast.warnings(say))\
            \(Card("werkelijk", say.plain(.planActualOn(day: say.date(asOf))), actual).html)\
            \(chart(say))\
            \(Card("gedrukt", say(.planPrinted), forecast.printed(by: "gedrukt", say)).html)\
            \(Card("sommen", say(.planSums), forecast.sums(by: "sommen", say)).html)\
            \(PlanRemark.card(remarks, say))
            """
    }

    private func table(_ say: Language) -> HTML {
        Table(
            .labelled(by: "werkelijk"), .scrolling, channels,
            columns: [
                Column(say(.planChannel), isHead: true) { HTML(text: $0.name) },
                .number(say(.planExpected)) { say.number($0.expected) },
                .number(say(.planActual)) { $0.actual.words(say) },
            ], empty: EmptyState(say(.planNoForecast))
        ).html(say)
    }

    private func chart(_ say: Language) -> HTML {
        let totals = forecast.checks
        let labels = ChartLabels(say(.year), totals.map { String($0.year) })
        return ChartFigure(
            id: "raming", level: .h2, finding: finding(say),
            measure: say(.planForecastMeasure),
            BarChart(labels, say(.planExpected), .things(totals.map(\.stated)), as: .columns),
            source: say.plain(.planLine(lines: forecast.item.lines)), asOf: asOf,
            definition: "#gedrukt", csv: nil
        ).html(say)
    }

    private func finding(_ say: Language) -> String {
        let own = forecast.checks.first { $0.year == asOf.year } ?? forecast.checks.first
        guard let own else { return say(.planNoForecast) }
        return say.plain(
            .planForecastFinding(year: String(own.year), count: say.number(own.stated)))
    }
}
