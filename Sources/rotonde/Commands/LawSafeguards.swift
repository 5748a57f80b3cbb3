import ArgumentParser
import Law

/// `rotonde law safeguards`: what must never be false, and how far it is kept.
struct LawSafeguards: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "safeguards",
        abstract: "Print the safeguards: enforced (place, test), owed, or pending.")

    @OptionGroup var source: CorpusOption
    @Option(help: "nl or en") var language: String = "en"

    func run() async throws {
        guard let language = LegalLanguage(rawValue: language) else {
            throw ValidationError("--language: \(language) is neither nl nor en.")
        }
        let records = try source.read().safeguards
        for record in records { print(record.lines(language).joined(separator: "\n")) }
        let counts = SafeguardRecord.Standing.allCases.map { standing in
            "\(records.count { $0.standing == standing }) \(standing.rawValue)"
        }
        print("\(records.count) safeguards: \(counts.joined(separator: ", "))")
    }
}

extension SafeguardRecord {
    fileprivate func lines(_ language: LegalLanguage) -> [String] {
        let kinds = kinds.map(\.rawValue).joined(separator: "+")
        var lines = [
            "\(safeguard.id)  \(standing.rawValue), \(kinds)  (\(source))", "  \(words(language))",
        ]
        if !acts.isEmpty { lines.append("  acts: \(acts.joined(separator: ", "))") }
        for place in places { lines.append("  place: \(place)") }
        if let test { lines.append("  test: \(test)") }
        if !owedBy.isEmpty { lines.append("  owed by: \(owedBy.joined(separator: ", "))") }
        if !pending.isEmpty {
            lines.append("  needed by: \(pending.map { $0 + "*" }.joined(separator: ", "))")
        }
        if let needs { lines.append("  needs: \(needs)") }
        return lines
    }
}
