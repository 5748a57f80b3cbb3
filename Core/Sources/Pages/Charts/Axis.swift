/// The scale of the values of a chart, with lines at round numbers: 1, 2 or 5 times a power of ten.
struct Axis: Hashable {
    /// The value at the foot of the drawing.
    let bottom: Int
    /// The value at its top; more than `bottom`.
    let top: Int
    let ticks: [Int]

    private static let mostSpaces = 6

    /// For bars: from zero, as high as the highest.
    static func bars(to highest: Int, smallestStep: Int) -> Axis {
        let step = Self.step(smallestStep) { highest / $0 }
        return Axis(
            bottom: 0, top: max(highest, step),
            ticks: Array(stride(from: 0, through: highest, by: step)))
    }

    /// For lines: from zero, or from a round number when more than half of the height would stay
    /// empty. From zero as well when all values are equal, for then no distance tells anything.
    static func line(
        from lowest: Int, to highest: Int, smallestStep: Int, mayRise: Bool = true
    ) -> Axis {
        let foot = mayRise && lowest * 2 > highest && lowest < highest ? lowest : 0
        let step = Self.step(smallestStep) { (highest + $0 - 1) / $0 - foot / $0 }
        let bottom = foot / step * step
        let top = max((highest + step - 1) / step * step, bottom + step)
        return Axis(
            bottom: bottom, top: top, ticks: Array(stride(from: bottom, through: top, by: step)))
    }

    /// The smallest round step with which few enough spaces are left.
    private static func step(_ smallest: Int, spaces: (Int) -> Int) -> Int {
        var power = 1
        while true {
            for step in [power, 2 * power, 5 * power]
            where step >= smallest && spaces(step) <= mostSpaces {
                return step
            }
            power *= 10
        }
    }
}
