import Casework
import Kernel
import Law
import Pages
import Projections

/// Turns a case into its page: facts, steps, what is barred, what runs, what happened.
struct CaseView {
    let file: CaseFile
    let entries: [Entry]
    let colleagues: [ActorID: String]
    let setting: Setting
    let nationalities: CodeTable
    let countries: CodeTable
    let say: Language

    private var dossier: Dossier { file.dossier }
    private var episode: Episode? { dossier.returnCase.episodes.last }
    private var stage: Stage { Stage(dossier.returnCase) }

    /// - Throws: `Malformed` when an entry cannot be read.
    func page() throws -> CasePage {
        let obstacles = Obstacles(law: setting.law, say: say, day: setting.today, file: file)
        let blockade = obstacles.blockade
        return CasePage(
            heading: file.heading, facts: facts, tags: tags, steps: steps, blockade: blockade,
            tasks: tasks, waits: waits, timeline: try timeline(), deadlines: deadlines,
            keyFacts: keyFacts,
            plan: plan,
            actions: actions(isBarred: blockade?.barred.contains(.booking) ?? false))
    }

    private var facts: [Fact] {
        guard let identity = dossier.person.identity else {
            return [Fact(say(.status), say(.erasedPerson))]
        }
        let nationality = dossier.person.nationality?.digits
        return [
            Fact(say(.vNumber), identity.vNumber.description),
            Fact(say(.born), identity.bornOn.map(say.date) ?? say(.unknownFact)),
            Fact(
                say(.nationality),
                nationality.flatMap { nationalities.name(of: $0) } ?? say(.unknownFact)),
        ]
    }

    private var tags: [Tag] {
        var tags: [Tag] = []
        if let owner = dossier.returnCase.owner {
            tags.append(
                Tag("\(say(Role.returnCaseManager.text)): \(colleagues[owner] ?? "–")", .info))
        }
        if let missing = episode?.missing.count, missing > 0 {
            tags.append(Tag("\(say(.missingInFile)): \(missing)", .warn))
        }
        if let until = dossier.returnCase.open?.waitsUntil, until >= setting.today {
            tags.append(Tag(say.plain(.waitsUnderFramework(until: say.date(until))), .warn))
        }
        if dossier.person.isErased { tags.append(Tag(say(.erasedPerson))) }
        return tags
    }

    private var steps: StepTracker {
        StepTracker(
            at: StepTracker.Phase(stage),
            remarks: [.handover: episode.map { say.date($0.beganOn) } ?? ""],
            unrecorded: unrecorded,
            isFinished: stage == .closed)
    }

    // A step that was passed over is not called done.
    private var unrecorded: Set<StepTracker.Phase> {
        guard let episode else { return [] }
        var phases: Set<StepTracker.Phase> = []
        let isDocumented = dossier.person.documents.contains { $0.isValid(on: setting.today) }
        if episode.requests.isEmpty, !isDocumented { phases.insert(.travelDocument) }
        if dossier.returnCase.owner == nil { phases.insert(.introduction) }
        if episode.interviews.isEmpty { phases.insert(.interviews) }
        if !entries.contains(where: { $0.type == DepartureScheduled.type }) {
            phases.insert(.planning)
        }
        return phases
    }

    private var tasks: [CasePage.Task] {
        let ground = Ground(file)
        let view = TaskView(
            law: setting.law, today: setting.today, colleagues: colleagues, say: say)
        let standing = dossier.standingDuties.filter { $0.duty.since <= setting.today }
        return standing.sorted { $0.comesOn < $1.comesOn }.map { task in
            let code = task.duty.id.description
            let acts = TaskForms.all.filter { $0.isOffered(task, on: ground) }.map { $0.act }
            return CasePage.Task(
                view.row(task, of: file.heading),
                acts: acts.map {
                    let address = "\(file.heading.address.text)/\($0.rawValue)?taak=\(code)"
                    return Link(say($0.text), Href(address))
                })
        }
    }

    private func timeline() throws -> [TimelineItem] {
        let reader = Pages.Reader(setting.access, say)
        return try entries.compactMap { entry in
            let role = say(entry.access.role.text)
            let name = colleagues[entry.access.actor]
            let partner = entry.access.partner?.rawValue
            return try TimelineItem(
                entry, for: reader, law: setting.law, by: [partner ?? name, role].compactMap { $0 })
        }
    }

    private var deadlines: [DeadlineBadge] {
        let view = ClockView(law: setting.law, today: setting.today, say: say)
        return dossier.clocks.map(view.badge)
    }

    private var keyFacts: [Fact] {
        guard let episode else { return [] }
        var facts = [
            Fact(say(.cameIn), say.date(episode.beganOn)),
            Fact(say(.via), episode.source.rawValue),
        ]
        if let decision = episode.decision {
            let country = countries.name(of: decision.destination.digits) ?? ""
            facts.append(
                Fact(
                    say(.returnDecision),
                    "\(say.date(decision.takenOn)), \(say(decision.by.text)), \(country)"))
        }
        if let departure = episode.departure {
            let country = countries.name(of: departure.destination.digits) ?? ""
            facts.append(
                Fact(say(.plannedDeparture), "\(say.moment(departure.leavesAt)), \(country)"))
        }
        if let ending = episode.ending {
            facts.append(Fact(say(.ended), "\(say.date(ending.onDay)), \(say(ending.kind.text))"))
        }
        return facts
    }

    private var plan: PlanSummary? {
        guard let plan = dossier.returnCase.open?.plan else { return nil }
        let next = plan.open.min { $0.dueOn < $1.dueOn }
        return PlanSummary(
            open: plan.open.count,
            next: next.map {
                Fact(say(.nextPlanStep), "\(say($0.kind.text)), \(say.date($0.dueOn))")
            },
            review: DeadlineBadge(say(.planReviewOn), .target, day: plan.reviewOn))
    }

    private var waits: [CasePage.Wait] {
        let ground = Ground(file)
        // Each message belongs to a block of its own: who may not read there is told nothing of it.
        let known = dossier.returnCase.awaited.filter {
            !Rights.of(ground.role, on: $0.kind.block).isDisjoint(with: [.read, .write])
        }
        return known.sorted { $0.dueOn < $1.dueOn }.map { message in
            let form = "\(file.heading.address.text)/\(CaseAct.remindSender.rawValue)"
            let remind = Link(
                say(CaseAct.remindSender.text), Href("\(form)?bericht=\(message.id)"))
            return CasePage.Wait(
                say(message.kind.text), from: message.sender.name(say, countries),
                by: message.dueOn,
                remind: ground.may(.write, on: message.kind.block) ? remind : nil)
        }
    }

    private func actions(isBarred: Bool) -> [CasePage.ActionGroup] {
        let ground = Ground(file)
        let forms = StaffActs.themes.map { theme, acts in
            CasePage.ActionGroup(
                theme,
                acts.filter { $0.isOffered(on: ground) }.map {
                    CasePage.Action(
                        $0.act, isBarred: $0.act == .planDeparture && isBarred)
                })
        }
        let pages: [CaseAct] =
            (ground.may(.read, on: .identity) ? [.person] : [])
            + (ground.may(.read, on: .travelDocument) ? [.travelDocuments] : [])
            + (ground.may(.read, on: .plan) ? [.returnPlan] : [])
            + (ground.may(.read, on: .plan) && ground.hasReports ? [.reports] : [])
        let file = CasePage.ActionGroup(.file, pages.map { CasePage.Action($0) })
        return (forms + [file]).filter { !$0.acts.isEmpty }
    }
}
