import Casework
import Kernel
import Pages

/// A departure of the person's own accord.
enum PlanIndependentStaffForm: StaffAct {
    static let act = CaseAct.planIndependent

    static func isOffered(on ground: Ground) -> Bool {
        ground.isAccepted && !ground.isPlanned && ground.mayWork
    }

    static func page(in room: FormRoom) async throws -> any Page {
        PlanIndependentForm(
            room.context, countries: room.countries, flights: try await room.flights())
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let day = form.reader.day("dag")
        let time = form.reader.time("tijd")
        let country = day.flatMap { form.country("land", on: $0) }
        let flight = try await form.flight()
        guard let day, let time, let country else { return nil }
        let moment = Instant(day, hour: time.hour, minute: time.minute)
        return PlanIndependentDeparture(form.target, at: moment, to: country, flight: flight)
    }
}

/// An arranged departure is called off.
enum CancelIndependentStaffForm: StaffAct {
    static let act = CaseAct.cancelIndependent

    static func isOffered(on ground: Ground) -> Bool {
        ground.episode?.independentDeparture != nil && ground.mayWork
    }

    static func page(in room: FormRoom) async throws -> any Page {
        CancelIndependentForm(room.context)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let reason: IndependentDepartureCancelled.Reason? = form.reader.code("reden")
        return reason.map { CancelIndependentDeparture(form.target, $0) }
    }
}

/// What shows that the person can be reached.
enum AvailabilityStaffForm: StaffAct {
    static let act = CaseAct.recordAvailability

    static func isOffered(on ground: Ground) -> Bool { ground.isOpen && ground.mayWork }

    static func page(in room: FormRoom) async throws -> any Page {
        AvailabilityForm(room.context, today: room.today)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let evidence: AvailabilityEvidence? = form.reader.code("bewijs")
        let day = form.reader.day("dag")
        guard let evidence, let day else { return nil }
        return RecordAvailability(form.target, evidence, on: day)
    }
}

/// The case ends without a departure.
enum CloseOtherwiseStaffForm: StaffAct {
    static let act = CaseAct.closeOtherwise

    static func isOffered(on ground: Ground) -> Bool { ground.isOpen && ground.mayWork }

    static func page(in room: FormRoom) async throws -> any Page {
        CloseOtherwiseForm(room.context, today: room.today)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let reason: ClosedOtherwise.Reason? = form.reader.code("reden")
        let day = form.reader.day("dag")
        guard let reason, let day else { return nil }
        return CloseCaseOtherwise(form.target, reason, on: day)
    }
}
