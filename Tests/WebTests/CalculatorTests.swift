import Testing
import Web

/// Terms of the law for anybody, without an account.
@Suite struct CalculatorTests {
    private static let path = "/termijn-berekenen"

    @Test func `a term ends where the law says, with the reason`() async throws {
        try await Scene.play { scene in
            let page = try await scene.stranger.get("\(Self.path)?regel=AWB-01&begin=2026-02-23")
            #expect(page.code == 200)
            #expect(page.text.contains("Laatste dag: 7 april 2026"))
            #expect(page.text.contains("6 april 2026 is tweede paasdag"))
            #expect(page.text.contains("Awb 9:11(1)"))
        }
    }

    @Test func `between two acts there are two days`() async throws {
        try await Scene.play { scene in
            let asked = "\(Self.path)?regel=DUB-01&begin=2026-07-06&geregistreerd="
            let both = try await scene.stranger.get(asked + "2026-06-20")
            #expect(both.text.contains("Laatste dag: 6 oktober 2026"))
            #expect(both.text.contains("Laatste dag: 7 september 2026"))
            let one = try await scene.stranger.get(asked + "2026-07-01")
            #expect(!one.text.contains("Laatste dag: 6 oktober 2026"))
        }
    }

    @Test func `a suspension moves it, and what has no answer says so`() async throws {
        try await Scene.play { scene in
            let period = "&van=2026-03-10&tot=2026-04-20"
            let page = try await scene.stranger.get(
                "\(Self.path)?regel=RET-02&begin=2026-03-02\(period)")
            #expect(page.text.contains("Laatste dag: 18 mei 2026"))
            let early = try await scene.stranger.get("\(Self.path)?regel=RET-02&begin=2011-12-30")
            #expect(early.code == 200 && early.text.contains("geen wet die dit regelt"))
            let now = try await scene.stranger.get("\(Self.path)?regel=DET-18&begin=2026-07-01")
            #expect(now.code == 200 && now.text.contains("geen aantal dagen"))
        }
    }

    static let pauses = [
        ("&van=2026-03-10&tot=2026-04-20&van2=2026-05-04&tot2=2026-05-06", "3 juni 2026"),
        (
            "&van=2026-03-10&tot=2026-04-20&van2=2026-05-04&tot2=2026-05-06"
                + "&van3=2026-06-01&tot3=2026-06-02", "30 juni 2026"
        ),
        ("&van2=2026-03-10&tot2=2026-04-20", "18 mei 2026"),
    ]

    @Test(arguments: pauses)
    func `a term may stand still more than once`(query: String, day: String) async throws {
        try await Scene.play { scene in
            let page = try await scene.stranger.get(
                "\(Self.path)?regel=RET-02&begin=2026-03-02\(query)")
            #expect(page.text.contains("Laatste dag: \(day)"))
        }
    }

    private static let transfer = "regel=DUB-08&begin=2026-07-06&geregistreerd=2026-07-01"

    static let extensions = [
        ("regel=AWB-01&begin=2026-02-23&verlenging=AWB-02", "4 mei 2026"),
        ("\(transfer)&verlenging=DUB-09", "6 juli 2027"),
        ("\(transfer)&verlenging=DUB-10&verlengd=2026-08-03", "3 augustus 2029"),
        (
            "\(transfer)&verlenging=DUB-09&verlenging2=DUB-10&verlengd2=2026-08-03",
            "3 augustus 2029"
        ),
    ]

    @Test(arguments: extensions)
    func `what lengthens a term counts`(query: String, day: String) async throws {
        try await Scene.play { scene in
            let page = try await scene.stranger.get("\(Self.path)?\(query)")
            #expect(page.code == 200)
            #expect(page.text.contains("Laatste dag: \(day)"))
        }
    }

    @Test func `an extension that the law did not know then is no answer`() async throws {
        try await Scene.play { scene in
            let page = try await scene.stranger.get(
                "\(Self.path)?regel=DUB-08&begin=2026-05-06&geregistreerd=2026-05-01"
                    + "&verlenging=DUB-10b&verlengd=2026-06-01")
            #expect(page.code == 200 && page.text.contains("kende deze verlenging toen niet"))
        }
    }

    @Test func `only what lengthens the chosen term can be chosen`() async throws {
        try await Scene.play { scene in
            let complaint = try await scene.stranger.get(
                "\(Self.path)?regel=AWB-01&begin=2026-02-23")
            #expect(complaint.text.contains("id=\"verlenging\""))
            #expect(!complaint.text.contains("id=\"verlenging2\""))
            let period = try await scene.stranger.get(
                "\(Self.path)?regel=RET-02&begin=2026-03-02")
            #expect(!period.text.contains("id=\"verlenging\""))
        }
    }

    static let wrong = [
        ("regel=AWB-01", "begin"), ("begin=2026-03-02", "regel"),
        ("regel=AWB-99&begin=2026-03-02", "regel"), ("regel=AWB-01&begin=2026-04-31", "begin"),
        ("regel=AWB-01&begin=2026-03-02&van=2026-03-05", "tot"),
        ("regel=AWB-01&begin=2026-03-02&van=2026-03-05&tot=2026-03-04", "tot"),
        ("regel=AWB-01&begin=2026-03-02&geregistreerd=x", "geregistreerd"),
        ("regel=AWB-01&begin=2026-03-02&tot3=2026-03-05", "van3"),
        (
            "regel=AWB-01&begin=2026-03-02&van=2026-03-05&tot=2026-03-09&van2=2026-03-09"
                + "&tot2=2026-03-10", "van2"
        ),
        ("regel=RET-02&begin=2026-03-02&verlenging=AWB-02", "verlenging"),
        (
            "regel=DUB-08&begin=2026-03-02&verlenging=DUB-09&verlenging2=DUB-09", "verlenging2"
        ),
        ("regel=DUB-08&begin=2026-03-02&verlengd=2026-04-01", "verlenging"),
    ]

    @Test(arguments: wrong)
    func `bad input names the field and keeps what was sent`(
        query: String, field: String
    ) async throws {
        try await Scene.play { scene in
            let page = try await scene.stranger.get("\(Self.path)?\(query)")
            #expect(page.code == 400)
            #expect(page.text.contains("href=\"#\(field)\""))
        }
    }
}
