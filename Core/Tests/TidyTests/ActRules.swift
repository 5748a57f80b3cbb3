/// Every act says which way it cuts, and an act that burdens names the safeguards it upholds.
enum ActRules {
    static let safeguards: Rule = { file in
        guard file.path.contains("Sources/") else { return [] }
        return acts(in: file).compactMap { act in
            guard let polarity = act.polarity else {
                return Finding(file, line: act.line, "\(act.name) states no polarity")
            }
            if polarity == "burden", act.safeguards.isEmpty {
                return Finding(file, line: act.line, "\(act.name) burdens without a safeguard")
            }
            return act.safeguards.first { !known.contains($0) }.map {
                Finding(file, line: act.line, "\(act.name) names an unknown safeguard \($0)")
            }
        }
    }

    /// The safeguards of the domain dossier, §4.
    static let known = Set((1...33).map { "SAF-" + ($0 < 10 ? "0\($0)" : "\($0)") })

    private struct Act {
        let name: String
        let line: Int
        let polarity: String?
        let safeguards: [String]
    }

    private static func acts(in file: SourceFile) -> [Act] {
        let lines = file.codeLines
        return lines.indices.compactMap { index in
            let pattern = #/\b(?:struct|enum|extension)\s+([\w.]+)\s*:\s*(?:[\w.]+\s*,\s*)*Act\b/#
            guard lines[index].holds("Act"), let match = lines[index].firstMatch(of: pattern) else {
                return nil
            }
            let body = file.lines[index..<end(of: index, in: lines)].joined(separator: "\n")
            return Act(
                name: String(match.1), line: index + 1, polarity: polarity(in: body),
                safeguards: safeguards(in: body))
        }
    }

    private static func end(of start: Int, in lines: [Substring]) -> Int {
        var depth = 0
        for index in start..<lines.count {
            for byte in lines[index].utf8 {
                if byte == UInt8(ascii: "{") { depth += 1 }
                if byte == UInt8(ascii: "}") { depth -= 1 }
            }
            if depth == 0, lines[index].contains("}") { return index + 1 }
        }
        return lines.count
    }

    private static func polarity(in body: String) -> String? {
        body.firstMatch(of: #/static\s+(?:let|var)\s+polarity\b[^\n]*\.(burden|relief|neutral)\b/#)
            .map { String($0.1) }
    }

    private static func safeguards(in body: String) -> [String] {
        let statements = body.split(separator: "static ")
        guard
            let statement = statements.first(where: { $0.contains(#/^(?:let|var) safeguards\b/#) })
        else { return [] }
        return statement.matches(of: #/"(SAF-[^"]*)"/#).map { String($0.1) }
    }
}
