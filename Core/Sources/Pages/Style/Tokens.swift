/// The colours, each with its value on a light and on a dark screen.
///
/// One table makes the stylesheet and is read by the contrast test.
public enum Token: String, CaseIterable, Sendable {
    case background, soft, card, ink, ink2, line, control, brand, brand2, onBrand, link, visited
    case button, grave, focus, focusRing, ok, okBack, warn, warnBack, bad, badBack, info, infoBack
    case neutral, neutralBack, barGood, barWarn, barBad, barPlain, badge, badgeBack
    case chart1, chart2, chart3, chart4, chart5, road, lane, isle, isleEdge, inflow, highlight

    /// The name of the custom property.
    var property: String {
        "--" + String(rawValue.flatMap { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" })
    }

    /// Hexadecimal, as CSS writes it.
    public var light: String { values.light }
    public var dark: String { values.dark }

    private var values: (light: String, dark: String) {
        switch self {
        case .background: ("#ffffff", "#0f1720")
        case .soft: ("#f4f6f8", "#121c26")
        case .card: ("#ffffff", "#18232e")
        case .ink: ("#14212e", "#e9eef3")
        case .ink2: ("#44566a", "#b3c0cd")
        case .line: ("#d5dde5", "#2c3a48")
        case .control: ("#5f7082", "#8a9caf")
        case .brand: ("#0f3d5a", "#0b2a3f")
        case .brand2: ("#0f4c6e", "#8cc8f2")
        case .onBrand: ("#ffffff", "#ffffff")
        case .link: ("#0b5c8f", "#8cc8f2")
        case .visited: ("#5b3a8c", "#c4b0f0")
        case .button: ("#0f4c6e", "#2b6d98")
        case .grave: ("#b3261e", "#c43a31")
        case .focus: ("#ffb612", "#ffb612")
        case .focusRing: ("#14212e", "#14212e")
        case .badge: ("#8c1d18", "#8c1d18")
        case .badgeBack: ("#ffffff", "#ffffff")
        default: tones
        }
    }

    private var tones: (light: String, dark: String) {
        switch self {
        case .ok: ("#14532d", "#a5e3ba")
        case .okBack: ("#e3f3e8", "#143524")
        case .warn: ("#6b3a00", "#f8d48a")
        case .warnBack: ("#fdf0d5", "#3a2a0a")
        case .bad: ("#8c1d18", "#ffb9b2")
        case .badBack: ("#fce4e2", "#451c19")
        case .info: ("#174a73", "#acd7f7")
        case .infoBack: ("#e2eff9", "#15324a")
        case .neutral: ("#33475b", "#c5d0db")
        case .neutralBack: ("#e8edf2", "#273543")
        case .barGood: ("#1a6b3c", "#5fc585")
        case .barWarn: ("#b86800", "#f0ad3d")
        case .barBad: ("#b3261e", "#ff8a80")
        case .barPlain: ("#4a6c86", "#8fb0c8")
        default: chart
        }
    }

    private var chart: (light: String, dark: String) {
        switch self {
        case .chart1: ("#12507b", "#8ccaf5")
        case .chart2: ("#bf540b", "#f09a50")
        case .chart3: ("#1b7f6b", "#2fa585")
        case .chart4: ("#8e3fc0", "#a27bf2")
        case .chart5: ("#4a2414", "#f2ea7a")
        case .road: ("#2b3e4f", "#5b7186")
        case .lane: ("#ffffff", "#0f1720")
        case .isle: ("#e7f0e4", "#1d3226")
        case .isleEdge: ("#b9d3b0", "#3d6a4e")
        case .inflow: ("#8fa6b8", "#9db3c5")
        default: ("#fff3cf", "#33301c")  // highlight
        }
    }
}

extension Token {
    static func rules(_ value: (Token) -> String) -> String {
        allCases.map { "\($0.property):\(value($0))" }.joined(separator: ";")
    }
}
