/// The arrow of one exit: its road, its tip and where its words stand, in units of the drawing.
struct ExitShape {
    private let slot: Slot
    private let width: Double

    /// - Parameter permille: the part of all exits; a width of 1.25 units a percent, 9 at least.
    init(_ way: PublishedRoundabout.Way, permille: Int) {
        slot = Slot(way)
        width = min(100, max(9, Double(permille) * 0.125))
    }

    var html: HTML {
        """
        <path class="road" d="\(slot.road)" stroke-width="\(whole(width))"/>\
        <path class="tip" d="\(tip)"/>
        """
    }

    /// Where the words begin, or end when they stand before the arrow.
    var label: (x: Int, y: Int, isBefore: Bool) {
        let beyond = length + 18
        switch slot.side {
        case .after:
            return (Int(slot.end.x + beyond * slot.direction.x), Int(slot.end.y - 6), false)
        case .above: return (Int(slot.end.x + half + 18), Int(slot.end.y - 16), false)
        case .before: return (Int(slot.end.x - half - 14), Int(slot.end.y - 13), true)
        }
    }

    /// Where the letter stands on a narrow screen.
    var letter: (x: Int, y: Int) {
        (Int(slot.end.x - 44 * slot.direction.x), Int(slot.end.y - 44 * slot.direction.y))
    }

    /// The nearest whole number, for the positive numbers of the drawing. `rounded()` would need
    /// the mathematics library.
    private func whole(_ number: Double) -> Int { Int(number + 0.5) }

    private var half: Double { width * 0.6 + 11 }
    private var length: Double { width * 0.45 + 14 }

    private var tip: String {
        let (end, way) = (slot.end, slot.direction)
        let first = (x: end.x - half * way.y, y: end.y + half * way.x)
        let point = (x: end.x + length * way.x, y: end.y + length * way.y)
        let last = (x: end.x + half * way.y, y: end.y - half * way.x)
        let corners = [first, point, last].map { "\(whole($0.x)) \(whole($0.y))" }
        return "M" + corners.joined(separator: "L") + "Z"
    }
}

/// The fixed place of an exit around the circle.
private struct Slot {
    enum Side { case after, above, before }

    let road: String
    let end: (x: Double, y: Double)
    /// Of length one.
    let direction: (x: Double, y: Double)
    let side: Side

    init(_ way: PublishedRoundabout.Way) {
        switch way {
        case .transfer:
            road = "M614 212C543 175 712 129 773 53"
            (end, direction, side) = ((773, 53), (0.626, -0.78), .above)
        case .forced:
            road = "M693 314C673 231 804 221 906 205"
            (end, direction, side) = ((906, 205), (0.988, -0.155), .after)
        case .independent:
            road = "M680 426C719 352 806 372 906 372"
            (end, direction, side) = ((906, 372), (1, 0), .after)
        case .outOfView:
            road = "M573 507C694 481 759 582 906 600"
            (end, direction, side) = ((906, 600), (0.993, 0.122), .after)
        case .stay:
            road = "M466 492C522 521 432 588 432 665"
            (end, direction, side) = ((432, 665), (0, 1), .before)
        }
    }
}
