public import Kernel

/// Somebody who does an absent colleague's work for a while. Dutch: waarnemer.
public struct Deputy: Hashable, Sendable {
    /// The account of whoever stands in.
    public let account: StreamID
    /// The first day.
    public let from: LocalDate
    /// The last day.
    public let until: LocalDate

    public init(_ account: StreamID, from: LocalDate, until: LocalDate) {
        (self.account, self.from, self.until) = (account, from, until)
    }

    public var actor: ActorID { ActorID(account: account) }

    /// Whether they stand in on a day.
    public func standsIn(on day: LocalDate) -> Bool { (from...until).contains(day) }
}

/// A colleague stands in for the owner of this account.
public struct DeputyNamed: Event {
    public static let type = "account.deputyNamed"

    public let deputy: Deputy

    public init(_ deputy: Deputy) { self.deputy = deputy }

    public var clear: Fields {
        [
            "deputy": .id(deputy.account), "from": .day(deputy.from),
            "until": .day(deputy.until),
        ]
    }

    public init(_ entry: Entry) throws(Malformed) {
        let (from, until) = (try entry.clear.day("from"), try entry.clear.day("until"))
        guard from <= until else { throw Malformed("until before from") }
        deputy = Deputy(try entry.clear.id("deputy"), from: from, until: until)
    }
}

/// Nobody stands in any more, from the day of the entry.
public struct DeputyWithdrawn: Event {
    public static let type = "account.deputyWithdrawn"

    public init() {}
    public var clear: Fields { [:] }
    public init(_ entry: Entry) throws(Malformed) {}
}
