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
        guard let day, let authority, let country, let length else { return nil }
        return RecordReturnDecision(
            form.target, by: authority, destination: country, takenOn: day, length: length,
            reasons: reasons)
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
