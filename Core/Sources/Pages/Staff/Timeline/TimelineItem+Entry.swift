import Casework
public import Kernel
public import Law

extension TimelineItem {
    /// A recorded fact in words; nil for facts that only tie streams together.
    ///
    /// - Parameter by: who recorded it and in which role, as the viewer may read it.
    /// - Throws: `Malformed` when the entry is no fact of a case or a person.
    public init?(
        _ entry: Entry, for reader: Reader, law: Corpus, by: [String]
    ) throws(Malformed) {
        let (say, author) = (reader.say, entry.access.actor)
        if entry.type.hasPrefix("case.") {
            let told = try CaseEvent(entry).told
            self.init(
                told.mark, told.title(say), day: entry.onDay, recorded: entry.recordedAt,
                by: by, details: told.details(for: reader, by: author))
        } else {
            let event = try PersonEvent(entry)
            guard let title = event.title(say, law, on: entry.onDay) else { return nil }
            self.init(
                event.mark, title, day: entry.onDay, recorded: entry.recordedAt, by: by,
                details: event.details(for: reader, by: author))
        }
    }
}
