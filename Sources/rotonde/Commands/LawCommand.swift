import ArgumentParser
import Composition
import Law

/// `rotonde law`: the law as data.
struct LawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law", abstract: "The law as data: checked, and asked for days.",
        subcommands: [
            LawCheck.self, LawClock.self, LawSafeguards.self, LawPreview.self, LawPropose.self,
            LawActivate.self, LawWithdraw.self,
        ])
}

/// The corpus that a command asks.
struct CorpusOption: ParsableArguments {
    @Option(help: "A folder with a corpus; without it the one that ships with this build.")
    var corpus: String?

    /// - Throws: exit code 2 when the folder cannot be read.
    func files() throws -> [CorpusFile] {
        do {
            return try Lawbook.files(in: corpus)
        } catch {
            print("--corpus: \(corpus ?? "") is no folder with a corpus that can be read.")
            throw ExitCode(2)
        }
    }

    /// The files of a corpus that can be read and whose examples come out as written.
    ///
    /// - Throws: exit code 1 when it has a fault; all are printed.
    func whole() throws -> [CorpusFile] {
        let files = try files()
        let faults = Corpus.faults(in: files)
        for fault in faults { print(fault.description) }
        guard faults.isEmpty else {
            print("\(faults.count) fault(s).")
            throw ExitCode(1)
        }
        return files
    }

    /// - Throws: exit code 1 when the corpus has a fault, which is printed.
    func read() throws -> Corpus {
        let files = try files()
        do throws(CorpusFault) {
            return try Corpus(files: files, version: Lawbook.version(of: files))
        } catch {
            print(error.description)
            throw ExitCode(1)
        }
    }
}

/// `rotonde law check`: every fault with file and line, or what the corpus holds.
struct LawCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check every file, rule and worked example of a corpus.")

    @OptionGroup var source: CorpusOption

    func run() async throws {
        let files = try source.whole()
        let version = Lawbook.version(of: files)
        let summary = try Corpus(files: files, version: version).summary
        print(
            """
            laws        \(summary.laws)
            rules       \(summary.rules), in \(summary.versions) texts
            scenarios   \(summary.scenarios), all as written
            unverified  \(summary.unverified) of \(summary.versions) texts
            read later  \(summary.readLater), in a text younger than their first day
            proposed    \(summary.unbinding) rules that bind nobody
            version     \(version)
            """)
    }
}
