import HummingbirdTesting
import Kernel
import Law
import Simulation
import Testing

/// The list of cases: by pages that stay where they are, narrowed down by addresses.
@Suite struct ListTests {
    static func numbers(_ page: String) -> [String] {
        page.matches(of: #/href="\/zaken\/(\d{4}-\d{6}-\d)"/#).map { String($0.1) }
    }

    static func link(_ page: String, _ rel: String) -> String? {
        page.matches(of: #/rel="(prev|next)" href="([^"]*)"/#).first { $0.1 == rel }
            .map { String($0.2).replacing("&amp;", with: "&") }
    }

    @Test func `whoever goes through the list meets every case once, whatever comes in`()
        async throws
    {
        try await Scene.play { scene in
            var first: Set<String> = []
            for index in 0..<125 {
                // Ten a day: within a day the id decides.
                let target = try await scene.register(
                    "Amal", "Demir", 2_100_000_000 + index * 111, daysAgo: index / 10)
                first.insert(try await scene.number(of: target))
            }
            let lead = try await scene.signIn(scene.cast.leads[0])
            var seen: [String] = []
            var pages: [String] = []
            var address: String? = "/zaken"
            while let path = address, pages.count < 9 {
                let page = try await lead.get(path).text
                pages.append(path)
                #expect(Self.link(page, "prev") == nil || pages.count > 1)
                seen += Self.numbers(page)
                address = Self.link(page, "next")
                // New cases everywhere in the list, while somebody reads.
                for day in [0, 6, 30] {
                    try await scene.register(
                        "Kofi", "Sow", 2_200_000_000 + pages.count * 1_000 + day * 11, daysAgo: day)
                }
            }
            #expect(pages.count == 3)
            #expect(Set(seen).count == seen.count, "nobody twice")
            #expect(first.isSubset(of: seen), "nobody left out")
            try await back(from: pages[2], seen, lead)
        }
    }

    // The way back shows what was seen, and what came in between.
    private func back(from address: String, _ seen: [String], _ lead: Browser) async throws {
        var (page, met) = (try await lead.get(address).text, [String]())
        met = Self.numbers(page)
        var steps = 0
        while let path = Self.link(page, "prev"), steps < 9 {
            page = try await lead.get(path).text
            let numbers = Self.numbers(page)
            #expect(numbers.count <= 50)
            met = numbers + met
            steps += 1
        }
        #expect(Set(met).count == met.count)
        #expect(Set(seen).isSubset(of: met))
        #expect(met.filter { seen.contains($0) } == seen, "in the same order")
        #expect(page.contains("134 zaken gevonden") || page.contains("<bdi>134</bdi>"))
    }

    /// What the address asks for, and whose cases are shown.
    static let filters: [(query: String, shown: Set<String>)] = [
        ("", ["Amal", "Bilal", "Chen", "Dara"]), ("fase=received", ["Chen", "Dara"]),
        ("fase=assigned", []), ("fase=decided", ["Amal", "Bilal"]), ("fase=closed", []),
        ("regie=niemand", ["Chen", "Dara"]),
        ("kanaal=NP", ["Dara"]), ("kanaal=IND&fase=received", ["Chen"]),
        ("belemmering=ja", ["Bilal"]), ("belemmering=nee", ["Amal", "Chen", "Dara"]),
        ("onbekend=ja", ["Chen"]), ("onbekend=nee&belemmering=nee", ["Amal", "Dara"]),
        ("uiterlijk=2024-08-22", ["Amal", "Bilal"]),
        ("uiterlijk=2024-08-23", ["Amal", "Bilal", "Dara"]), ("uiterlijk=2024-08-13", []),
        ("fase=", ["Amal", "Bilal", "Chen", "Dara"]), ("regie=mijn", []),
    ]

    @Test func `an address narrows the list down`() async throws {
        try await Scene.play { scene in
            try await fill(scene)
            let lead = try await scene.signIn(scene.cast.leads[0])
            for (query, shown) in Self.filters {
                let answer = try await lead.get("/zaken?\(query)")
                #expect(answer.code == 200)
                let names = answer.text.matches(of: #/<b><bdi>(\w+) /#).map { String($0.1) }
                #expect(Set(names) == shown && names.count == shown.count, "\(query) \(names)")
                #expect(answer.text.contains("<bdi>\(shown.count)</bdi> za"), "\(query)")
            }
            let own = try await scene.signIn(scene.cast.managers[0])
            let page = try await own.get("/zaken").text
            #expect(page.contains("Amal") && page.contains("Bilal") && !page.contains("Chen"))
            #expect(!page.contains("name=\"regie\""), "their own are all there are")
        }
    }

    static let wrong = [
        "fase=kanarie7351": "fase", "regie=alle": "regie", "kanaal=ind": "kanaal",
        "belemmering=yes": "belemmering", "onbekend=1": "onbekend",
        "uiterlijk=morgen": "uiterlijk", "uiterlijk=2024-02-30": "uiterlijk",
    ]

    @Test func `a filter that cannot be read is named, and shows nothing`() async throws {
        try await Scene.play { scene in
            try await fill(scene)
            let lead = try await scene.signIn(scene.cast.leads[0])
            for (query, field) in Self.wrong {
                let answer = try await lead.get("/zaken?\(query)")
                #expect(answer.code == 400, "\(query)")
                #expect(answer.text.contains("<a href=\"#\(field)\">"), "\(query)")
                #expect(Self.numbers(answer.text) == [])
            }
            for mark in ["na=", "na=x", "voor=1.2", "na=99999999999.00"] {
                #expect(try await lead.get("/zaken?\(mark)").code == 400, "\(mark)")
            }
        }
    }

    @Test func `countries count open decided cases, and hide few from whoever may not see them`()
        async throws
    {
        try await Scene.play { scene in
            try await fill(scene)
            let lead = try await scene.signIn(scene.cast.leads[0])
            let open = try await lead.get("/landen").text
            #expect(open.contains("<a href=\"/landen/5022\">Marokko</a>"))
            #expect(open.contains("<td class=\"num\">2</td>") && !open.contains("&lt;5"))
            let cases = try await lead.get("/landen/5022").text
            #expect(cases.contains("Amal") && cases.contains("Bilal") && !cases.contains("Chen"))
            let other = try await scene.signIn(scene.cast.managers[1])
            #expect(Self.numbers(try await other.get("/landen/5022").text) == [])
            for member in [scene.cast.analyst, scene.cast.intake, scene.cast.managers[0]] {
                let hidden = try await scene.signIn(member).get("/landen").text
                #expect(hidden.contains("&lt;5") && !hidden.contains("<td class=\"num\">2</td>"))
            }
            #expect(try await lead.get("/landen/9996").code == 404)
            #expect(try await lead.get("/landen/kanarie7351").code == 404)
        }
    }

    /// Amal and Bilal are with the first case manager and must go to Morocco.
    private func fill(_ scene: Scene) async throws {
        let amal = try await scene.register("Amal", "Demir", 2_100_000_000)
        let bilal = try await scene.register(
            "Bilal", "Eker", 2_100_000_111, open: [.traffickingReflection])
        try await scene.register(
            "Chen", "Haile", 2_100_000_222, daysAgo: 10, unknown: [.medicalApplication])
        try await scene.register("Dara", "Sow", 2_100_000_333, daysAgo: 11, source: .police)
        for target in [amal, bilal] {
            try await scene.assign(target, to: scene.cast.managers[0])
            try await scene.decide(target, to: "5022")
        }
    }
}
