/// One field of a csv file.
///
/// A spreadsheet takes a field that begins with `=`, `+`, `-` or `@` for a formula and runs it
/// (CWE-1236). Such a field gets an apostrophe in front unless it is a number.
enum CSVField {
    static func escaped(_ text: String) -> String {
        let tame = harmless(visible(text))
        guard tame.unicodeScalars.contains(where: needsQuotes) else { return tame }
        // By scalars: a quotation mark with an accent on it is still a quotation mark.
        let doubled = tame.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
        return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
    }

    private static func needsQuotes(_ scalar: Unicode.Scalar) -> Bool {
        // Spreadsheets of some countries split at a semicolon or a tab.
        ["\"", ",", ";", "\t", "\r", "\n"].contains(scalar)
    }

    private static func harmless(_ text: String) -> String {
        let starts: [Unicode.Scalar] = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r"]
        let first = text.unicodeScalars.first { $0 != " " && $0 != "\n" }
        guard let first, starts.contains(first), !isNumber(text) else { return text }
        return "'" + text
    }

    private static func isNumber(_ text: String) -> Bool {
        text.wholeMatch(of: #/[+-]?[0-9]+(?:[.,][0-9]+)?/#) != nil
    }

    /// A control character is seen, and cannot end the field early.
    private static func visible(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 && !["\t", "\r", "\n"].contains(scalar)
            scalars.append(isControl ? "\u{FFFD}" : scalar)
        }
        return String(scalars)
    }
}
