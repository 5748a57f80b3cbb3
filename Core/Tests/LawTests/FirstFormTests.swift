import Kernel
import Law
import Testing

/// Ledgers of the first releases hold the law in an older form, and must stay readable.
@Suite struct FirstFormTests {
    private static let calendar = CorpusFile(
        path: "calendar/2010-10-10.yaml",
        text: """
            validFrom: 2010-10-10
            calendar:
              regime: ATW
              article: ATW 1-4
              url: https://wetten.overheid.nl/BWBR0002448
              unverified: older
              holidays: [{name: easterMonday, easter: 1}]
              equated: []
              equatedRead: [2026]
              longest: [{term: 90 days}, {term: 12 weeks}, {term: 3 months}]
            """)

    // The rules as they were: kind term, one start event, no counting and no suspending rules.
    private static func older(_ file: CorpusFile) -> CorpusFile? {
        switch file.path.prefix(while: { $0 != "/" }) {
        case "calendar": return file.path == calendar.path ? calendar : nil
        case "departure-period":
            guard !file.path.contains("events") else { return nil }
            let text = file.text.replacing("kind: deadline", with: "kind: term")
                .replacing("    counting: after\n", with: "")
                .replacing("start: [returnDecision]", with: "start: returnDecision")
                .replacing(#/    suspendedBy:\n.*\n.*\n/#, with: "")
            return CorpusFile(path: file.path, text: text)
        case "sources", "asylum", "courts", "criminal", "health", "protection", "regular",
            "return-decision", "transfer":
            // The later gates came with the form of today.
            let gates = #/\n  - id: GAT-(?:(?!\n  - id:)[\s\S])*/#
            return CorpusFile(path: file.path, text: file.text.replacing(gates, with: "\n"))
        default: return nil
        }
    }

    @Test func `the law of an older ledger is read and answers as before`() throws {
        let files = try CorpusFile.shipped().compactMap(Self.older)
        let law = try Corpus(files: files, version: "older")
        let day = try #require(LocalDate(2026, 3, 9))
        let receipt = try law.departurePeriod(decidedOn: day, length: .rule)
        #expect(receipt.lastDay.description == "2026-04-07")
    }
}
