import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Law
import Ledger
import Pages
import Projections

/// The form of each act, filled with what the case already says.
struct CaseForms {
    let site: Site
    let file: CaseFile
    let context: FormContext
    /// Which assessment is to be signed, as the address asks.
    let asked: String?
    let say: Language

    func response(
        _ act: CaseAct, in frame: Frame, status: HTTPResponse.Status
    ) async throws -> Response {
        let today = site.day
        switch act {
        case .handover:
            return .page(
                HandoverForm(context, received: received, answers: answers), in: frame,
                status: status)
        case .assign:
            let form = AssignForm(context, colleagues: try await colleagues())
            return .page(form, in: frame, status: status)
        case .interview:
            let questions = InterviewQuestion.allCases.map {
                InterviewForm.Question($0.rawValue, say($0.text))
            }
            let form = InterviewForm(context, questions: questions, today: today)
            return .page(form, in: frame, status: status)
        case .returnDecision:
            let form = ReturnDecisionForm(context, today: today, countries: countries)
            return .page(form, in: frame, status: status)
        case .planDeparture:
            let form = PlanDepartureForm(context, countries: countries, blockade: blockade)
            return .page(form, in: frame, status: status)
        case .cancelDeparture:
            let planned = file.dossier.returnCase.open?.departure?.leavesAt
            return .page(CancelDepartureForm(context, planned: planned), in: frame, status: status)
        case .reportDeparture:
            return .page(ReportDepartureForm(context, today: today), in: frame, status: status)
        case .leftView: return .page(LeftViewForm(context, today: today), in: frame, status: status)
        case .reopen: return .page(ReopenForm(context), in: frame, status: status)
        case .raiseBlocker, .closeBlocker, .confirmClosing, .signGate:
            return blockadeForm(act, in: frame, status: status)
        }
    }

    private func blockadeForm(
        _ act: CaseAct, in frame: Frame, status: HTTPResponse.Status
    ) -> Response {
        let today = site.day
        switch act {
        case .closeBlocker:
            let form = CloseBlockerForm(
                context, today: today, blockers: names(of: standing),
                needsSecondPerson: file.dossier.isNearDeparture(site.setting(for: file.officer)))
            return .page(form, in: frame, status: status)
        case .confirmClosing:
            let form = ConfirmClosingForm(
                context, facts: closingFacts, blocker: closing?.rawValue ?? "")
            return .page(form, in: frame, status: status)
        case .signGate:
            let gate = asked.flatMap(SignGateForm.Signable.init(rawValue:))
            let form = SignGateForm(context, gate: gate ?? .nonRefoulement, countries: countries)
            return .page(form, in: frame, status: status)
        default:
            let form = RaiseBlockerForm(
                context, today: today, blockers: names(of: Blocker.allCases))
            return .page(form, in: frame, status: status)
        }
    }

    private var countries: [Choice] {
        site.countries.valid(on: site.day).map { Choice($0.code, $0.name) }
            .sorted { $0.label < $1.label }
    }

    private func colleagues() async throws -> [Choice] {
        let officers = try await site.desk.run(
            Accounts.staff(in: .returnCaseManager, for: file.officer.access))
        return officers.map { Choice($0.id.description, $0.name ?? $0.id.description) }
    }

    private var blockade: Blockade? {
        Obstacles(law: site.law, say: say, day: site.day, file: file).blockade
    }

    private var standing: [Blocker] {
        Blocker.allCases.filter { file.dossier.person.isStanding($0) }
    }

    private var closing: Blocker? {
        Blocker.allCases.first {
            if case .closing = file.dossier.person.status(of: $0) { return true }
            return false
        }
    }

    private func names(of blockers: [Blocker]) -> [Choice] {
        blockers.map {
            let name = site.law.blocker($0, on: site.day).text.words(say.legal).name
            return Choice($0.rawValue, "\(name) (\($0.rawValue))")
        }
    }

    private var closingFacts: [Fact] {
        guard let closing,
            case .closing(let outcome, let day) = file.dossier.person.status(of: closing)
        else { return [] }
        let name = site.law.blocker(closing, on: day).text.words(say.legal).name
        return [
            Fact(say(.blockersStanding), name),
            Fact(say(.ended), "\(say(outcome.text)), \(say.date(day))"),
        ]
    }

    private var received: [Fact] {
        let episode = file.dossier.returnCase.open
        let missing = episode?.missing.map { say($0.text) } ?? []
        return [
            Fact(say(.via), episode?.source.rawValue ?? "–"),
            Fact(say(.cameIn), episode.map { say.date($0.beganOn) } ?? "–"),
            Fact(say(.missingInFile), missing.isEmpty ? say(.none) : say.list(missing)),
        ]
    }

    private var answers: [Fact] {
        Blocker.allCases.map { blocker in
            let name = site.law.blocker(blocker, on: site.day).text.words(say.legal).name
            return Fact(name, say(file.dossier.person.status(of: blocker).text))
        }
    }
}
