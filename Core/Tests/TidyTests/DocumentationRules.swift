/// Public types and functions say what they promise. A property whose name and type say it all may
/// stand bare, and so may initialisers, operators and what keeps a promise of a protocol.
enum DocumentationRules {
    /// Requirements of protocols: the protocol says what they promise.
    private static let promised: Set<Substring> = [
        "StringInterpolation", "absorb", "appendLiteral", "axisRemark", "content", "crumbs",
        "decide", "description", "drawing", "hash", "isWorded", "next", "permit", "relation",
        "rows", "run", "submit", "table", "tallies", "title",
    ]

    /// The lines of undocumented public declarations.
    static let undocumented: Rule = { file in
        let (raw, code) = (file.lines, file.codeLines)
        return raw.indices.compactMap { index in
            guard let name = declaredName(code[index]), !isDocumented(index, in: raw) else {
                return nil
            }
            return Finding(file, line: index + 1, "\(name) has no documentation")
        }
    }

    private static func declaredName(_ line: Substring) -> Substring? {
        guard line.holds("public "), line.contains(#/^\s*(?:@\w+(?:\([^)]*\))?\s+)*public\s/#),
            let match = line.firstMatch(
                of: #/\b(?:func|struct|class|enum|protocol|actor|typealias)\s+`?(\w+)/#)
        else { return nil }
        return promised.contains(match.1) ? nil : match.1
    }

    // Attributes may stand between a declaration and its comment.
    private static func isDocumented(_ index: Int, in lines: [Substring]) -> Bool {
        var above = index - 1
        while above >= 0 {
            let line = lines[above].drop { $0 == " " }
            if line.hasPrefix("///") { return true }
            guard line.hasPrefix("@") else { return false }
            above -= 1
        }
        return false
    }
}
