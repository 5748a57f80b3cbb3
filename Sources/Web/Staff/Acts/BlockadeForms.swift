import Casework
import Kernel
import Law
import Pages

/// Something stands in the way: whoever is on duty may enter it.
enum RaiseBlockerStaffForm: StaffAct {
    static let act = CaseAct.raiseBlocker
    static let isForColleagues = true

    static func isOffered(on ground: Ground) -> Bool { true }

    static func page(in room: FormRoom) async throws -> any Page {
        RaiseBlockerForm(
            room.context, today: room.today, blockers: room.names(of: Blocker.allCases))
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let blocker: Blocker? = form.reader.code("belemmering")
        let day = form.reader.day("dag")
        let note = form.reader.optionalText("kenmerk", limit: 200)
        guard let blocker, let day else { return nil }
        return RaiseBlocker(form.target, blocker, since: day, note: note)
    }
}

/// What stood in the way has ended.
enum CloseBlockerStaffForm: StaffAct {
    static let act = CaseAct.closeBlocker

    static func isOffered(on ground: Ground) -> Bool {
        ground.mayWork && !standing(ground.dossier).isEmpty
    }

    static func page(in room: FormRoom) async throws -> any Page {
        CloseBlockerForm(
            room.context, today: room.today, blockers: room.names(of: standing(room.dossier)),
            needsSecondPerson: room.dossier.isNearDeparture(
                room.site.setting(for: room.file.officer)))
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let blocker: Blocker? = form.reader.code("belemmering")
        let outcome: Outcome? = form.reader.code("uitkomst")
        let day = form.reader.day("dag")
        let document = form.reader.text("kenmerk", limit: 200)
        guard let blocker, let outcome, let day, let document else { return nil }
        return CloseBlocker(form.target, blocker, outcome: outcome, on: day, document: document)
    }

    private static func standing(_ dossier: Dossier) -> [Blocker] {
        Blocker.allCases.filter { dossier.person.isStanding($0) }
    }
}

/// A second person confirms a closing near a departure.
enum ConfirmClosingStaffForm: StaffAct {
    static let act = CaseAct.confirmClosing

    static func isOffered(on ground: Ground) -> Bool {
        ground.role == .teamLead && closing(ground.dossier) != nil
    }

    static func page(in room: FormRoom) async throws -> any Page {
        let closing = closing(room.dossier)
        return ConfirmClosingForm(
            room.context, facts: facts(closing, room), blocker: closing?.blocker.rawValue ?? "")
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let blocker: Blocker? = form.reader.code("belemmering")
        if form.reader.body["bevestiging"] != "ja" { form.reader.problem("bevestiging", .missing) }
        return blocker.map { ConfirmBlockerClosing(form.target, $0) }
    }

    private struct Closing {
        let blocker: Blocker
        let outcome: Outcome
        let since: LocalDate
    }

    private static func closing(_ dossier: Dossier) -> Closing? {
        for blocker in Blocker.allCases {
            if case .closing(let outcome, let since) = dossier.person.status(of: blocker) {
                return Closing(blocker: blocker, outcome: outcome, since: since)
            }
        }
        return nil
    }

    private static func facts(_ closing: Closing?, _ room: FormRoom) -> [Fact] {
        guard let closing else { return [] }
        let say = room.say
        return [
            Fact(say(.blockersStanding), room.name(of: closing.blocker)),
            Fact(say(.ended), "\(say(closing.outcome.text)), \(say.date(closing.since))"),
        ]
    }
}

/// An assessment of one destination, signed.
enum SignGateStaffForm: StaffAct {
    static let act = CaseAct.signGate

    static func isOffered(on ground: Ground) -> Bool { ground.isAccepted && ground.mayWork }

    static func page(in room: FormRoom) async throws -> any Page {
        let asked = room.query["toets"] ?? room.context.input.values["toets"]?.first
        let gate = asked.flatMap(SignGateForm.Signable.init(rawValue:))
        return SignGateForm(
            room.context, gate: gate ?? .nonRefoulement, countries: room.countries)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let gate: Gate? = form.reader.code("toets")
        let country = form.country("land", on: form.today)
        let outcome: GateOutcome? = form.reader.code("uitkomst")
        let reasons = form.reader.text("motivering")
        let until = form.reader.day("tot")
        if form.reader.body["ondertekening"] != "ja" {
            form.reader.problem("ondertekening", .missing)
        }
        guard let gate, let country, let outcome, let reasons, let until else { return nil }
        return SignGate(
            form.target, gate, destination: country, until: until, isMet: outcome == .positive,
            reasons: reasons)
    }
}
