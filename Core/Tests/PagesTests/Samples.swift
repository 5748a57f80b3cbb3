import Kernel
import Law
import Pages
import Testing

/// One page, or one part of a page, as it is kept in a snapshot.
struct Sample: CustomTestStringConvertible {
    enum Content: Sendable {
        case page(any Page)
        case fragment(@Sendable (Frame) -> HTML)
    }

    let name: String
    let content: Content

    var section: Section?
    var isPublic = false
    var notice: Notice?
    /// With everything that a frame can hold: six items, a search, many languages, a long foot.
    var isFull = false

    init(
        name: String, page: any Page, section: Section?, isPublic: Bool = false,
        notice: Notice? = nil, isFull: Bool = false
    ) {
        (self.name, content, self.section) = (name, .page(page), section)
        (self.isPublic, self.notice, self.isFull) = (isPublic, notice, isFull)
    }

    /// A part in all its states.
    init(_ name: String, fragment: @escaping @Sendable (Frame) -> HTML) {
        (self.name, content) = (name, .fragment(fragment))
    }

    var testDescription: String { name }

    var isPage: Bool { if case .page = content { true } else { false } }

    func html(_ language: Language) -> HTML {
        switch content {
        case .page(let page): page.html(in: frame(language))
        case .fragment(let html): html(frame(language))
        }
    }

    func frame(_ language: Language) -> Frame {
        let items: [Section] = [.work, .cases, .steering, .figures]
        let menu = Menu(
            items: isFull ? items + [.roundabout] : items, current: section, urgentTasks: 2,
            account: "R. Postma", signOut: Values.key, search: isFull ? Menu.Search() : nil,
            secondsLeft: 36_000)
        let other = Frame.Alternate(
            language == .nl ? .en : .nl, language == .nl ? "?taal=en" : "?taal=nl")
        return Frame(
            language: language, today: Values.today, isDemonstration: true,
            face: isPublic ? .publicFace(section) : .staff(menu),
            alternates: isFull ? [other] + Self.more : [other], notice: notice,
            now: Instant(Values.today, hour: 14),
            footer: isFull ? [Link("Privacy", "/privacy")] : [], assets: Values.assets)
    }

    private static let more = [
        Frame.Alternate(code: "ar", name: "العربية", isRightToLeft: true, "?taal=ar"),
        Frame.Alternate(code: "ti", name: "ትግርኛ", "?taal=ti"),
    ]
}

/// Invented people and days that the samples share. `text` passes through every field.
struct Values: Sendable {
    static let today = day("2024-07-03")
    static let key = FormKey(command: "0f8c1d2e", seen: 7, token: "token-1")
    static let assets = AssetAddresses(
        stylesheet: "/assets/rotonde.css", staffScript: "/assets/rotonde.js",
        publicScript: "/assets/rotonde-publiek.js")

    /// What a field says. Hostile input replaces it.
    let text: @Sendable (String) -> String

    static let plain = Values { $0 }

    static func day(_ text: String) -> LocalDate { LocalDate(text) ?? LocalDate(dayNumber: 0) }
    static func share(_ part: Int, _ whole: Int) -> Share? { Share(part, of: whole) }

    var heading: CaseHeading {
        CaseHeading(number: text("2024-018342-1"), person: text("Youssef B."))
    }

    var context: FormContext { FormContext(heading: heading, key: Self.key) }

    func wrong(_ problems: [Problem], _ values: [String: [String]]) -> FormContext {
        let entered = values.mapValues { $0.map(text) }
        return FormContext(
            heading: heading, key: Self.key, input: Input(values: entered, problems: problems))
    }

    var countries: [Choice] {
        [Choice(text("MAR"), text("Marokko")), Choice("DZA", text("Algerije"))]
    }

    var stay: BlockerCard {
        BlockerCard(
            rule: text("SUS-03"), name: text("Verzoek om een voorlopige voorziening"),
            why: text("De persoon mag de beslissing van de rechter in Nederland afwachten."),
            article: Article(
                text("Vb 7.3"), Href(text("https://wetten.overheid.nl/BWBR0011825")),
                isVerified: false),
            state: .open(since: Self.day("2024-07-01")),
            lift: text("de rechter heeft beslist op het verzoek"),
            lifter: text("Regievoerder, met de uitspraak als document"),
            actions: [Link(text("Sluit deze belemmering"), Href(text("/zaken/1/x")))])
    }

    var medical: BlockerCard {
        BlockerCard(
            rule: "SUS-12", name: text("Medische aanvraag"),
            why: text("Niemand heeft nog gevraagd of er een medische aanvraag loopt."),
            article: Article(text("Vw 64"), nil, isVerified: true), state: .unknown,
            lift: text("de vraag is beantwoord"), lifter: text("Regievoerder"))
    }

    var blockade: Blockade {
        Blockade(barred: [.detention, .booking, .execution], blockers: [stay, medical])
    }

    var receipt: ShownReceipt {
        ShownReceipt(
            rule: text("Vertrektermijn: vier weken na het terugkeerbesluit"),
            article: Article(
                text("Vw 62, eerste lid"), "https://wetten.overheid.nl/BWBR0011823",
                isVerified: true),
            steps: [
                text("Het besluit is van 4 april 2024."),
                text("Vier weken later is het 2 mei 2024."),
            ],
            corpus: "5d1c0a9be2f4478899", judgedOn: Self.day("2024-04-04"))
    }

    var deadlines: [DeadlineBadge] {
        [
            DeadlineBadge(
                text("Vertrektermijn"), .legal, day: Self.day("2024-05-02"),
                suspension: text("de rechter beslist nog"), receipt: receipt),
            DeadlineBadge(
                text("Antwoord aan de advocaat"), .target, day: Self.day("2024-06-21")),
            DeadlineBadge(text("Klacht"), .legal, day: Self.day("2024-07-01")),
            DeadlineBadge(text("Gesprek 3"), .target, day: Self.day("2024-07-17")),
            DeadlineBadge(text("Eerste termijn"), .ofPerson, day: Self.day("2024-05-02")),
        ]
    }

    var rows: [CaseRow] {
        [
            CaseRow(
                heading: heading, phase: .interviews,
                tags: [Tag(text("Uitzetten mag niet"), .bad)], next: deadlines[3],
                manager: text("R. de Vries")),
            CaseRow(
                heading: CaseHeading(number: "2024-001177-4", person: text("Amina K.")),
                phase: .planning, tags: [], next: nil, manager: nil),
        ]
    }
}

extension Language {
    /// The languages in which every page is kept.
    static let whole = allCases.filter(\.isWhole)
}
