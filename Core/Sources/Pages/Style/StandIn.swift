/// A font that most readers have, stretched to the measures of Noto Sans, so that no line moves
/// when Noto arrives.
struct StandIn {
    let font: String
    /// The mean width of a letter of Dutch and English text in Noto Sans, regular and bold, over
    /// that in this font; in thousandths.
    let regular: Int
    let bold: Int

    // Measured in Debian's packages; Liberation Sans has the widths of Arial.
    static let all = [
        StandIn(font: "Arial", regular: 1_061, bold: 1_054),
        StandIn(font: "Roboto", regular: 1_072, bold: 1_115),
        StandIn(font: "DejaVu Sans", regular: 927, bold: 874),
    ]

    /// Not the font's own name, which must keep its own measures.
    var family: String { "Near \(font)" }

    var rules: [String] {
        [rule(local: font, weight: "400", width: regular)]
            + [rule(local: "\(font) Bold", weight: "600 700", width: bold)]
    }

    // Noto Sans rises 1.069 em above the line and falls 0.293 em below it.
    private func rule(local: String, weight: String, width: Int) -> String {
        """
        @font-face{font-family:"\(family)";font-weight:\(weight);src:local("\(local)");\
        size-adjust:\(Self.share(width));ascent-override:\(Self.share(1_069_000 / width));\
        descent-override:\(Self.share(293_000 / width));line-gap-override:0%}
        """
    }

    // Thousandths as CSS writes them: 1061 is 106.1%.
    private static func share(_ thousandths: Int) -> String {
        "\(thousandths / 10).\(thousandths % 10)%"
    }
}
