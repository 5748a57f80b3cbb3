import Kernel

extension ReturnCase {
    /// What the documents of its person ask for: a document that no longer opens the destination
    /// on the day of a planned departure, or that expires. The second counts from its `since`,
    /// thirty days before the last day; until then it lies ahead. Empty for a closed case.
    public func documentDuties(of person: Person) -> [Duty] {
        guard let episode = open else { return [] }
        return person.documents.filter { $0.ended == nil }.flatMap { document in
            document.duties(in: episode, beside: person)
        }
    }
}

extension TravelDocument {
    fileprivate func duties(in episode: Episode, beside person: Person) -> [Duty] {
        let key = id.description
        if let departure = episode.departure, opens == departure.destination,
            validUntil < departure.leavesAt.day,
            person.travelDocument(validOn: departure.leavesAt.day, for: opens) == nil
        {
            return [
                Duty(
                    .renewForDeparture, of: key, since: validFrom,
                    due: .target(departure.leavesAt.day, .renewForDeparture))
            ]
        }
        let isReplaced =
            person.travelDocument(validOn: validUntil.adding(days: 1), for: opens) != nil
        guard !isReplaced else { return [] }
        let warned = validUntil.adding(days: -Norm.documentExpiry.days)
        return [
            Duty(
                .renewDocument, of: key, since: warned,
                due: Norm.documentExpiry.due(since: warned))
        ]
    }
}

extension Norm {
    /// Before a document expires in an open case.
    public static let documentExpiry = Self("document.expiry", days: 30, source: .assumed)
    /// Until the planned departure that needs the document.
    public static let renewForDeparture = Self("document.departure", days: 0, source: .plan)
}
