import Kernel
import Pages

/// One invented case of the list.
struct Case {
    let number: String
    let person: String
    let day: LocalDate
    let manager: String
    let tags: [String]

    static func invented(_ count: Int) -> [Case] {
        let people = ["Youssef B.", "Maryam & Ali K.", "محمد ع.", "ሰላም ተ.", "Li \"Bo\" W."]
        let today = LocalDate(dayNumber: 19_968)
        return (0..<count).map { place in
            Case(
                number: "2024-\(100_000 + place * 37)-\(place % 10)", person: people[place % 5],
                day: today.adding(days: place % 40 - 10), manager: "R. de Vries",
                tags: place % 3 == 0 ? ["Belemmeringen: 2", "Onbekend: 1"] : ["Onbekend: 3"])
        }
    }
}

/// The real page with the real components.
struct ListPage {
    private let page: CaseListPage
    private let frame: Frame

    init(_ cases: [Case]) {
        let say = Language.nl
        let rows = cases.map { one in
            CaseRow(
                heading: CaseHeading(number: one.number, person: one.person), phase: .interviews,
                tags: one.tags.map { Tag($0, .warn) },
                next: DeadlineBadge(say(.plannedDeparture), .target, day: one.day),
                manager: one.manager)
        }
        page = CaseListPage(rows: rows, total: rows.count)
        let menu = Menu(
            items: [.work, .cases], current: .cases, urgentTasks: 3, account: "R. de Vries",
            signOut: FormKey(command: "0f8c1d2e", seen: nil, token: "token"))
        frame = Frame(
            language: say, today: LocalDate(dayNumber: 19_968), isDemonstration: true,
            face: .staff(menu), alternates: [.init(.en, "?taal=en")],
            assets: AssetAddresses(
                stylesheet: "/assets/rotonde.css", staffScript: "/assets/rotonde.js",
                publicScript: "/assets/open.js"))
    }

    func html() -> HTML { page.html(in: frame) }
}
