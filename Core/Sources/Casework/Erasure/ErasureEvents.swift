public import Kernel

/// A first person with the mandate asked for the erasure of a person's data.
public struct ErasureProposed: Event {
    public static let type = "person.erasureProposed"

    public init() {}
    public var clear: Fields { [:] }
    public init(_ entry: Entry) throws(Malformed) {}
}

/// A second person confirmed: the key is destroyed, nothing personal can be read any more.
public struct PersonErased: Event {
    public static let type = "person.erased"

    public let requestedBy: ActorID
    public let confirmedBy: ActorID

    public init(requestedBy: ActorID, confirmedBy: ActorID) {
        (self.requestedBy, self.confirmedBy) = (requestedBy, confirmedBy)
    }

    public var clear: Fields {
        ["requestedBy": .id(requestedBy), "confirmedBy": .id(confirmedBy)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        requestedBy = try entry.clear.id("requestedBy")
        confirmedBy = try entry.clear.id("confirmedBy")
    }
}
