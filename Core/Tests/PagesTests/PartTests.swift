import Kernel
import Law
import Testing

@testable import Pages

/// Where the parts turn from one state to the next.
@Suite struct PartTests {
    static let frame = Sample("") { _ in "" }.frame(.nl)
    static let now = Instant(Values.today, hour: 14)

    // Seconds from two in the afternoon.
    static let moments: [(Int, String, String)] = [
        (-48 * 3_600, "2 dagen te laat", "bad"),
        (-48 * 3_600 + 1, "47 uur te laat", "bad"),
        (-3_600, "1 uur te laat", "bad"),
        (-3_599, "minder dan een uur te laat", "bad"),
        (-1, "minder dan een uur te laat", "bad"),
        (0, "binnen een uur", "warn"),
        (3_599, "binnen een uur", "warn"),
        (3_600, "over 1 uur", "warn"),
        (48 * 3_600 - 1, "over 47 uur", "warn"),
        (48 * 3_600, "over 2 dagen", "warn"),
        (8 * 86_400, "over 8 dagen", "ok"),
    ]

    @Test(arguments: moments)
    func `counts hours within two days of a moment`(seconds: Int, words: String, tone: String) {
        let badge = DeadlineBadge("", .legal, at: Self.now.adding(seconds: seconds))
        let html = badge.bar(in: Self.frame, named: false).description
            .replacing(#/<\/?bdi>/#, with: "")
        #expect(html.contains(">\(words), wettelijke termijn<"), "\(html)")
        #expect(html.contains("class=\"due \(tone)\""))
    }

    @Test func `counts days where no time of day is known`() {
        let frame = Frame(
            language: .nl, today: Values.today, isDemonstration: false, face: .publicFace(nil),
            alternates: [], assets: Values.assets)
        let badge = DeadlineBadge("", .legal, at: Self.now.adding(hours: -1))
        #expect(badge.bar(in: frame, named: false).description.contains("vandaag"))
    }

    static let targets: [(Int, String)] = [(-1, "warn"), (0, "warn"), (7, "warn"), (8, "ok")]

    @Test(arguments: targets) func `never turns red for our own norm`(days: Int, tone: String) {
        let badge = DeadlineBadge("", .target, day: Values.today.adding(days: days))
        let html = badge.bar(in: Self.frame, named: false).description
        #expect(html.contains("class=\"due \(tone)\""))
    }

    static let timelines: [(Int, Href?, Int)] = [
        (20, nil, 20), (21, nil, 21), (20, "/eerder", 20), (21, "/eerder", 20),
    ]

    @Test(arguments: timelines)
    func `shows twenty items and loses none`(count: Int, earlier: Href?, shown: Int) {
        let item = TimelineItem(
            .event, "x", day: Values.today, recorded: Self.now, by: [])
        let html = Timeline(Array(repeating: item, count: count), earlier: earlier).html(.nl)
        #expect(Tags(html.description).all.count { $0 == "<li>" } == shown)
    }

    static let badges: [(Int, String?)] = [(0, nil), (1, ">1<"), (99, ">99<"), (100, ">99+<")]

    @Test(arguments: badges) func `counts what waits`(count: Int, shown: String?) {
        let html = CountBadge(count: count, words: "").html?.description
        #expect((html == nil) == (shown == nil))
        if let shown { #expect(html?.contains(shown) == true) }
    }

    static let queries: [([(String, String)], String)] = [
        ([], "/zaken"), ([("a", "b")], "/zaken?a=b"),
        ([("a", "x&y=z"), ("b", "é ?")], "/zaken?a=x%26y%3Dz&b=%C3%A9%20%3F"),
        ([("-._~", "%")], "/zaken?-._~=%25"),
    ]

    @Test(arguments: queries) func `writes a query`(pairs: [(String, String)], address: String) {
        let asked = Href("/zaken").asking(pairs.map { (name: $0.0, value: $0.1) })
        #expect(asked.text == address)
    }

    static let all = [Choice("", "Alle"), Choice("a", "A")]

    static let settings: [(Filter, String?)] = [
        (Filter("f", "F", choices: all, chosen: ""), nil),
        (Filter("f", "F", choices: all, chosen: "a"), "A"),
        (Filter("f", "F", choices: all, chosen: "b"), nil),
        (Filter("f", "F", choices: [Choice("a", "A")], chosen: "a"), nil),
        (Filter("f", "F", text: ""), nil), (Filter("f", "F", text: "x"), "x"),
    ]

    @Test(arguments: settings)
    func `shows a chip for what can be taken off`(filter: Filter, setting: String?) {
        #expect(filter.setting == setting)
    }

    static let files: [([String], String)] = [
        (["pdf"], "PDF, hoogstens 10 MB."), (["pdf", "png"], "PDF of PNG, hoogstens 10 MB."),
        (["pdf", "jpg", "jpeg", "png"], "PDF, JPG of PNG, hoogstens 10 MB."),
    ]

    @Test(arguments: files) func `says which files fit`(endings: [String], words: String) {
        let said = FileRule(endings: endings, megabytes: 10).words(.nl).description
        #expect(said.replacing(#/<\/?bdi>/#, with: "") == words)
    }

    @Test(arguments: [(Field.Kind.file(.document), true), (.text, false)])
    func `sends a form with a file as parts`(kind: Field.Kind, isMultipart: Bool) {
        let form = Form(
            to: "/", key: Values.key, fields: [Field("a", "A", kind)], buttons: [.submit("x")])
        let html = form.html(.nl).description
        #expect(html.contains(" enctype=\"multipart/form-data\"") == isMultipart)
    }

    @Test func `comes again only while a job is open`() {
        for sample in Values.plain.forMany where sample.name.hasPrefix("opdracht") {
            let isOpen = ["opdracht-wacht", "opdracht-loopt"].contains(sample.name)
            let html = sample.html(.nl).description
            #expect(html.contains("http-equiv=\"refresh\" content=\"5\"") == isOpen)
            #expect(html.contains("data-poll=") == isOpen)
        }
    }

    @Test func `asks for nothing when nothing will change`() {
        let page = Values.plain.forMany.first { $0.name == "bevestigen-niets" }
        #expect(page?.html(.nl).description.contains("/zaken/bulk/toewijzen") == false)
    }

    @Test func `names every way out of a blockade`() {
        let many = Values.plain.manyBlockers.blockade
        for blockade in [Values.plain.blockade, many].compactMap({ $0 }) {
            let html = blockade.html(.en)?.description ?? ""
            for words in ["Not allowed now", "Still allowed", "Ends when", "Who can do this"] {
                #expect(html.contains(words))
            }
        }
    }
}
