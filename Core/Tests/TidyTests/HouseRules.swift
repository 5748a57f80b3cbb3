/// The form of what people read: decisions, the changelog, the glossary.
enum HouseRules {
    /// `docs/decisions/NNNN-title.md`: one page with the same headings every time.
    static let decision: Rule = { file in
        guard file.path.hasPrefix("docs/decisions/") else { return [] }
        guard let number = file.name.wholeMatch(of: #/(\d{4})-[a-z0-9-]+\.md/#)?.1 else {
            return [Finding(file, "a decision is called NNNN-title.md")]
        }
        var findings = missing(from: file, number: number).map { Finding(file, "lacks \($0)") }
        if file.lines.count > 60 { findings.append(Finding(file, "longer than one page")) }
        let alternatives = file.text.split(separator: "## Alternatives").dropFirst().joined()
        if alternatives.matches(of: #/(?m)^(?:-|\d\.|###|\*\*)/#).count < 2 {
            findings.append(Finding(file, "weighs fewer than two alternatives"))
        }
        return findings
    }

    private static func missing(from file: SourceFile, number: Substring) -> [String] {
        let marks: [(String, Bool)] = [
            (
                "the title `# \(number): …`",
                ["# \(number): ", "# \(number) "].contains { file.text.hasPrefix($0) }
            ),
            (
                "a status",
                file.text.contains(#/(?m)^Status: (proposed|accepted|superseded by \d{4})/#)
            ),
            (
                "an implementation",
                file.text.contains(#/(?m)^Implementation: (none|partly|done)/#)
            ),
        ]
        let headings = ["Context", "Decision", "Price", "Alternatives"].map {
            ("## \($0)", file.text.contains("\n## \($0)\n"))
        }
        return (marks + headings).filter { !$0.1 }.map(\.0)
    }

    private static let readers = [
        "For staff", "For partners (API)", "Law and policy", "Operations", "Inside",
    ]

    /// By release, newest first, and below it who should read which lines, in one order.
    static let changelog: Rule = { file in
        guard file.path == "CHANGELOG.md" else { return [] }
        let releases = file.text.split(separator: "\n## ").dropFirst()
        guard !releases.isEmpty else { return [Finding(file, "names no release")] }
        return releases.compactMap { release in
            let title = release.prefix { $0 != "\n" }
            guard title.contains(#/^\d+\.\d+\.\d+ \(\d{4}-\d{2}-\d{2}\)$|^Unreleased$/#) else {
                return Finding(file, "no release: \(title)")
            }
            let found = release.split(separator: "\n### ").dropFirst().map {
                String($0.prefix { $0 != "\n" })
            }
            let inOrder = readers.filter(found.contains)
            return found == inOrder && !found.isEmpty
                ? nil : Finding(file, "\(title): headings are not those of the form")
        }
    }

    /// The types of the domain that are not in the glossary's last column.
    static func unexplained(by glossary: SourceFile) -> Rule {
        let symbols = Set(
            glossary.lines.filter { $0.hasPrefix("|") }.flatMap { row in
                (row.split(separator: "|").last ?? "").matches(of: #/`([\w.]+)`/#)
                    .map { String($0.1) }
            })
        return { file in
            guard isDomain(file) else { return [] }
            return file.findings(in: file.codeLines) { line in
                let pattern = #/^public (?:[a-z]+ )*(?:struct|enum|actor|protocol|typealias) (\w+)/#
                guard line.holds("public "), let name = line.firstMatch(of: pattern)?.1 else {
                    return nil
                }
                return symbols.contains(String(name)) ? nil : "\(name) is not in the glossary"
            }
        }
    }

    private static func isDomain(_ file: SourceFile) -> Bool {
        ["Law/", "Casework/", "Kernel/Codes/"].contains {
            file.path.hasPrefix("Core/Sources/\($0)")
        }
    }
}
