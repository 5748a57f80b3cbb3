import ArgumentParser
import Foundation
import Kernel
import Law

/// `rotonde law clock`: the last day of a term, with every step to it.
struct LawClock: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock", abstract: "Compute the last day of a term of the law.",
        discussion: """
            Prints one receipt, or two while an old and a new law may both hold. Exit codes: 1 the \
            corpus has a fault, 2 an argument is wrong or the rule has no term that can be \
            computed, 3 no version of the rule was in force.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case json, text }

    @OptionGroup var source: CorpusOption
    @Option(help: "The rule: AWB-01.") var rule: String
    @Option(help: "The day of the event itself; the rule says whether it counts.")
    var start: String?
    @Option(help: "The moment of the event instead of its day: 2026-03-09T14:30, in Amsterdam.")
    var at: String?
    @Option(help: "A suspension, both days included: 2026-04-01..2026-04-10.")
    var suspend: [String] = []
    @Option(help: "The day on which the application was registered.") var registered: String?
    @Option(help: "The day on which the application was lodged.") var lodged: String?
    @Option(help: "A rule that lengthens the term: AWB-02, or \"DUB-10 2026-05-01\".")
    var extend: [String] = []
    @Option(help: "An earlier period that counts, both days included.") var earlier: [String] = []
    @Option(help: "The length that a decision chose: \"60 days\".") var length: String?
    @Option(help: "The type of case: dublinTransfer.") var caseType: String?
    @Option(help: "json or text") var format: Format = .text
    @Option(help: "nl or en, for the text") var language: String = "en"

    func run() async throws {
        let clock = try clock()
        guard let words = LegalLanguage(rawValue: language) else {
            throw ValidationError("--language: \(language) is neither nl nor en.")
        }
        let law = try source.read()
        let receipts = try answer(clock, law)
        switch format {
        case .json: print(json(receipts))
        case .text:
            let texts = receipts.map { receipt in
                // The doubts themselves are in English only.
                let label = words == .nl ? "Twijfel" : "Doubt"
                let doubts = receipt.doubts.map { "\(label): \($0)" }
                return (receipt.words(words) + doubts).joined(separator: "\n")
            }
            print(texts.joined(separator: "\n\n"))
        }
    }

    private func json(_ receipts: [Receipt]) -> String {
        let list = receipts.map { String(decoding: $0.published.bytes, as: UTF8.self) }
        return "[\(list.joined(separator: ",\n"))]"
    }

    private func answer(_ clock: Clock, _ law: Corpus) throws -> [Receipt] {
        do throws(ClockFault) {
            return try law.receipts(of: clock)
        } catch {
            guard case .noVersion = error else { throw ValidationError(error.words) }
            FileHandle.standardError.write(Data("Error: \(error.words)\n".utf8))
            throw ExitCode(3)
        }
    }

    // MARK: Reading the arguments

    private func clock() throws -> Clock {
        var clock = try begin()
        clock.registered = try registered.map { try day("--registered", $0) }
        clock.lodged = try lodged.map { try day("--lodged", $0) }
        clock.suspensions = try suspend.map { try period("--suspend", $0) }
        clock.earlier = try earlier.map { try period("--earlier", $0) }
        clock.lengthenings = try extend.map { text in
            guard let more = Clock.Lengthening(text) else {
                throw ValidationError("--extend: write a rule, or a rule and a day; not \(text).")
            }
            return more
        }
        clock.length = try length.map { text in
            guard let term = Term(text) else {
                throw ValidationError("--length: write a term as \"60 days\"; not \(text).")
            }
            return term
        }
        clock.caseType = try caseType.map { code in
            guard let type = CaseType(rawValue: code) else {
                let all = CaseType.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("--case-type: \(code) is none of \(all).")
            }
            return type
        }
        return clock
    }

    private func begin() throws -> Clock {
        switch (start, at) {
        case (let start?, nil): return Clock(rule, from: try day("--start", start))
        case (nil, let at?):
            guard let moment = Instant(wall: at) else {
                throw ValidationError("--at: write a moment as 2026-03-09T14:30; not \(at).")
            }
            return Clock(rule, at: moment)
        case (nil, nil): throw ValidationError("--start or --at: one of them is needed.")
        case (_?, _?): throw ValidationError("--start and --at: give one of them.")
        }
    }

    private func day(_ option: String, _ text: String) throws -> LocalDate {
        guard let day = LocalDate(text) else {
            throw ValidationError("\(option): there is no day \(text); write one as 2026-03-09.")
        }
        guard LocalDate.enterable.contains(day) else {
            throw ValidationError("\(option): \(text) lies outside 1900 to 2100.")
        }
        return day
    }

    private func period(_ option: String, _ text: String) throws -> ClosedRange<LocalDate> {
        let parts = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else {
            throw ValidationError("\(option): write a period as FROM..TO; not \(text).")
        }
        let (first, last) = (try day(option, parts[0]), try day(option, parts[1]))
        guard first <= last else {
            throw ValidationError("\(option): \(text) ends before it starts.")
        }
        return first...last
    }
}
