public import Kernel

/// Two things that were stated and cannot both be so, or need explaining together. It follows from
/// facts, like a duty: nobody records it, and it goes when one side is withdrawn or somebody says
/// what holds.
///
/// Nothing is judged again because of it. Dutch: tegenspraak.
public struct Contradiction: Hashable, Sendable {
    /// What contradicts what.
    public enum Kind: String, CaseIterable, Sendable {
        /// Two sources state two nationalities.
        case nationalities
        /// Two sources state two days of birth.
        case birthDays
        /// Somebody was seen here after the day on which they are said to have left.
        case seenAfterDeparture
        /// An interview was planned for after the day on which they are said to have left.
        case expectedAfterDeparture
        /// A partner reports a departure of a case that had ended in another way.
        case reportAfterEnd
    }

    /// One of the two, as it was recorded.
    public enum Side: Hashable, Sendable {
        case statement(Statement)
        case ended(Ending)
        /// Held, or evidence that the person can be reached, on that day.
        case seen(LocalDate)
        /// An interview was planned for that day, and called off by the end of the case.
        case expected(LocalDate)
        case report(LateReport)

        /// The day on which it took effect.
        public var day: LocalDate {
            switch self {
            case .statement(let statement): statement.statedOn
            case .ended(let ending): ending.onDay
            case .seen(let day), .expected(let day): day
            case .report(let report): report.leftOn
            }
        }
    }

    public let kind: Kind
    /// Stable: what people say about it is recorded under this name.
    public let key: String
    public let first: Side
    public let second: Side

    public init(kind: Kind, key: String, first: Side, second: Side) {
        (self.kind, self.key, self.first, self.second) = (kind, key, first, second)
    }
}

/// A report of a departure that came in after the case had ended.
public struct LateReport: Hashable, Sendable {
    public let manner: DepartureManner
    public let evidence: DepartureEvidence
    public let leftOn: LocalDate
}

extension Dossier {
    /// What waits for somebody to say what holds; the person's own first.
    public var contradictions: [Contradiction] {
        let ofPerson = isLastCase ? person.contradictions : []
        return (ofPerson + returnCase.contradictions).filter {
            person.resolutions[$0.key] == nil
        }
    }

    // What is known of a person is looked into once, in their last case.
    private var isLastCase: Bool { person.cases.last == caseID }
}

extension Person {
    var contradictions: [Contradiction] {
        // Most people were only registered: one source contradicts nobody.
        guard !laterStatements.isEmpty else { return [] }
        let standing = standingStatements
        return Self.contradictions(.nationalities, in: standing) { statement in
            guard case .nationality(let code) = statement.content, code != unknownNationality
            else { return nil }
            return code.digits
        }
            + Self.contradictions(.birthDays, in: standing) { statement in
                guard case .name(let name) = statement.content else { return nil }
                return name.bornOn?.description
            }
    }

    // A source that states two things itself (two nationalities) contradicts nobody; two sources
    // do. The later statement names the contradiction, so that a new statement asks anew.
    private static func contradictions(
        _ kind: Contradiction.Kind, in standing: [Statement], by value: (Statement) -> String?
    ) -> [Contradiction] {
        standing.indices.compactMap { place in
            let later = standing[place]
            guard let said = value(later) else { return nil }
            let other = standing[..<place].first { earlier in
                value(earlier).map { $0 != said && earlier.source != later.source } ?? false
            }
            return other.map {
                Contradiction(
                    kind: kind, key: "\(kind.rawValue)/\(later.id)", first: .statement($0),
                    second: .statement(later))
            }
        }
    }

    // As the register of nationalities has it.
    private var unknownNationality: NationalityCode? { NationalityCode("0000") }
}

extension ReturnCase {
    var contradictions: [Contradiction] {
        episodes.enumerated().flatMap { place, episode in
            episode.contradictions(named: "\(id)/\(place)")
        }
    }
}

extension Episode {
    fileprivate func contradictions(named name: String) -> [Contradiction] {
        guard let ending else { return [] }
        let late = lateReports.enumerated().map { place, report in
            Contradiction(
                kind: .reportAfterEnd,
                key: "\(Contradiction.Kind.reportAfterEnd.rawValue)/\(name)/\(place)",
                first: .ended(ending), second: .report(report))
        }
        guard case .departed = ending.kind else { return late }
        let sides: [(Contradiction.Kind, Contradiction.Side?)] = [
            (.seenAfterDeparture, lastSeen.map { .seen($0) }),
            (.expectedAfterDeparture, expectedOn.map { .expected($0) }),
        ]
        return sides.compactMap { kind, side in
            guard let side, side.day > ending.onDay else { return nil }
            return Contradiction(
                kind: kind, key: "\(kind.rawValue)/\(name)", first: .ended(ending), second: side)
        } + late
    }

    private var lastSeen: LocalDate? {
        (interviews + [availability?.onDay].compactMap { $0 }).max()
    }
}
