public import Kernel

/// What a change of the law does to one running clock.
public struct ClockChange: Hashable, Sendable {
    /// For the person concerned.
    public enum Direction: String, CaseIterable, Sendable { case favour, detriment, unclear }
    /// What has to follow.
    public enum Treatment: String, CaseIterable, Sendable {
        /// The new day holds at once, by law.
        case bindsAtOnce
        /// A person with the mandate decides for this case; until then the old day holds.
        case needsDecision
        /// The old day stays: what is longer never stretches a measure that runs.
        case staysAsItWas
    }

    /// The place of the clock in what was asked.
    public let index: Int
    public let rule: String
    public let old: LocalDate?
    public let new: LocalDate?
    public let direction: Direction
    public let treatment: Treatment

    public init(
        index: Int, rule: String, old: LocalDate?, new: LocalDate?, direction: Direction,
        treatment: Treatment
    ) {
        (self.index, self.rule, self.old, self.new) = (index, rule, old, new)
        (self.direction, self.treatment) = (direction, treatment)
    }
}

extension Corpus {
    /// What this corpus would change about clocks that run under another one.
    ///
    /// A clock that ends on the same day is left out. Where two clocks run the earlier end counts.
    /// - Complexity: O(clocks); the calls are spread over the cores.
    public func changes(
        to clocks: [Clock], runningUnder old: Corpus, workers: Int = 2
    ) async -> [ClockChange] {
        let size = max(1, (clocks.count + workers - 1) / max(1, workers))
        return await withTaskGroup(of: (Int, [ClockChange]).self) { group in
            for start in stride(from: 0, to: clocks.count, by: size) {
                group.addTask {
                    let range = start..<min(start + size, clocks.count)
                    return (start, range.compactMap { change(clocks[$0], at: $0, from: old) })
                }
            }
            var parts: [(Int, [ClockChange])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    private func change(_ clock: Clock, at index: Int, from old: Corpus) -> ClockChange? {
        let (before, after) = (old.end(of: clock), end(of: clock))
        guard before?.day != after?.day else { return nil }
        let direction = Self.direction(before, after)
        return ClockChange(
            index: index, rule: clock.rule, old: before?.day, new: after?.day,
            direction: direction, treatment: Self.treatment(direction, before))
    }

    private struct End {
        let day: LocalDate
        let term: TermRule
        let kind: Provision.Kind
    }

    private func end(of clock: Clock) -> End? {
        guard let receipts = try? receipts(of: clock),
            let first = receipts.min(by: { $0.lastDay < $1.lastDay }),
            let row = provisions[first.rule]?.on(first.version), let term = row.term
        else { return nil }
        return End(day: first.lastDay, term: term, kind: row.kind)
    }

    // A term that comes or goes is for a person to judge.
    private static func direction(_ old: End?, _ new: End?) -> ClockChange.Direction {
        guard let old, let new else { return .unclear }
        let isLonger = new.day > old.day
        switch (old.kind, old.term.binds) {
        case (.minimum, _): return isLonger ? .detriment : .favour
        case (_, .person): return isLonger ? .favour : .detriment
        case (_, .authority): return isLonger ? .detriment : .favour
        }
    }

    private static func treatment(
        _ direction: ClockChange.Direction, _ old: End?
    ) -> ClockChange.Treatment {
        switch direction {
        case .favour: .bindsAtOnce
        case .unclear: .needsDecision
        // Time that a person has, a stay until a child is born, may be cut by a decision only.
        case .detriment:
            old?.kind == .maximum && old?.term.binds == .authority ? .staysAsItWas : .needsDecision
        }
    }
}
