import Palette

/// The palette as Swift: a case for each colour with its two values.
struct PaletteSource {
    let palette: Palette

    var swift: String {
        """
        // Made by the build from the palette.

        /// The colours of all faces by their use, each on a light and on a dark screen.
        public enum Token: String, CaseIterable, Sendable {
        \(palette.entries.map { "    case \($0.name)" }.joined(separator: "\n"))

            /// Hexadecimal, as CSS writes it.
            public var light: String {
                switch self {
        \(cases(\.light))
                }
            }

            /// Hexadecimal, as CSS writes it.
            public var dark: String {
                switch self {
        \(cases(\.dark))
                }
            }
        }

        """
    }

    private func cases(_ colour: KeyPath<Palette.Entry, Colour>) -> String {
        palette.entries.map { "        case .\($0.name): \"\($0[keyPath: colour].hex)\"" }
            .joined(separator: "\n")
    }
}
