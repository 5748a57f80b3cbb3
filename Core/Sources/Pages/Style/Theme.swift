public import Palette

/// The house style of an organisation, laid over ours: other colours by the same names.
///
/// Promise: with every theme that is accepted all text and all controls keep their contrast.
public struct Theme: Sendable {
    private let light: [Token: Colour]
    private let dark: [Token: Colour]

    /// - Throws: the line with a name that no colour has, or with a colour that cannot be told
    ///   from one that it meets.
    public init(_ palette: Palette) throws(PaletteFault) {
        var (light, dark): ([Token: Colour], [Token: Colour]) = ([:], [:])
        for entry in palette.entries {
            guard let token = Token(rawValue: entry.name) else {
                throw PaletteFault(
                    file: palette.path, line: entry.line, "no colour is called \(entry.name)")
            }
            (light[token], dark[token]) = (entry.light, entry.dark)
        }
        (self.light, self.dark) = (light, dark)
        if let (line, words) = faults(in: palette).first {
            throw PaletteFault(file: palette.path, line: line, words)
        }
    }

    // The line of either colour: one of the two stands in the file, or the pair would be ours.
    private func faults(in palette: Palette) -> [(Int, String)] {
        Contrast.all.compactMap { pair in
            let entry = palette[pair.front.rawValue] ?? palette[pair.back.rawValue]
            guard let entry else { return nil }
            let words =
                fault(pair, light, \.light, on: "light") ?? fault(pair, dark, \.dark, on: "dark")
            return words.map { (entry.line, $0) }
        }
    }

    private func fault(
        _ pair: Contrast, _ own: [Token: Colour], _ value: (Token) -> String, on screen: String
    ) -> String? {
        guard let front = own[pair.front] ?? Colour(value(pair.front)),
            let back = own[pair.back] ?? Colour(value(pair.back))
        else { return nil }
        return pair.fault(front: front, back: back, on: screen)
    }

    /// Comes after our own rules.
    var css: String {
        """
        :root{\(rules(light))}
        @media(prefers-color-scheme:dark){:root{\(rules(dark))}}
        """
    }

    private func rules(_ colours: [Token: Colour]) -> String {
        Token.allCases.compactMap { token in
            colours[token].map { "\(token.property):\($0.hex)" }
        }.joined(separator: ";")
    }
}
