import Kernel
import Law
import Pages

extension Values {
    /// The law by law, by rule and by day, from the corpus that ships.
    var lawbookSamples: [Sample] {
        let law = try? Corpus.shipped(version: "shipped")
        let pact = Self.day("2026-06-12")
        let chosen = ["courts", "departure-period", "transfer"]
        let chapters = law?.chapters(on: pact).filter { chosen.contains($0.name.law) } ?? []
        let early = Self.day("1950-01-01")
        return [
            sample("wet", LawPage(on: pact, chapters, asked(pact))),
            sample("wet-leeg", LawPage(on: early, [], asked(early))),
            sample("wet-400", LawPage(on: pact, [], [wrongDay("op")], problems: [wrong("op")])),
        ] + ruleSamples(law, pact) + changeSamples(law, pact)
    }

    /// A blocker, a gate, a term, what lengthens one, what goes before another, what came later,
    /// and what is only proposed.
    private func ruleSamples(_ law: Corpus?, _ day: LocalDate) -> [Sample] {
        let rules = [
            ("regel-belemmering", "SUS-02", day), ("regel-toets", "SUS-14", day),
            ("regel-termijn", "RET-02", day), ("regel-verlenging", "AWB-02", day),
            ("regel-uren", "DET-18", Self.day("2026-06-11")),
            ("regel-geen-tekst", "DET-21", Self.day("2026-06-11")),
            ("regel-voorstel", "RR-01", day),
        ]
        return rules.compactMap { name, rule, day in
            law?.entry(rule, on: day).map { sample(name, RulePage($0, asked(day))) }
        }
            + [law?.entry("SUS-02", on: day)].compactMap { $0 }.map {
                sample("regel-400", RulePage($0, [wrongDay("op")], problems: [wrong("op")]))
            }
    }

    private func changeSamples(_ law: Corpus?, _ day: LocalDate) -> [Sample] {
        let all = law?.changes(between: day, and: day) ?? []
        let chosen = ["SUS-02", "DUB-08", "DET-21", "DUB-01b"]
        let some = all.filter { chosen.contains($0.version?.rule.id ?? "") }
        let days = [
            Filter("van", text("Vanaf"), day: text("2026-06-01"), words: text("1 juni 2026")),
            Filter("tot", text("Tot en met"), day: text("2026-07-01"), words: text("1 juli 2026")),
        ]
        return [
            sample("wet-wijzigingen", LawChangesPage(days, .notAsked(all))),
            sample("wet-gewijzigd", LawChangesPage(days, .found(some))),
            sample("wet-ongewijzigd", LawChangesPage(days, .found([]))),
            sample(
                "wet-wijzigingen-400",
                LawChangesPage([wrongDay("van")], problems: [wrong("van")])),
        ]
    }

    private func sample(_ name: String, _ page: any Page) -> Sample {
        Sample(name: name, page: page, section: nil, isPublic: true)
    }

    private func asked(_ day: LocalDate) -> [Filter] {
        [Filter("op", text("Wat gold op"), day: day.description, words: text("die dag"))]
    }

    private func wrongDay(_ name: String) -> Filter {
        Filter(name, text("Dag"), day: text("31-4-2026"), words: nil)
    }

    private func wrong(_ name: String) -> Problem { Problem(name, .notADate) }
}
