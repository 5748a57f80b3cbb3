import Casework
import Kernel
import Law
import Pages

/// A return decision with its departure period.
enum TakeReturnDecisionForm: StaffAct {
    static let act = CaseAct.returnDecision

    static func isOffered(on ground: Ground) -> Bool {
        ground.isAccepted && (ground.mayWork || ground.role == .enforcementOfficer)
            && !ground.isPlanned
    }

    static func page(in room: FormRoom) async throws -> any Page {
        ReturnDecisionForm(room.context, today: room.today, countries: room.countries)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let day = form.reader.day("dag")
        let authority: ReturnDecisionTaken.Authority? = form.reader.code("door")
        let country = day.flatMap { form.country("land", on: $0) }
        let length = length(&form.reader)
        let reasons = form.reader.text("motivering")
        let isServed = form.reader.body["uitgereikt"]?.isEmpty == false
        let served = isServed ? form.service() : nil
        guard let day, let authority, let country, let length, isServed == (served != nil) else {
            return nil
        }
        return RecordReturnDecision(
            form.target, by: authority, destination: country, takenOn: day, length: length,
            served: served, reasons: reasons)
    }

    private static func length(_ reader: inout FormReader) -> DeparturePeriod.Length? {
        let length: PeriodLength? = reader.code("termijn")
        switch length {
        case .rule: return .rule
        case .none?:
            let ground: PeriodGround? = reader.code("grond")
            return ground.map { .shortened(days: 0, DeparturePeriod.Ground(rawValue: $0.rawValue)) }
        case .shortened:
            let ground: PeriodGround? = reader.code("grond")
            guard let days = reader.number("dagen"), let ground else { return nil }
            return .shortened(days: days, DeparturePeriod.Ground(rawValue: ground.rawValue))
        case .extended:
            let conditions: [PeriodCondition] = reader.codes("voorwaarden")
            guard let days = reader.number("dagen") else { return nil }
            return .extended(
                days: days,
                Set(conditions.map { DeparturePeriod.Condition(rawValue: $0.rawValue) }))
        case nil: return nil
        }
    }
}

/// A decision reached the person.
enum ServeDecisionStaffForm: StaffAct {
    static let act = CaseAct.serveDecision

    static func isOffered(on ground: Ground) -> Bool {
        guard let decision = ground.episode?.decision else { return false }
        return ground.isAccepted && ground.mayWork && decision.servedOn == nil
    }

    static func page(in room: FormRoom) async throws -> any Page {
        ServeDecisionForm(room.context, today: room.today)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let service = form.service()
        let namesRemedies = form.reader.body["rechtsmiddelen"] == "ja"
        return service.map { ServeDecision(form.target, $0, namesRemedies: namesRemedies) }
    }
}

extension FilledForm {
    fileprivate mutating func service() -> Service? {
        let day = reader.day("uitgereikt")
        let road: Service.Road? = reader.code("weg")
        let wording: Wording? = reader.code("woorden")
        guard let day, let road, let wording else { return nil }
        return Service(on: day, road, in: wording)
    }
}
