/// Words that code must not contain, and where.
enum WordRules {
    /// The pure rooms read no clock and draw no chance: both are handed to them.
    static let purity: Rule = { file in
        guard file.isPure, impure.contains(where: file.code.holds) else { return [] }
        return file.findings(in: file.codeLines) { line in
            impure.first { line.holds($0) }.map { "a pure room names \($0)" }
        }
    }

    private static let impure = [
        "Date()", "Date.now", "UUID()", ".random(", ".randomElement()", ".shuffled()",
        "SystemRandomNumberGenerator", "ContinuousClock", "SuspendingClock", "FileManager",
        "ProcessInfo", "DispatchTime",
    ]

    /// A fault must be answered for: no trap in disguise and no silence.
    static let traps: Rule = { file in
        guard file.isSwift else { return [] }
        let silent =
            !file.code.holds("catch")
            ? []
            : file.code.matches(of: #/\bcatch\b[^\n{]*\{\s*\}/#).map {
                Finding(file, line: line(of: $0.range.lowerBound, in: file.code), "an empty catch")
            }
        return silent
            + file.findings(in: file.codeLines) { line in
                if line.holds("try!") { return "try!" }
                if line.holds("fatalError") { return "fatalError" }
                return line.holds("!") && line.contains(#/[\w\)\]`]!(?!=)/#)
                    ? "a force unwrap" : nil
            }
    }

    /// A new event must be placed by hand in every fold: no `default:` over events. The switch
    /// over stored type names may end in `default: throw`, or in `default: return nil` where
    /// another track is asked next.
    static let eventDefaults: Rule = { file in
        guard file.code.holds("default") else { return [] }
        let wholeFile = file.isSwift && file.name.contains("Event")
        let folds = wholeFile ? [] : Functions.all(in: file).filter { $0.name == "absorb" }
        let places = wholeFile ? [(0, file.codeLines)] : folds.map { ($0.line - 1, lines(of: $0)) }
        return places.flatMap { offset, lines in
            lines.enumerated().compactMap { index, line in
                line.holds("default")
                    && line.contains(#/\bdefault\s*:(?!\s*(throw\b|return nil$))/#)
                    ? Finding(file, line: offset + index + 1, "default: over events") : nil
            }
        }
    }

    /// What is left to do stands in issues; what a machine is called stands nowhere.
    static let leftovers: Rule = { file in
        guard (promises + machines).contains(where: file.text.holds) else { return [] }
        return file.findings(in: file.lines) { line in
            if let word = promises.first(where: line.holds) { return "says \(word)" }
            guard let path = machines.first(where: line.holds) else { return nil }
            return isRooted(path, in: line) ? "names a machine's path: \(path)" : nil
        }
    }

    // Put together here, so that this file does not find itself.
    private static let promises = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
    private static let machines = ["/wo" + "rk/", "/tmp/" + "bash", "/ro" + "ot/"]

    // `https://example.org/x/` + the word is an address, not a machine's path.
    private static func isRooted(_ path: String, in line: Substring) -> Bool {
        line.ranges(of: path).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !before.isLetter && !before.isNumber && before != "." && before != "-"
        }
    }

    private static func lines(of function: Function) -> [Substring] {
        function.body.split(separator: "\n", omittingEmptySubsequences: false)
    }

    private static func line(of index: String.Index, in text: String) -> Int {
        text[..<index].count { $0 == "\n" } + 1
    }
}
