/// A function with a body: its name, its first line, its length and its code.
struct Function {
    let name: String
    let line: Int
    let lines: Int
    let body: Substring
}

/// Finds functions by counting braces in blanked code; an opening line must name one.
enum Functions {
    static func all(in file: SourceFile) -> [Function] {
        let lines = file.codeLines
        return lines.indices.compactMap { index in
            guard let name = name(in: lines[index]) else { return nil }
            return function(name, at: index, in: lines)
        }
    }

    private static func name(in line: Substring) -> String? {
        guard line.holds("func ") || line.holds("init") else { return nil }
        if let match = line.firstMatch(of: #/\bfunc\s+(`?[^\s(<]+)/#) { return String(match.1) }
        return line.firstMatch(of: #/^\s*([a-z@]+\s+)*init[?!]?\s*[(<]/#).map { _ in "init" }
    }

    private static func function(
        _ name: String, at start: Int, in lines: [Substring]
    ) -> Function? {
        guard let first = bodyStart(from: start, in: lines) else { return nil }
        var depth = 0
        for index in first..<lines.count {
            for byte in lines[index].utf8 {
                if byte == UInt8(ascii: "{") { depth += 1 }
                if byte == UInt8(ascii: "}") { depth -= 1 }
            }
            guard depth <= 0 else { continue }
            let body = lines[start...index].joined(separator: "\n")
            return Function(
                name: name, line: start + 1, lines: index - start + 1, body: body[...])
        }
        return nil
    }

    // A signature runs on while its parentheses are open or the next line carries it on; a
    // requirement of a protocol ends without a brace.
    private static func bodyStart(from start: Int, in lines: [Substring]) -> Int? {
        var open = 0
        for index in start..<min(start + 20, lines.count) {
            for byte in lines[index].utf8 {
                if byte == UInt8(ascii: "(") { open += 1 }
                if byte == UInt8(ascii: ")") { open -= 1 }
                if byte == UInt8(ascii: "{"), open == 0 { return index }
            }
            if open == 0, index + 1 < lines.count, !carriesOn(lines[index + 1]) { return nil }
        }
        return nil
    }

    private static func carriesOn(_ line: Substring) -> Bool {
        ["->", "where", "{", "throws", "async", ")"].contains {
            line.drop { $0 == " " }.hasPrefix($0)
        }
    }
}
