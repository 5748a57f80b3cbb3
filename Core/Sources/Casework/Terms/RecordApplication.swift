public import Kernel
import Law

/// The days of an application for protection by which the law chooses its text: the Dublin
/// Regulation or the AMMR by the day of registration, the procedure by the day of lodging.
/// Dutch: aanvraag gedaan, geregistreerd, ingediend.
public struct ApplicationDays: Hashable, Sendable {
    public let made: LocalDate?
    public let registered: LocalDate
    public let lodged: LocalDate?

    public init(made: LocalDate?, registered: LocalDate, lodged: LocalDate?) {
        (self.made, self.registered, self.lodged) = (made, registered, lodged)
    }

    var all: [LocalDate] { [made, registered, lodged].compactMap { $0 } }
}

/// It became known on which days an application was made, registered and lodged.
public struct ApplicationDated: Event {
    public static let type = "case.applicationDated"

    public let days: ApplicationDays

    public init(_ days: ApplicationDays) { self.days = days }
    public var clear: Fields {
        [
            "made": days.made.map { .day($0) }, "registered": .day(days.registered),
            "lodged": days.lodged.map { .day($0) },
        ]
    }
    public init(_ entry: Entry) throws(Malformed) {
        func day(_ name: String) throws(Malformed) -> LocalDate? {
            try entry.clear.optional(name) { fields throws(Malformed) in try fields.day(name) }
        }
        days = ApplicationDays(
            made: try day("made"), registered: try entry.clear.day("registered"),
            lodged: try day("lodged"))
    }
}

/// Records, or corrects, on which days an application was made, registered and lodged. A transfer
/// term that runs is computed again from them.
public struct RecordApplication: Act {
    public static let name = "terms.recordApplication"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-31"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let days: ApplicationDays

    public init(_ target: Target, _ days: ApplicationDays) {
        (self.target, self.days) = (target, days)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard days.all == days.all.sorted() else { throw Refusal(.applicationOrder) }
        guard days.all.allSatisfy({ $0 <= setting.today }) else { throw Refusal(.inTheFuture) }
        guard dossier.returnCase.application != days else { return Decision() }
        var appends = [
            Append(ApplicationDated(days), to: dossier.caseID, onDay: setting.today)
        ]
        if let term = dossier.returnCase.term(.transfer), term.ending == nil {
            var clock = term.clock
            (clock.registered, clock.lodged) = (days.registered, days.lodged)
            let receipts = try setting.law.keptReceipts(of: clock)
            appends.append(dossier.compute(term, receipts, setting))
        }
        return Decision(appends)
    }
}

extension Refusal.Reason {
    /// Made, registered and lodged come in this order.
    public static let applicationOrder = Self("application.order")
}
