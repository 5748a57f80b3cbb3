/// What a body says that it is (RFC 9110 §8.3): `multipart/form-data; boundary=x`.
struct MediaType: Hashable, Sendable {
    /// Type and subtype, in lower case.
    let essence: String
    /// By name in lower case, without quotes.
    let parameters: [String: String]

    /// - Returns: nil for what cannot be read, for a parameter that stands twice, and for one that
    ///   holds a semicolon or a quote, which no boundary may.
    init?(_ text: String) {
        let pieces = text.split(separator: ";", omittingEmptySubsequences: false).map(Self.trimmed)
        guard let first = pieces.first, first.split(separator: "/").count == 2 else { return nil }
        var parameters: [String: String] = [:]
        for piece in pieces.dropFirst() {
            let halves = piece.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, let value = Self.unquoted(halves[1]) else { return nil }
            guard parameters.updateValue(value, forKey: halves[0].lowercased()) == nil else {
                return nil
            }
        }
        (essence, self.parameters) = (first.lowercased(), parameters)
    }

    /// The boundary of a multipart body (RFC 2046 §5.1.1): 1 to 70 of the characters that mail
    /// leaves alone, the last no space. Nil when there is none such.
    var boundary: String? {
        guard let boundary = parameters["boundary"], (1...70).contains(boundary.utf8.count),
            boundary.utf8.allSatisfy(Self.boundaryBytes.contains), boundary.last != " "
        else { return nil }
        return boundary
    }

    private static let boundaryBytes = Set(
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'()+_,-./:=? ".utf8)

    private static func unquoted(_ text: Substring) -> String? {
        guard text.hasPrefix("\"") else { return text.contains("\"") ? nil : String(text) }
        let inside = text.dropFirst().dropLast()
        guard text.count > 1, text.hasSuffix("\""), !inside.contains("\"") else { return nil }
        return String(inside)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let isSpace = { (letter: Character) in letter == " " || letter == "\t" }
        let rest = text.drop(while: isSpace)
        return rest[..<(rest.lastIndex { !isSpace($0) }.map(rest.index(after:)) ?? rest.startIndex)]
    }
}
