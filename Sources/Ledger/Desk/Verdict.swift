internal import Casework
internal import Kernel
internal import Law

/// What an act led to, and on what it was judged.
struct Verdict: Sendable {
    enum Outcome: Sendable {
        case decided(Decision)
        case refused(Refusal)
    }

    var outcome: Outcome
    let gathered: Gathered

    /// Whether nothing that was read has changed.
    func holds(on bench: Bench) throws -> Bool {
        for (stream, seen) in gathered.snapshot.streams
        where try bench.known(stream)?.version != seen.version { return false }
        for (target, streams) in gathered.found where try bench.resolve(target) != streams {
            return false
        }
        return true
    }
}

/// Judges one submission; the only place where an act is asked.
struct Judge: Sendable {
    let clock: any WallClock
    let entropy: any Entropy
    let law: Corpus
    let today: LocalDate?

    func verdict(_ submission: Submission<any Act>, on bench: Bench) throws -> Verdict {
        let act = submission.command
        let polarity = type(of: act).polarity
        let expects = polarity == .relief ? [:] : submission.expects
        let gathered = try bench.gather(act.targets, expecting: expects.keys)
        for (stream, version) in expects.sorted(by: { $0.key < $1.key })
        where gathered.snapshot.streams[stream]?.version ?? 0 != version {
            throw Fault.stale(stream)
        }
        do throws(Refusal) {
            if polarity == .burden, isErased(gathered, on: bench) { throw Refusal(.erased) }
            let setting = setting(for: submission.access)
            try act.permit(on: gathered.snapshot, in: setting)
            let decision = try act.decide(on: gathered.snapshot, in: setting)
            return Verdict(outcome: .decided(decision), gathered: gathered)
        } catch {
            return Verdict(outcome: .refused(error), gathered: gathered)
        }
    }

    private func isErased(_ gathered: Gathered, on bench: Bench) -> Bool {
        gathered.snapshot.streams.keys.contains { bench.current[$0]?.isErased ?? false }
    }

    private func setting(for access: Access) -> Setting {
        let now = clock.now()
        return Setting(
            now: now, today: today ?? now.day, access: access, law: law, fresh: Fresh(entropy))
    }
}
