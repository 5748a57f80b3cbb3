import Casework
import Kernel
import Pages

/// What the person wants and what helps.
enum SupportForms {
    static let all: [any StaffAct.Type] = [
        StateWillingStaffForm.self, EndWillingStaffForm.self, AskSupportStaffForm.self,
        AnswerSupportStaffForm.self, RevokeSupportStaffForm.self,
    ]
}

/// The person wants to leave.
enum StateWillingStaffForm: StaffAct {
    static let act = CaseAct.stateWilling
    static let isForColleagues = true

    static func isOffered(on ground: Ground) -> Bool {
        ground.isOpen && ground.episode?.willingSince == nil
    }

    static func page(in room: FormRoom) async throws -> any Page {
        StateWillingForm(room.context, today: room.today)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let day = form.reader.day("dag")
        let note = form.reader.optionalText("toelichting")
        return day.map { StateWillingness(form.target, on: $0, note: note) }
    }
}

/// The statement holds no longer.
enum EndWillingStaffForm: StaffAct {
    static let act = CaseAct.endWilling

    static func isOffered(on ground: Ground) -> Bool {
        ground.mayWork && ground.episode?.willingSince != nil
    }

    static func page(in room: FormRoom) async throws -> any Page { EndWillingForm(room.context) }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let reason: WillingnessEnded.Reason? = form.reader.code("reden")
        let explanation = form.reader.text("toelichting")
        guard let reason, let explanation else { return nil }
        return EndWillingness(form.target, reason, explanation: explanation)
    }
}

/// A request for support.
enum AskSupportStaffForm: StaffAct {
    static let act = CaseAct.askSupport

    static func isOffered(on ground: Ground) -> Bool {
        switch ground.episode?.support?.state {
        case .asked, .granted: false
        case .refused, .revoked, nil: ground.mayWork && ground.isOpen
        }
    }

    static func page(in room: FormRoom) async throws -> any Page {
        let unknown = SupportCondition.allCases.map {
            ($0.rawValue, [Knowledge.unknown.rawValue])
        }
        return AskSupportForm(
            room.context, known: Dictionary(unknown, uniquingKeysWith: { first, _ in first }))
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        var known: [SupportCondition: Knowledge] = [:]
        for condition in SupportCondition.allCases {
            known[condition] = form.reader.code(condition.rawValue)
        }
        if form.reader.body["toestemming"] != "ja" {
            form.reader.problem("toestemming", .missing)
        }
        return AskSupport(form.target, .rean, known: known, hasConsent: true)
    }
}

/// The answer of IOM.
enum AnswerSupportStaffForm: StaffAct {
    static let act = CaseAct.answerSupport

    static func isOffered(on ground: Ground) -> Bool {
        ground.episode?.support?.state == .asked && ground.role == .returnCaseManager
    }

    static func page(in room: FormRoom) async throws -> any Page {
        AnswerSupportForm(room.context, today: room.today, table: amounts(room))
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let answer: AnswerSupportForm.Answer? = form.reader.code("antwoord")
        let day = form.reader.day("dag")
        switch answer {
        case .granted:
            guard let euros = form.reader.number("bedrag"), let day else { return nil }
            guard (0...100_000).contains(euros) else {
                form.reader.problem("bedrag", .notANumber)
                return nil
            }
            return AnswerSupport(form.target, .granted(Euro(euros)), on: day)
        case .refused:
            let unmet: [SupportCondition] = form.reader.codes("voorwaarden")
            return day.map { AnswerSupport(form.target, .refused(unmet), on: $0) }
        case nil: return nil
        }
    }

    private static func amounts(_ room: FormRoom) -> String {
        guard let row = SupportTable.row(of: .rean, on: room.today) else { return "" }
        return room.say.plain(
            .supportAmounts(
                lowest: Int(row.amounts.lowerBound.cents / 100),
                highest: Int(row.amounts.upperBound.cents / 100), source: row.source))
    }
}

/// A grant is taken back.
enum RevokeSupportStaffForm: StaffAct {
    static let act = CaseAct.revokeSupport

    static func isOffered(on ground: Ground) -> Bool {
        guard case .granted = ground.episode?.support?.state else { return false }
        return ground.mayWork
    }

    static func page(in room: FormRoom) async throws -> any Page {
        RevokeSupportForm(room.context)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let reason: SupportRevoked.Reason? = form.reader.code("reden")
        return reason.map { RevokeSupport(form.target, $0) }
    }
}
