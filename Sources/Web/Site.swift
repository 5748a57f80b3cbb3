public import Casework
import HTTPTypes
public import Hummingbird
public import Kernel
public import Law
public import Ledger
import Pages
import Projections
import Steering

/// Everything that the pages and messages of one node need: the one composition of this room.
public struct Site: Sendable {
    public let desk: Desk
    public let law: Corpus
    let laws: any LawShelf
    public let clock: any WallClock
    public let entropy: any Entropy
    let sessions: Sessions
    let searches: Searches
    let signInLimit = SignInLimit()
    let nationalities: CodeTable
    let countries: CodeTable
    let plan: AnnualPlan
    public let isDemonstration: Bool
    let assets: Assets

    public init(
        desk: Desk, sessions: any SessionStore, law: Corpus, laws: any LawShelf,
        clock: any WallClock,
        entropy: any Entropy, isDemonstration: Bool, assets: Assets
    ) throws {
        (self.desk, self.law, self.laws, self.clock) = (desk, law, laws, clock)
        (self.entropy, self.isDemonstration) = (entropy, isDemonstration)
        self.sessions = Sessions(store: sessions)
        searches = Searches(store: sessions)
        self.assets = assets
        nationalities = try CodeTable.nationalities()
        countries = try CodeTable.countries()
        plan = try AnnualPlan.shipped()
    }

    var day: LocalDate { desk.today }

    /// Every route of the product, each with its audience.
    public func router() -> Router<Visit> {
        let router = Router(context: Visit.self)
        router.add(middleware: Headers())
        router.add(middleware: Failures(site: self))
        ChainRoutes(site: self).add(to: router)
        router.get("/health") { _, _ in "ok" }
        AssetRoutes(assets: assets).add(to: router)
        let pages = router.group("").add(middleware: SameSite())
            .add(middleware: SignedIn(site: self))
        PublicRoutes(site: self).add(to: pages)
        GuideRoutes(site: self).add(to: pages)
        DoorRoutes(site: self).add(to: pages)
        WorkRoutes(site: self).add(to: pages)
        TaskRoutes(site: self).add(to: pages)
        MissingRoutes(site: self).add(to: pages)
        ClockRoutes(site: self).add(to: pages)
        ListRoutes(site: self).add(to: pages)
        RepairRoutes(site: self).add(to: pages)
        SearchRoutes(site: self).add(to: pages)
        CaseRoutes(site: self).add(to: pages)
        FlightRoutes(site: self).add(to: pages)
        AbsenceRoutes(site: self).add(to: pages)
        WatchRoutes(site: self).add(to: pages)
        FrameworkRoutes(site: self).add(to: pages)
        ProposalRoutes(site: self).add(to: pages)
        AgendaRoutes(site: self).add(to: pages)
        ReportRoutes(site: self).add(to: pages)
        ReturnPlanRoutes(site: self).add(to: pages)
        DocumentRoutes(site: self).add(to: pages)
        PersonRoutes(site: self).add(to: pages)
        ReconciliationRoutes(site: self).add(to: pages)
        SteeringRoutes(site: self).add(to: pages)
        PlanRoutes(site: self).add(to: pages)
        return router
    }

    /// What stands around a page of the workbench.
    ///
    /// - Parameter hasSearch: false where the page itself is the search.
    func frame(
        _ visit: Visit, _ officer: Officer, in section: Section?, alternate: String,
        hasSearch: Bool = true
    ) async throws -> Frame {
        let urgent = try await desk.run(Worklist.urgent(on: day, for: officer.access)).first ?? 0
        let menu = Menu(
            items: officer.role.sections, current: section, urgentTasks: urgent,
            account: officer.name, signOut: key(officer, seen: nil),
            search: hasSearch && officer.maySeeCases ? Menu.Search() : nil,
            secondsLeft: officer.session.endsAt.seconds - clock.now().seconds,
            workLists: officer.workLists)
        return Frame(
            language: visit.language, today: day, isDemonstration: isDemonstration,
            face: .staff(menu),
            alternates: Self.alternates(
                of: alternate, besides: visit.language, among: [.nl, .en]),
            now: clock.now(), assets: assets.addresses)
    }

    func publicFrame(_ visit: Visit, in section: Section?, alternate: String) -> Frame {
        Frame(
            language: visit.language, today: day, isDemonstration: isDemonstration,
            face: .publicFace(section),
            alternates: Self.alternates(
                of: alternate, besides: visit.language, among: Language.allCases),
            assets: assets.addresses)
    }

    /// What a form carries unseen: a new command id, the version seen, the session's token.
    func key(_ officer: Officer, seen: Int?) -> FormKey {
        FormKey(
            command: Hex.text(entropy.bytes(16)), seen: seen, token: officer.session.token)
    }

    private static func alternates(
        of path: String, besides language: Language, among languages: [Language]
    ) -> [Frame.Alternate] {
        languages.filter { $0 != language }.map {
            Frame.Alternate($0, Href("\(path)?taal=\($0.rawValue)"))
        }
    }
}

extension Role {
    var sections: [Section] {
        switch self {
        case .intakeOfficer, .returnCaseManager, .enforcementOfficer, .teamLead, .monitor:
            [.work, .cases, .steering, .plan, .roundabout]
        case .analyst: [.steering, .plan, .roundabout, .figures]
        case .partner, .privacyOfficer, .ruleOwner, .administrator, .publicReader, .robot:
            [.roundabout, .figures]
        }
    }
}
