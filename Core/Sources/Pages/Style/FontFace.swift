public import Kernel

/// One face of the fonts that we serve: a weight of a part of a script, in a file of its own.
public struct FontFace: Hashable, Sendable {
    /// The name of the file, with no folder: `latin-bold.woff2`.
    public let file: String
    let family: String
    let isBold: Bool
    /// As `unicode-range` writes it. A browser loads a face for these characters alone.
    let characters: String

    /// The faces of `fonts.csv`, which `scripts/fonts` cuts from Debian's Noto.
    public static func shipped() throws(Malformed) -> [FontFace] {
        var faces: [FontFace] = []
        for row in try CSV.records(PackageResources.fonts_csv) {
            guard row.count == 4 else { throw Malformed("fonts.csv: \(row)") }
            let characters = row[3].split(separator: " ").joined(separator: ",")
            faces += [false, true].map { isBold in
                FontFace(
                    file: "\(row[0])-\(isBold ? "bold" : "regular").woff2", family: row[1],
                    isBold: isBold, characters: characters)
            }
        }
        return faces
    }

    /// Text is shown at once in what the reader has, and drawn anew when the face has come.
    func rule(_ address: Href) -> String {
        """
        @font-face{font-family:"\(family)";font-weight:\(isBold ? "600 700" : "400");\
        font-display:swap;src:url(\(address.text)) format("woff2");unicode-range:\(characters)}
        """
    }
}
