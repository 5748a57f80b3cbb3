import Pages
import Testing

@Suite struct StylesheetTests {
    struct Pair: Sendable {
        let front: Token
        let back: Token
        let ratio: Double
    }

    /// Text needs 4.5, shapes and borders of controls 3 (WCAG 2.2, 1.4.3 and 1.4.11).
    static let texts: [(Token, [Token])] = [
        (.ink, [.background, .soft, .card, .infoBack, .badBack, .warnBack, .okBack, .isle]),
        (.ink, [.highlight]), (.ink2, [.background, .soft, .card]), (.link, [.background, .card]),
        (.link, [.soft]), (.visited, [.background, .soft, .card]),
        (.onBrand, [.brand, .button, .grave, .road]),
        (.ok, [.okBack]), (.warn, [.warnBack]), (.bad, [.badBack, .card]), (.info, [.infoBack]),
        (.neutral, [.neutralBack]), (.badge, [.badgeBack]), (.focusRing, [.focus]),
        (.chart1, [.background, .card]), (.chart2, [.background, .card]),
        (.chart3, [.background, .card]), (.chart4, [.background, .card]),
        (.chart5, [.background, .card]),
    ]

    static let shapes: [(Token, [Token])] = [
        (.control, [.background, .soft, .card]), (.barGood, [.card, .neutralBack]),
        (.barBad, [.card, .neutralBack, .badBack]), (.barWarn, [.card]),
        (.barPlain, [.card, .neutralBack]), (.brand2, [.background, .card, .infoBack]),
        (.road, [.background]), (.lane, [.road]), (.focus, [.focusRing]),
    ]

    static let pairs: [Pair] =
        texts.flatMap { text in text.1.map { Pair(front: text.0, back: $0, ratio: 4.5) } }
        + shapes.flatMap { shape in shape.1.map { Pair(front: shape.0, back: $0, ratio: 3) } }

    @Test(arguments: pairs) func `can be told apart`(pair: Pair) {
        let light = contrast(pair.front.light, pair.back.light)
        let dark = contrast(pair.front.dark, pair.back.dark)
        #expect(light >= pair.ratio, "\(pair.front) on \(pair.back), light: \(light)")
        #expect(dark >= pair.ratio, "\(pair.front) on \(pair.back), dark: \(dark)")
    }

    @Test func `measures contrast as WCAG does`() {
        #expect(contrast("#000000", "#ffffff") == 21)
        #expect(contrast("#777777", "#ffffff") < 4.5)
        #expect(contrast("#767676", "#ffffff") > 4.5)
    }

    static let banned = ["left", "right", "@import", "url(", "expression("]

    @Test(arguments: banned) func `knows no side and loads nothing`(word: String) {
        let words = Stylesheet.text.split { !$0.isLetter && $0 != "@" && $0 != "(" }
        #expect(!words.contains { $0 == word })
    }

    @Test func `uses only colours that stand in the table`() {
        let used = Stylesheet.text.split(separator: "var(").dropFirst()
            .compactMap { $0.split(separator: ")").first.map(String.init) }
        let known = Stylesheet.text.split(separator: "}").first ?? ""
        for name in Set(used) { #expect(known.contains(name + ":"), "\(name) has no value") }
    }

    @Test func `closes every brace`() {
        let open = Stylesheet.text.count { $0 == "{" }
        #expect(open == Stylesheet.text.count { $0 == "}" })
        #expect(Stylesheet.text.utf8.count < 30_000)
    }
}

/// (L1 + 0.05) / (L2 + 0.05) of two colours in hexadecimal.
private func contrast(_ a: String, _ b: String) -> Double {
    let (first, second) = (luminance(a), luminance(b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
}

private func luminance(_ hex: String) -> Double {
    let value = UInt32(hex.dropFirst(), radix: 16) ?? 0
    let channels = [value >> 16 & 255, value >> 8 & 255, value & 255].map(linear)
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
}

private func linear(_ channel: UInt32) -> Double {
    let part = Double(channel) / 255
    return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
}

/// x to the power 2.4, as x² times the fifth root of x², without Foundation.
private func power(_ x: Double) -> Double {
    let square = x * x
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + square / (root * root * root * root)) / 5 }
    return square * root
}
