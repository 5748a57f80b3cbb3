/// One series in time, with what was planned and what is expected.
///
/// A plan and a forecast are no counts of people: they are shown as they are. A count that is not
/// shown breaks the line and leaves a mark at its foot.
public struct LineChart: Chart {
    /// What the plan asked for, drawn with dots.
    public struct Plan: Sendable {
        let name: String
        /// One for all labels, or one for each.
        let values: [Int]

        /// - Parameter values: in the unit of the line; percentages in tenths of a percent.
        public init(_ name: String, _ values: [Int]) { (self.name, self.values) = (name, values) }

        /// The same for all labels.
        public static func level(_ name: String, _ value: Int) -> Plan { Plan(name, [value]) }

        func value(_ index: Int) -> Int { values.count == 1 ? values[0] : values[index] }
    }

    /// What is expected after the last value, drawn with dashes between two bands.
    public struct Forecast: Sendable {
        let name: String
        let points: [Point]

        public init(_ name: String, _ points: [Point]) { (self.name, self.points) = (name, points) }

        /// The middle, and between which values the truth lies with a chance of 50% and of 80%.
        public struct Point: Sendable {
            let middle: Int
            let half: ClosedRange<Int>
            let wide: ClosedRange<Int>

            /// - Precondition: `middle` lies in `half`, `half` in `wide`, and none is negative.
            public init(_ middle: Int, half: ClosedRange<Int>, wide: ClosedRange<Int>) {
                precondition(half.contains(middle), "the middle lies in the band of 50%")
                precondition(wide.clamped(to: half) == half, "the band of 80% holds that of 50%")
                precondition(wide.lowerBound >= 0, "a forecast is not negative")
                precondition(wide.upperBound <= Measures.largest, "a forecast is at most 10¹²")
                (self.middle, self.half, self.wide) = (middle, half, wide)
            }
        }
    }

    let labels: ChartLabels
    let name: String
    let values: Measures
    let plan: Plan?
    let forecast: Forecast?

    /// - Parameters:
    ///   - labels: for values and forecast together; there may be more.
    ///   - name: of the line: "Actual".
    ///   - values: for the first labels.
    /// - Precondition: no more values than labels; a plan of one value or one for each label.
    public init(
        _ labels: ChartLabels, _ name: String, _ values: Measures, plan: Plan? = nil,
        forecast: Forecast? = nil
    ) {
        let count = values.values.count + (forecast?.points.count ?? 0)
        precondition(count <= labels.count, "a label for each value")
        let isPlanned = plan.map { [1, labels.count].contains($0.values.count) } ?? true
        precondition(isPlanned, "a plan has one value, or one for each label")
        let range = 0...Measures.largest
        precondition(plan?.values.allSatisfy(range.contains) ?? true, "a plan lies in 0...10¹²")
        (self.labels, self.name, self.values) = (labels, name, values)
        (self.plan, self.forecast) = (plan, forecast)
    }

    public var isEmpty: Bool { values.values.isEmpty }
    public var hidesCounts: Bool { values.hasHidden }

    var axis: Axis {
        let points = forecast?.points ?? []
        let all =
            values.shown + (plan?.values ?? [])
            + points.flatMap { [$0.wide.lowerBound, $0.wide.upperBound] }
        return Axis.line(
            from: all.min() ?? 0, to: all.max() ?? 0, smallestStep: values.unit.smallestStep,
            mayRise: !values.hasHidden)
    }

    public func axisRemark(_ say: Language) -> String? {
        let bottom = axis.bottom
        return bottom == 0 ? nil : say.plain(.axisBegins(value: values.unit.tick(bottom, say)))
    }

    public func drawing(id: String, title: String, _ say: Language) -> HTML {
        LineDrawing(chart: self, say: say).html(id: id, title: title)
    }
}
