public import Kernel

/// What was stated about who somebody is.
public enum StatementEvent: Track {
    case made(StatementMade)
    case withdrawn(StatementWithdrawn)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case StatementMade.type: self = .made(try .init(entry))
        case StatementWithdrawn.type: self = .withdrawn(try .init(entry))
        default: return nil
        }
    }
}

extension Person {
    mutating func absorb(_ event: StatementEvent, on day: LocalDate, by actor: ActorID) {
        switch event {
        case .made(let event):
            laterStatements.append(
                Statement(
                    event.statement, event.kind, event.content, by: actor, from: event.source,
                    event.strength, on: day))
        case .withdrawn(let event):
            guard let place = laterStatements.firstIndex(where: { $0.id == event.statement })
            else { return }
            laterStatements[place].withdrawn = .init(reason: event.reason, onDay: day)
        }
    }
}

extension Person {
    /// Everything that was stated, in the order in which it was recorded; what the registration
    /// said stands first.
    public var statements: [Statement] { registrationStatements + laterStatements }

    /// What stands now.
    public var standingStatements: [Statement] { statements.filter { $0.withdrawn == nil } }

    /// Every name that stands, the one of the registration first; none after erasure.
    public var names: [StatedName] {
        standingStatements.compactMap { statement in
            if case .name(let name) = statement.content { name } else { nil }
        }
    }

    /// Every V-number that stands, the one of the registration first; none after erasure.
    public var vNumbers: [VNumber] {
        standingStatements.compactMap { statement in
            guard case .number(let number) = statement.content, number.kind == .vNumber else {
                return nil
            }
            return VNumber(number.text)
        }
    }

    // Made anew each time: a list would lie in memory for everybody, and is asked for by few.
    private var registrationStatements: [Statement] {
        guard let registration else { return [] }
        let name = identity.map {
            Stated.name(
                StatedName(given: $0.givenName, family: $0.familyName, bornOn: $0.bornOn))
        }
        let number = identity.flatMap { ChainNumber(.vNumber, $0.vNumber.digits) }
        let nationality = isErased ? nil : registration.nationality
        return [
            statement(.name, name, 1), statement(.number, number.map { .number($0) }, 2),
            statement(.nationality, nationality.map { .nationality($0) }, 3),
        ]
    }

    private func statement(_ kind: Stated.Kind, _ content: Stated?, _ place: UInt64) -> Statement {
        Statement(
            StatementID(high: id.high, low: id.low &+ place), kind, content, by: nil,
            from: registration?.source ?? .ownFile, .stated,
            on: registration?.onDay ?? LocalDate(dayNumber: 0))
    }

    /// Whether it came with the registration, which nobody withdraws.
    public func isOfRegistration(_ statement: StatementID) -> Bool {
        registrationStatements.contains { $0.id == statement }
    }
}

/// When and from whom a person came to be known.
public struct Registration: Hashable, Sendable {
    public let source: StatementSource
    public let onDay: LocalDate
    public let nationality: NationalityCode
}
