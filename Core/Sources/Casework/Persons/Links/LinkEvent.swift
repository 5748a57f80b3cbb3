public import Kernel

/// Which other files are of the same person.
public enum LinkEvent: Track {
    case linked(PersonLinked)
    case unlinked(PersonUnlinked)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case PersonLinked.type: self = .linked(try .init(entry))
        case PersonUnlinked.type: self = .unlinked(try .init(entry))
        default: return nil
        }
    }
}

/// One file that is or was said to be of the same person. Dutch: koppeling.
public struct PersonLink: Hashable, Sendable {
    public let other: StreamID
    public let ground: PersonLinked.Ground
    public let since: LocalDate
    /// nil while it stands.
    public internal(set) var endedOn: LocalDate?

    public var stands: Bool { endedOn == nil }
}

extension Person {
    mutating func absorb(_ event: LinkEvent, on day: LocalDate) {
        switch event {
        case .linked(let event):
            links.append(PersonLink(other: event.other, ground: event.ground, since: day))
        case .unlinked(let event):
            for index in links.indices where links[index].other == event.other {
                if links[index].stands { links[index].endedOn = day }
            }
        }
    }

    /// The people whose files are linked to this one directly.
    public var linked: [StreamID] { links.filter(\.stands).map(\.other) }
}
