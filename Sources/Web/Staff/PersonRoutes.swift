import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Pages

/// The person of a case. Audience: staff who may read identity, by their relation to the case.
struct PersonRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/zaken/:number/persoon", use: show)
    }

    @Sendable func show(_ request: Request, visit: Visit) async throws -> Response {
        let file = try await site.open(visit, for: "page.person")
        guard Rights.of(file.officer.role, on: .identity).contains(.read) else {
            throw Refusal(.noRight)
        }
        let view = PersonView(
            file: file, today: site.day, nationalities: site.nationalities,
            say: visit.language)
        let frame = try await site.frame(
            visit, file.officer, in: .cases, alternate: "/zaken/\(file.number)/persoon")
        return .page(view.page, in: frame)
    }
}

/// Turns what is known of a person into their page.
struct PersonView {
    let file: CaseFile
    let today: LocalDate
    let nationalities: CodeTable
    let say: Language

    private var person: Person { file.dossier.person }

    var page: PersonPage {
        let ground = Ground(file)
        return PersonPage(
            heading: file.heading, statements: person.statements.map(row),
            representatives: person.representatives.map(row), care: care,
            links: person.links.map(row),
            actions: PersonForms.all.filter { $0.isOffered(on: ground) }.map { $0.act })
    }

    /// What was stated, as this viewer may read it.
    func value(of statement: Statement) -> String {
        let mayReadCriminal =
            Rights.of(file.officer.role, on: .criminal).contains(.read)
            || statement.by == file.officer.access.actor
        return statement.content?.words(
            say, nationalities: nationalities, mayReadCriminal: mayReadCriminal)
            ?? say(.erasedText)
    }

    private func row(_ link: PersonLink) -> PersonPage.Linked {
        let other = file.dossier.linked.first { $0.personID == link.other }
        let number = other?.returnCase.number?.description ?? "–"
        let mayRead = other.map { file.officer.mayRead($0) } ?? false
        return PersonPage.Linked(
            number: number, address: mayRead ? Href("/zaken/\(number)") : nil,
            ground: say(link.ground.text), since: link.since,
            status: link.stands ? Tag(say(.linkStands), .warn) : Tag(say(.linkOver)))
    }

    private var care: PersonPage.Care {
        var facts: [Fact] = []
        if let language = person.language {
            facts = [
                Fact(say(.spokenLanguage), language.name ?? say(.erasedText)),
                Fact(say(.needsInterpreter), say(language.needsInterpreter.text)),
            ]
        } else {
            facts = [Fact(say(.spokenLanguage), say(.unknownFact))]
        }
        guard let asked = file.dossier.circumstances else {
            return PersonPage.Care(
                facts: facts + [Fact(say(.circumstances), say(.circumstancesNever))], review: nil)
        }
        let mayRead =
            Rights.of(file.officer.role, on: .medical).contains(.read)
            || asked.by == file.officer.access.actor
        facts += [
            Fact(say(.circumstances), asked.reply.words(say, mayRead: mayRead)),
            Fact(say(.circumstancesAskedOn), say.date(asked.askedOn)),
        ]
        return PersonPage.Care(
            facts: facts,
            review: DeadlineBadge(say(.reviewOn), .target, day: asked.reviewOn))
    }

    private func row(_ named: Representative) -> PersonPage.Representative {
        let status =
            if let ended = named.ended {
                Tag(say(ended.reason.text), .warn)
            } else if named.isActing(on: today) {
                Tag(say(.mandateStands), .ok)
            } else {
                Tag(say(.mandateOver), .warn)
            }
        return PersonPage.Representative(
            role: say(named.role.text), name: named.contact?.name ?? say(.erasedText),
            contact: named.contact?.reachedAt ?? "–", since: named.since,
            until: named.ended?.onDay ?? named.until, status: status)
    }

    private func row(_ statement: Statement) -> PersonPage.Statement {
        let status =
            statement.withdrawn.map { Tag(say($0.reason.text), .warn) }
            ?? Tag(say(.statementStands), .ok)
        return PersonPage.Statement(
            what: say(statement.kind.text), value: value(of: statement),
            source: say(statement.source.text), day: statement.statedOn,
            strength: say(statement.strength.text), status: status)
    }
}
