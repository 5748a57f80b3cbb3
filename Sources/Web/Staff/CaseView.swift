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
            tasks: tasks, timeline: try timeline(), deadlines: deadlines, keyFacts: keyFacts,
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
        guard let act = stage.nextAct, let episode else { return [] }
        let link = Link(say(act.text), Href("\(file.heading.address.text)/\(act.rawValue)"))
        let since = "\(say(.handledSince)) \(say.date(episode.beganOn))"
        return [
            CasePage.Task(
                link, why: since,
                deadline: DeadlineBadge(say(.status), .target, day: nil),
                status: Tag(say(.open)))
        ]
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
        guard let episode = dossier.returnCase.open else { return [] }
        var badges: [DeadlineBadge] = []
        switch dossier.period(of: episode, in: setting) {
        case .none: break
        case .until(let receipt):
            badges.append(
                DeadlineBadge(
                    say(.departurePeriodEnds), .ofPerson, day: receipt.lastDay,
                    receipt: shown(receipt)))
        case .suspended(let receipt, let citations):
            let names = citations.map {
                setting.law.text(of: $0.rule, on: setting.today)?.words(say.legal).name ?? $0.rule
            }
            badges.append(
                DeadlineBadge(
                    say(.departurePeriodEnds), .ofPerson, day: receipt.lastDay,
                    suspension: say.list(names), receipt: shown(receipt)))
        }
        if let departure = episode.departure {
            badges.append(
                DeadlineBadge(say(.plannedDeparture), .target, day: departure.leavesAt.day))
        }
        return badges
    }

    private func shown(_ receipt: Receipt) -> ShownReceipt {
        let text = setting.law.text(of: receipt.rule, on: receipt.decidedOn)
        return ShownReceipt(
            rule: text?.words(say.legal).name ?? receipt.rule,
            article: Article(
                receipt.article, text.map { Href($0.url) }, isVerified: receipt.isVerified),
            steps: receipt.words(say.legal), corpus: receipt.corpus, judgedOn: receipt.decidedOn)
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

    private func actions(isBarred: Bool) -> [CasePage.Action] {
        let ground = Ground(dossier: dossier, access: setting.access)
        let onTheirPage = Set((DocumentForms.all + PersonForms.all).map { $0.act })
        let forms = StaffActs.all.filter { $0.isOffered(on: ground) }.map { $0.act }
            .filter { !onTheirPage.contains($0) }
        let pages: [CaseAct] =
            (ground.may(.read, on: .identity) ? [.person] : [])
            + (ground.may(.read, on: .travelDocument) ? [.travelDocuments] : [])
        return (forms + pages).map {
            CasePage.Action($0, isBarred: $0 == .planDeparture && isBarred)
        }
    }
}
