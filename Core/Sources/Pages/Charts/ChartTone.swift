/// The colour of a series. Each has a fixed meaning in the pages on departure (see the palette of
/// the tokens); elsewhere take them in this order.
public enum ChartTone: Int, CaseIterable, Sendable {
    case independent = 1
    case outOfView, forced, stay, dublin

    /// The class that sets the colour.
    var name: String { "c\(rawValue)" }
}

/// The place of a series in its chart. The third and later ones also have a pattern, so that they
/// are told apart without colour.
struct SeriesKind {
    /// From 0.
    let index: Int
    let tone: ChartTone

    var classes: String { "\(tone.name) kind\(index + 1)" }

    private var hasPattern: Bool { index >= 2 }

    /// ` fill="url(…)"` for a series with a pattern.
    func fill(_ id: String) -> HTML? {
        hasPattern ? " fill=\"url(#\(id)-p\(index + 1))\"" : nil
    }

    /// The pattern, to stand in `defs`.
    func pattern(_ id: String) -> HTML? {
        guard hasPattern else { return nil }
        let turn: HTML? = index == 2 ? " patternTransform=\"rotate(45)\"" : nil
        return """
            <pattern id="\(id)-p\(index + 1)" class="\(tone.name)" width="8" height="8" \
            patternUnits="userSpaceOnUse"\(turn)><rect class="back" width="8" height="8"/>\
            \(strokes)</pattern>
            """
    }

    /// Stripes, dots, a grid.
    private var strokes: HTML {
        switch index {
        case 2: "<rect class=\"ink\" width=\"3.5\" height=\"8\"/>"
        case 3: "<circle class=\"ink\" cx=\"4\" cy=\"4\" r=\"2.3\"/>"
        default: "<path class=\"ink\" d=\"M0 0h8v2h-6v6h-2z\"/>"
        }
    }
}
