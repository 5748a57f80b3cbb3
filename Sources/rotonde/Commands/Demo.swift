import ArgumentParser
import Composition
import Kernel
import Simulation

/// `rotonde demo`: a demonstration ledger with a caseload that flows as published, made through
/// the one door.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a demonstration ledger; all people in it are invented.",
        discussion: "What it is made of stands in docs/guides/demo.md.")

    @OptionGroup var options: LedgerOption
    @Option(help: "The same seed gives the same ledger.") var seed: UInt64 = 1
    @Option(help: "The first day: the first of a month, 2018-01-01 or later.")
    var from = Day(LocalDate(dayNumber: 18_993))  // 2022-01-01
    @Option(help: "The first day that is no part of it: the first of a month, 2025-01-01 at most.")
    var until = Day(LocalDate(dayNumber: 19_967))  // 2024-09-01
    @Flag(help: "Print published counts beside those of the ledger, and what was refused.")
    var compare = false
    @Option(help: "1.0 for as many cases as were published; at most 2.") var scale = 0.01

    mutating func validate() throws {
        let (from, until) = (from.date, until.date)
        guard from.day == 1, until.day == 1, from < until, (2018...2024).contains(from.year),
            until <= LocalDate(dayNumber: 20_089)
        else {
            throw ValidationError(
                "--from and --until are first days of months from 2018-01-01 to 2025-01-01, "
                    + "--from before --until.")
        }
        guard scale > 0, scale <= 2 else {
            throw ValidationError("--scale is above 0 and at most 2.")
        }
    }

    func run() async throws {
        let place = Place(ledger: options.ledger)
        guard !place.isThere else {
            throw ValidationError("There is a ledger at \(options.ledger) already.")
        }
        let span = Caseload.Span(from: from.date, until: until.date)
        let bars = [Demonstration.Stage.days: Progress("days"), .events: Progress("events")]
        let began = ContinuousClock.now
        let made = try await Demonstration.make(
            at: place, .init(seed: seed, span: span, scale: scale)
        ) { stage, done, total in bars[stage]?.show(done, of: total) }
        bars[.events]?.finish()
        let seconds = (ContinuousClock.now - began) / .seconds(1)
        print(
            "Made \(options.ledger): \(made.counts.cases) cases, \(made.events) events in "
                + "\(Int(seconds.rounded())) s; log root \(made.root.prefix(16)).")
        if compare { made.tell() }
    }
}

extension Demonstration.Made {
    /// Published against produced, and refusals by act and reason.
    fileprivate func tell() {
        print("\(counts.accepted) commands accepted, \(events) events, log root \(root)")
        for line in lines {
            let months = line.throughMonth == 12 ? "" : ", months 1 to \(line.throughMonth)"
            let difference = Double(line.produced - line.published)
            let gap = difference * 100 / Double(max(line.published, 1))
            print(
                "\(line.year)\(months), \(line.what): published \(line.published) "
                    + "(\(line.source)), here \(line.produced), \((gap * 10).rounded() / 10)%")
        }
        for (what, count) in counts.refused.sorted(by: { $0.key < $1.key }) {
            print("refused \(what): \(count)")
        }
    }
}

/// A day on the command line: `2024-09-01`.
struct Day: ExpressibleByArgument {
    let date: LocalDate

    init(_ date: LocalDate) { self.date = date }

    init?(argument: String) {
        guard let date = LocalDate(argument) else { return nil }
        self.date = date
    }

    var defaultValueDescription: String { date.description }
}
