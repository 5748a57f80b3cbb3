import Kernel
import Ledger
import Pages
import Steering

/// What was recorded of one action, as its timeline tells it.
struct PlanHistory {
    let entries: [Entry]
    /// Of everybody who appears in it, as far as their names can still be read.
    let names: [StreamID: String]
    let say: Language

    /// Every account that an entry names or that made it.
    static func accounts(in entries: [Entry]) throws -> [StreamID] {
        try entries.flatMap { entry in
            let actor = entry.access.actor
            let author = StreamID(high: actor.high, low: actor.low)
            return entry.type == ActionOwnerSet.type
                ? [author, try ActionOwnerSet(entry).owner] : [author]
        }
    }

    /// Newest first.
    func items() throws -> [TimelineItem] { try entries.reversed().map(item) }

    private func item(_ entry: Entry) throws -> TimelineItem {
        let actor = entry.access.actor
        let author = names[StreamID(high: actor.high, low: actor.low)]
        let (title, text) = try told(entry)
        return TimelineItem(
            .event, title, day: entry.onDay, recorded: entry.recordedAt,
            by: [author].compactMap { $0 }, text: text)
    }

    private func told(_ entry: Entry) throws -> (title: HTML, text: String?) {
        if entry.type == ActionOwnerSet.type {
            let name = try names[ActionOwnerSet(entry).owner]
            return ("\(say(.planOwnerTold)): <bdi>\(name ?? "–")</bdi>", nil)
        }
        let report = try ActionReported(entry)
        let text = report.hasEvidence ? report.evidence ?? say(.planEvidenceGone) : nil
        return ("\(say(.planTold)): \(say(PlanStatus(report.status).text))", text)
    }
}
