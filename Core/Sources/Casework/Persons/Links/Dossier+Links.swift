public import Kernel
public import Law

extension Snapshot {
    /// Everybody whose file is linked to this one, also by way of others, without the person.
    public func linked(to person: Person) -> [Person] {
        var (seen, found): (Set<StreamID>, [Person]) = ([person.id], [])
        var waiting = person.linked
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted, let other: Person = state(next) else { continue }
            found.append(other)
            waiting += other.linked
        }
        return found.sorted { $0.id < $1.id }
    }
}

extension Snapshot {
    /// What the targets are and what belongs to it, without what is reached through a link.
    func withoutLinks(from targets: [Target]) -> Snapshot {
        var own = Snapshot(found: found)
        var waiting = targets.flatMap { streamIDs(of: $0) }
        while let next = waiting.popLast() {
            guard own.streams[next] == nil, let seen = streams[next] else { continue }
            own.streams[next] = seen
            waiting += (seen.state as? Person)?.cases ?? seen.state.companions
        }
        return own
    }

    private func streamIDs(of target: Target) -> [StreamID] {
        switch target {
        case .stream(let id), .derived(let id): [id]
        case .caseNumber, .vNumber, .plausible: found[target] ?? []
        }
    }
}

extension Person {
    /// Whether something new since the gate was signed takes it back (SAF-03).
    func undoes(_ gate: Gate, signedAt place: Int64) -> Bool {
        guard gate == .nonRefoulement, let newFactAt else { return false }
        return newFactAt > place
    }
}

extension Dossier {
    /// Where a blocker stands for the person: in this file, or in one that is linked to it. What
    /// bars more goes before what bars less, and not knowing bars.
    public func status(of blocker: Blocker) -> BlockerStatus {
        linked.reduce(person.status(of: blocker)) { $0.orGraver($1.person.status(of: blocker)) }
    }

    /// Open, waiting for a second person, or unknown, in any of the files.
    public func isStanding(_ blocker: Blocker) -> Bool {
        person.isStanding(blocker) || linked.contains { $0.person.isStanding(blocker) }
    }

    /// Whether the person is a minor without parents here, as any of the files has it.
    public var isUnaccompaniedMinor: Knowledge {
        let all = [person.isUnaccompaniedMinor] + linked.map(\.person.isUnaccompaniedMinor)
        if all.contains(.yes) { return .yes }
        return all.contains(.unknown) ? .unknown : .no
    }

    /// What came to bar stops what it bars in every case of the person, this one and those that
    /// are linked, in the same commit.
    func stopAll(
        for blockers: [Blocker], from day: LocalDate, _ setting: Setting,
        skipping done: Set<StreamID> = []
    ) -> Decision {
        var decision = Decision()
        for file in [self] + linked where !done.contains(file.caseID) {
            decision.add(file.stop(for: blockers, from: day, setting))
        }
        return decision
    }

    private func stop(
        for blockers: [Blocker], from day: LocalDate, _ setting: Setting
    ) -> Decision {
        var decision = stopRequests(for: blockers.map(\.rawValue), from: day, setting)
        let barring = blockers.filter { bars($0, from: day, setting) }.map(\.rawValue)
        guard let planned = returnCase.open?.departure, !barring.isEmpty else { return decision }
        decision.add(cancel(planned, because: .barred, rules: barring, in: setting))
        return decision
    }

    // By the law of the day on which it came to stand, as every later check judges it.
    private func bars(_ blocker: Blocker, from day: LocalDate, _ setting: Setting) -> Bool {
        [BarredAct.booking, .execution].contains {
            setting.law.cell(blocker.rawValue, $0, on: day).bars
        }
    }
}

extension BlockerStatus {
    fileprivate func orGraver(_ other: BlockerStatus) -> BlockerStatus {
        if case .closed(_, let day) = self, case .closed(_, let later) = other {
            return later > day ? other : self
        }
        return other.gravity > gravity ? other : self
    }

    private var gravity: Int {
        switch self {
        case .neverRaised: 0
        case .closed: 1
        case .unknown: 2
        case .closing: 3
        case .open: 4
        }
    }
}

extension Decision {
    mutating func add(_ other: Decision) {
        appends += other.appends
        messages += other.messages
    }
}
