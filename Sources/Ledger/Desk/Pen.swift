internal import Casework
internal import Kernel
internal import Sealing

/// Writes one durable commit: everything that waits, each in a savepoint of its own.
///
/// Lives for one transaction.
final class Pen {
    let writer: any LedgerWriter
    let bench: Bench
    let judge: Judge
    var tail: Tail
    var tallies: [Tally] = []
    /// Of this commit; the keys are destroyed once it is durable.
    var erasures: [Erasure] = []

    init(_ writer: any LedgerWriter, bench: Bench, judge: Judge, tail: Tail) {
        (self.writer, self.bench, self.judge) = (writer, bench, judge)
        self.tail = tail
    }

    var rooms: Rooms { bench.rooms }
    var keyring: Keyring { bench.keyring }

    /// Does one errand; what fails leaves nothing behind and harms no neighbour.
    func perform(_ errand: Job.Errand) -> Result<Job.Reply, any Error> {
        Result {
            try savepoint {
                switch errand {
                case .submit(let submission, let verdict):
                    .answers([try answer(submission, verdict)])
                case .batch(let submissions):
                    .answers(try submissions.map { try answer($0, nil) })
                case .fire(let alarms): .fired(try fire(alarms))
                case .look(let look): try record(look)
                case .refusedLook(let look, let refusal): try record(refusal, of: look)
                case .sign: .signed(try sign())
                case .catchUp(let subjects): try catchUp(subjects)
                }
            }
        }
    }

    /// The last writes before the commit: sums of tallies, and the journal of erasures.
    func finish() throws {
        for tally in Self.summed(tallies) { try writer.add(tally) }
        if !erasures.isEmpty { try keyring.announce(erasures) }
    }

    func savepoint<Output>(_ work: () throws -> Output) throws -> Output {
        let before = (tail, tallies.count, erasures.count, bench.changes.count)
        do {
            return try writer.savepoint(work)
        } catch {
            tail = before.0
            tallies.removeLast(tallies.count - before.1)
            erasures.removeLast(erasures.count - before.2)
            bench.undo(to: before.3)
            throw error
        }
    }

    private func answer(
        _ submission: Submission<any Act>, _ verdict: Verdict?
    ) throws -> Answer {
        if let first = try firstAnswer(to: submission) { return first }
        var verdict = verdict
        if let outside = verdict, try !outside.holds(on: bench) { verdict = nil }
        for _ in 0..<Self.draws {
            let judged = try verdict ?? judge.verdict(submission, on: bench)
            switch judged.outcome {
            case .refused(let refusal): return try record(refusal, of: submission, judged)
            case .decided(let decision):
                do {
                    return .accepted(try savepoint { try append(decision, of: submission) })
                } catch let lost as LostClaim where lost.kind == "case-number" {
                    verdict = nil
                } catch let lost as LostClaim {
                    let refusal = submission.command.refusal(losing: lost.kind)
                    return try record(refusal, of: submission, judged)
                }
            }
        }
        throw NoFreeNumber()
    }

    // A drawn number that is taken is drawn again: with half of a year's million numbers in use
    // 64 draws fail once in 10^19.
    private static let draws = 64

    private func firstAnswer(to submission: Submission<any Act>) throws -> Answer? {
        let actor = submission.access.actor
        guard let known = try writer.remembered(submission.id, of: actor) else { return nil }
        guard known.fingerprint == keyring.fingerprint(submission.body) else {
            throw Fault.commandReused(submission.id)
        }
        var streams: [StreamID] = []
        for event in try writer.events(at: known.positions) where !streams.contains(event.stream) {
            streams.append(event.stream)
        }
        return .accepted(Accepted(positions: known.positions, streams: streams, isRepeat: true))
    }

    // One alarm that cannot be handled must not keep the others from firing.
    private func fire(
        _ alarms: [(alarm: Alarm, submission: Submission<any Act>)]
    ) throws -> Tick {
        var tick = Tick()
        for (alarm, submission) in alarms where try writer.isOpen(alarm) {
            do {
                try savepoint {
                    _ = try answer(submission, nil)
                    try writer.markFired(alarm, at: judge.clock.now())
                }
                tick.fired.append(alarm)
            } catch {
                tick.failed[alarm] = String(describing: error)
            }
        }
        return tick
    }

    private func sign() throws -> [Checkpoint] {
        try LogName.allCases.compactMap { log in
            let frontier = tail.frontier(of: log)
            guard frontier.size > 0 else { return nil }
            let last = try writer.lastCheckpoint(of: log)
            if let last, last.size >= frontier.size { return last }
            let checkpoint = try Checkpoint(log, frontier, at: judge.clock.now(), keyring)
            try writer.add(checkpoint)
            return checkpoint
        }
    }

    static func summed(_ tallies: [Tally]) -> [Tally] {
        struct Place: Hashable {
            let figure: String
            let month: LocalDate
            let recordedOn: LocalDate
        }
        var sums: [Place: (part: Int, whole: Int)] = [:]
        for tally in tallies {
            let place = Place(
                figure: tally.figure, month: tally.month, recordedOn: tally.recordedOn)
            sums[place, default: (0, 0)].part += tally.part
            sums[place, default: (0, 0)].whole += tally.whole
        }
        return sums.map { place, sum in
            Tally(
                place.figure, month: place.month, recordedOn: place.recordedOn, part: sum.part,
                whole: sum.whole)
        }.sorted { ($0.figure, $0.month, $0.recordedOn) < ($1.figure, $1.month, $1.recordedOn) }
    }
}

/// Somebody else holds the claim.
struct LostClaim: Error {
    let kind: String
}

/// No free number was drawn in 64 draws.
public struct NoFreeNumber: Error, Hashable, Sendable {}
