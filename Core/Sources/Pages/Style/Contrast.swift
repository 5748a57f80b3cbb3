import Palette

/// Which colours meet on a page, and how far they must be told apart: 4.5 for text, 3 for shapes
/// and the borders of controls (WCAG 2.2, 1.4.3 and 1.4.11).
public struct Contrast: Hashable, Sendable {
    public let front: Token
    public let back: Token
    /// At least.
    public let ratio: Double

    /// Every pair that a page makes.
    public static let all =
        texts.flatMap { pairs($0, ratio: 4.5) } + shapes.flatMap { pairs($0, ratio: 3) }

    private static let texts: [(Token, on: [Token])] = [
        (.ink, [.background, .soft, .card, .infoBack, .badBack, .warnBack, .okBack, .isle]),
        (.ink, [.highlight]), (.ink2, [.background, .soft, .card]),
        (.link, [.background, .soft, .card]), (.visited, [.background, .soft, .card]),
        (.onBrand, [.brand, .button, .grave, .road]),
        (.ok, [.okBack]), (.warn, [.warnBack]), (.bad, [.badBack, .card]), (.info, [.infoBack]),
        (.neutral, [.neutralBack]), (.badge, [.badgeBack]), (.focusRing, [.focus]),
        (.chart1, [.background, .card]), (.chart2, [.background, .card]),
        (.chart3, [.background, .card]), (.chart4, [.background, .card]),
        (.chart5, [.background, .card]),
    ]

    private static let shapes: [(Token, on: [Token])] = [
        (.control, [.background, .soft, .card]), (.barGood, [.card, .neutralBack]),
        (.barBad, [.card, .neutralBack, .badBack]), (.barWarn, [.card]),
        (.barPlain, [.card, .neutralBack]), (.brand2, [.background, .card, .infoBack]),
        (.road, [.background]), (.lane, [.road]), (.focus, [.focusRing]),
    ]

    private static func pairs(_ front: (Token, on: [Token]), ratio: Double) -> [Contrast] {
        front.on.map { Contrast(front: front.0, back: $0, ratio: ratio) }
    }

    /// Why these two colours do not do; nil when they do.
    func fault(front: Colour, back: Colour, on screen: String) -> String? {
        let measured = front.contrast(with: back)
        guard measured < ratio else { return nil }
        let shown = Double(Int(measured * 100)) / 100
        return """
            \(self.front) on \(self.back) has contrast \(shown) on a \(screen) screen; \
            \(ratio) is asked
            """
    }
}
