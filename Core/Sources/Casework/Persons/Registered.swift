public import Kernel

/// A person came to be known, with the identity that a partner stated.
public struct PersonRegistered: Event {
    public static let type = "person.registered"

    public let subject: SubjectID
    public let nationality: NationalityCode
    /// nil once the person's key is gone.
    public let identity: Identity?

    public init(subject: SubjectID, nationality: NationalityCode, identity: Identity) {
        (self.subject, self.nationality, self.identity) = (subject, nationality, identity)
    }

    public var clear: Fields { ["nationality": .text(nationality.digits)] }

    public var parts: [Part] { [Part(.identity, of: subject, identity?.fields)] }

    public init(_ entry: Entry) throws(Malformed) {
        guard let nationality = NationalityCode(try entry.clear.text("nationality")) else {
            throw Malformed("nationality")
        }
        subject = SubjectID(entry.stream)
        self.nationality = nationality
        identity = if let part = entry.part(.identity) { try Identity(part) } else { nil }
    }
}

/// A case was opened for the person; the two streams are read together from now on.
public struct PersonCaseOpened: Event {
    public static let type = "person.caseOpened"

    public let caseID: StreamID

    public init(caseID: StreamID) { self.caseID = caseID }
    public var clear: Fields { ["case": .id(caseID)] }
    public init(_ entry: Entry) throws(Malformed) { caseID = try entry.clear.id("case") }
}
