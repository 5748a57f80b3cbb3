import Casework
import Kernel
import Pages

/// A forced departure, with what already stands in its way.
enum PlanForcedDepartureForm: StaffAct {
    static let act = CaseAct.planDeparture

    static func isOffered(on ground: Ground) -> Bool {
        ground.isAccepted && !ground.isPlanned && ground.role == .returnCaseManager
    }

    static func page(in room: FormRoom) async throws -> any Page {
        PlanDepartureForm(
            room.context, countries: room.countries, flights: try await room.flights(),
            blockade: room.blockade)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let day = form.reader.day("dag")
        let time = form.reader.time("tijd")
        let country = day.flatMap { form.country("land", on: $0) }
        let flight = try await form.flight()
        guard let day, let time, let country else { return nil }
        let moment = Instant(day, hour: time.hour, minute: time.minute)
        return ScheduleForcedDeparture(form.target, at: moment, to: country, flight: flight)
    }
}

/// The person was told of it.
enum TellOfDepartureStaffForm: StaffAct {
    static let act = CaseAct.tellOfDeparture

    static func isOffered(on ground: Ground) -> Bool {
        guard let planned = ground.episode?.departure else { return false }
        return ground.mayWork && planned.personToldOn == nil
    }

    static func page(in room: FormRoom) async throws -> any Page {
        TellOfDepartureForm(room.context, today: room.today)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let day = form.reader.day("dag")
        let wording: Wording? = form.reader.code("woorden")
        guard let day, let wording else { return nil }
        return TellOfDeparture(form.target, on: day, in: wording)
    }
}

/// A planned departure is called off.
enum CallOffDepartureForm: StaffAct {
    static let act = CaseAct.cancelDeparture

    static func isOffered(on ground: Ground) -> Bool { ground.episode?.departure != nil }

    static func page(in room: FormRoom) async throws -> any Page {
        CancelDepartureForm(
            room.context, planned: room.dossier.returnCase.open?.departure?.leavesAt)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let reason: DepartureCancelled.Reason? = form.reader.code("reden")
        return reason.map { CancelDeparture(form.target, $0) }
    }
}

/// Somebody has demonstrably left.
enum TellDepartureForm: StaffAct {
    static let act = CaseAct.reportDeparture

    static func isOffered(on ground: Ground) -> Bool {
        ground.isOpen && ground.role == .returnCaseManager
    }

    static func page(in room: FormRoom) async throws -> any Page {
        ReportDepartureForm(room.context, today: room.today)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let manner: Casework.DepartureManner? = form.reader.code("wijze")
        let day = form.reader.day("dag")
        let evidence: Casework.DepartureEvidence? = form.reader.code("bewijs")
        guard let manner, let day, let evidence else { return nil }
        return ReportDeparture(form.target, manner, evidence: evidence, on: day)
    }
}

/// Somebody left our view.
enum TellOutOfViewForm: StaffAct {
    static let act = CaseAct.leftView

    static func isOffered(on ground: Ground) -> Bool {
        ground.isOpen && ground.role == .returnCaseManager
    }

    static func page(in room: FormRoom) async throws -> any Page {
        LeftViewForm(room.context, today: room.today)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let evidence: [OutOfViewEvidence] = form.reader.codes("bewijs")
        let day = form.reader.day("dag")
        return day.map { RecordLeftOurView(form.target, evidence: evidence, on: $0) }
    }
}
