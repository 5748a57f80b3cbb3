import Casework
import Kernel
import Law
import Pages

/// An act on the terms that a case keeps.
protocol TermStaffForm: StaffAct, TermFormKind {
    /// What the terms leave to do.
    static func isPossible(on ground: Ground) -> Bool
    /// Whether the act can be about a term.
    static func concerns(_ facts: TermFacts, by law: Corpus) -> Bool
    static func mayUse(_ ground: Ground) -> Bool
}

extension TermStaffForm {
    static func isOffered(on ground: Ground) -> Bool { mayUse(ground) && isPossible(on: ground) }
    static func mayUse(_ ground: Ground) -> Bool { ground.mayWork }
    static func concerns(_ facts: TermFacts, by law: Corpus) -> Bool { facts.term.ending == nil }
    static func isPossible(on ground: Ground) -> Bool {
        !ground.dossier.terms(of: Self.self, by: ground.law).isEmpty
    }

    static func page(in room: FormRoom) async throws -> any Page {
        let terms = room.dossier.terms(of: Self.self, by: room.site.law)
        return TermForm<Self>(
            room.context,
            terms: terms.map { Choice($0.rule.rawValue, room.say($0.rule.text)) },
            lengthenings: terms.flatMap(room.lengthenings), versions: terms.flatMap(room.versions))
    }
}

enum RecordApplicationForm: TermStaffForm {
    static let act = CaseAct("aanvraag-dagen", .caseActRecordApplication)
    static let lead = Text.recordApplicationLead
    static let questions: [TermQuestion] = [.made, .registered, .lodged]
    static func isPossible(on ground: Ground) -> Bool { true }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let made = form.optionalDay("gedaan")
        let registered = form.reader.day("geregistreerd")
        let lodged = form.optionalDay("ingediend")
        guard let registered else { return nil }
        return RecordApplication(
            form.target, ApplicationDays(made: made, registered: registered, lodged: lodged))
    }
}

enum BeginTermForm: TermStaffForm {
    static let act = CaseAct("termijn-beginnen", .caseActBeginTerm)
    static let lead = Text.beginTermLead
    static let questions: [TermQuestion] = [.newTerm, .start]
    static func isPossible(on ground: Ground) -> Bool { true }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let rule = form.term()
        let day = form.reader.day("dag")
        guard let rule, let day else { return nil }
        return BeginTerm(form.target, rule, from: day)
    }
}

enum LengthenTermForm: TermStaffForm {
    static let act = CaseAct("termijn-verlengen", .caseActLengthenTerm, isGrave: true)
    static let lead = Text.lengthenTermLead
    static let questions: [TermQuestion] = [.term, .lengthening, .eventOn, .reasons]
    static func mayUse(_ ground: Ground) -> Bool { ground.may(.decide, on: .departure) }
    static func concerns(_ facts: TermFacts, by law: Corpus) -> Bool {
        facts.term.ending == nil && facts.term.rule == .transfer
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let rule = form.term()
        let by = form.reader.text("grond", limit: 16)
        let day = form.reader.day("dag")
        let reasons = form.reader.text("motivering")
        guard let rule, let by, let day, let reasons else { return nil }
        return LengthenTerm(form.target, rule, by: by, on: day, reasons: reasons)
    }
}

enum SettleTermForm: TermStaffForm {
    static let act = CaseAct("termijn-tekst", .caseActSettleTerm)
    static let lead = Text.settleTermLead
    static let questions: [TermQuestion] = [.version, .reasons]
    static func mayUse(_ ground: Ground) -> Bool { ground.may(.decide, on: .departure) }
    static func concerns(_ facts: TermFacts, by law: Corpus) -> Bool {
        facts.asksForDecision(by: law)
    }

    // One answer names the term and the text: `DUB-08 2014-01-01`.
    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let chosen = form.reader.text("tekst", limit: 32)
        let reasons = form.reader.text("motivering")
        guard let words = chosen?.split(separator: " ") else { return nil }
        guard words.count == 2, let rule = KeptTerm.Rule(rawValue: String(words[0])),
            let version = LocalDate(String(words[1]))
        else {
            form.reader.problem("tekst", .notAChoice)
            return nil
        }
        return reasons.map { SettleTerm(form.target, rule, by: version, reasons: $0) }
    }
}

enum EndTermForm: TermStaffForm {
    static let act = CaseAct("termijn-einde", .caseActEndTerm)
    static let lead = Text.endTermLead
    static let questions: [TermQuestion] = [.term, .why, .endedOn, .reasons]
    static func concerns(_ facts: TermFacts, by law: Corpus) -> Bool {
        guard case .ended = facts.term.ending else { return true }
        return false
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let rule = form.term()
        let why: TermEnded.Why? = form.reader.code("wat")
        let day = form.reader.day("dag")
        let reasons = form.reader.optionalText("motivering")
        guard let rule, let why, let day else { return nil }
        return EndTerm(form.target, rule, why, on: day, reasons: reasons ?? "")
    }
}

enum ConfirmLapseForm: TermStaffForm {
    static let act = CaseAct("verval-bevestigen", .caseActConfirmLapse)
    static let lead = Text.confirmLapseLead
    static let questions: [TermQuestion] = [.term, .reasons]
    static func concerns(_ facts: TermFacts, by law: Corpus) -> Bool {
        guard case .lapsed(_, nil) = facts.term.ending else { return false }
        return true
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let rule = form.term()
        let reasons = form.reader.text("motivering")
        guard let rule, let reasons else { return nil }
        return ConfirmLapse(form.target, rule, reasons: reasons)
    }
}

enum TermForms {
    static let all: [any StaffAct.Type] = [
        ConfirmLapseForm.self, SettleTermForm.self, ApplyChangedLawForm.self, BeginTermForm.self,
        LengthenTermForm.self,
        EndTermForm.self, RecordApplicationForm.self,
    ]
}

extension Dossier {
    /// The terms that an act can be about.
    fileprivate func terms(of form: (some TermStaffForm).Type, by law: Corpus) -> [KeptTerm] {
        returnCase.terms.filter { form.concerns(facts(of: $0), by: law) }
    }
}

extension FilledForm {
    fileprivate mutating func term() -> KeptTerm.Rule? { reader.code("termijn") }
}

extension FormRoom {
    fileprivate func lengthenings(of term: KeptTerm) -> [Choice] {
        site.law.lengthening(term.receipts[0]).map {
            Choice($0.id, "\($0.words(say.legal).name) (\($0.article))")
        }
    }

    fileprivate func versions(of term: KeptTerm) -> [Choice] {
        dossier.facts(of: term).choices(by: site.law).map { receipt in
            Choice(
                "\(term.rule.rawValue) \(receipt.version)",
                say.plain(
                    .settledChoice(
                        article: receipt.article, day: say.date(receipt.version),
                        end: say.date(receipt.lastDay))))
        }
    }
}
