import Kernel
import Law

@testable import Pages

/// Every part in all its states.
extension Values {
    var parts: [Sample] { shapes + lists + tables + answers }

    private var shapes: [Sample] {
        [
            Sample("deel-knoppen") { _ in
                let links: [Button] = [
                    .link(text("Gesprek vastleggen"), "/a"),
                    .link(text("Meer acties"), "/b", .secondary),
                ]
                let grave: [Button] = [
                    .submit(text("Plan het vertrek"), .grave, name: "wat", value: text("plan"))
                ]
                let choice = ChoiceButton(
                    name: "account", choice: Choice(text("rdv"), text("Roos de Vries")),
                    remark: text("Regievoerder"))
                return """
                    \(links.html)\(grave.html)<div class="accounts">\(choice.html)</div>
                    """
            },
            Sample("deel-kop") { frame in
                let end = [Button.link(text("Nieuwe zaak"), "/zaken/nieuw")].html
                let head = PageHead(
                    text("Vertrekgesprek vastleggen"),
                    about: HTML(text: text("Youssef B., 2024-018342-1")),
                    lead: text("Schrijf bij elke vraag het antwoord op."), end: end)
                let intro = PageHead(text("Cijfers"), lead: text("Per jaar"), isIntro: true)
                let second = Heading(text("Documenten"), id: "documenten", count: 1_204)
                let third = Heading(text("Besluiten"), .third)
                return """
                    \(head.html)\(intro.html)\(second.html(frame.language))\
                    \(third.html(frame.language))
                    """
            },
            Sample("deel-kaart") { _ in
                let full = Card(
                    "een", text("Dit moet nu gebeuren"),
                    link: Link(text("Alle taken"), "/taken"),
                    links: [Link(text("Taken van het team"), "/werk/team")],
                    "<p>\(text("Twee taken."))</p>")
                let empty = Card(
                    "twee", text("Documenten"),
                    EmptyState(
                        text("Hier staan de documenten van deze zaak."),
                        why: text("Er kwam nog niets binnen."),
                        next: Link(text("Voeg een document toe"), "/documenten/nieuw")))
                return "\(full.html)\(empty.html)"
            },
            Sample("deel-labels") { _ in
                let tones: [Tag.Tone] = [.neutral, .ok, .warn, .bad, .info]
                let tags = tones.map { Tag(text("Spoor: zelfstandig"), $0) }
                let badges = [0, 1, 99, 100].map { CountBadge(count: $0, words: text(" taken")) }
                return "\(tags.html)<p>\(badges.compactMap(\.html))</p>"
            },
            Sample("deel-tabs") { frame in
                Tabs(
                    name: text("Onderdelen van deze zaak"),
                    tabs: [
                        .init(Link(text("Overzicht"), "/zaken/1"), isCurrent: true),
                        .init(Link(text("Taken"), "/zaken/1/taken"), count: 3),
                        .init(Link(text("Documenten"), "/zaken/1/documenten"), count: 0),
                    ]
                ).html(frame.language)
            },
        ]
    }

    private var lists: [Sample] {
        [
            Sample("deel-gegevens") { frame in
                let say = frame.language
                let facts = [
                    Fact(text("V-nummer"), text("280.114.7723")),
                    Fact(text("Taal"), text("Arabisch, tolk nodig")),
                ]
                let rows: [SummaryList.Row] = [
                    .init(text("Naam"), HTML(text: text("Youssef B.")), change: "/naam"),
                    .init(text("Geboren"), HTML(text: text("14 maart 1996"))),
                ]
                return """
                    \(SummaryList(facts).html(say))\(SummaryList(facts, .line).html(say))\
                    \(SummaryList(rows).html(say))
                    """
            },
            Sample("deel-termijnen") { frame in
                "<ul>\(terms.map { "<li>\($0.html(in: frame, named: true))</li>" as HTML })</ul>"
            },
            Sample("deel-tijdlijn") { frame in
                let first = Self.day("2024-06-01")
                let items = (0..<21).map { number in
                    TimelineItem(
                        .event, HTML(text: text("Gesprek \(number)")), day: first,
                        recorded: Instant(first, hour: 9), by: [text("R. de Vries")])
                }
                return Timeline(items, earlier: "/logboek").html(frame.language)
            },
            Sample("deel-blokkade") { frame in
                "\(blockade.html(frame.language))"
            },
            Sample("deel-stappen") { frame in
                let say = frame.language
                let finished = StepTracker(at: .departure, isFinished: true)
                let halfway = StepTracker(
                    at: .travelDocument, remarks: [.interviews: text("klaar, drie gesprekken")],
                    unrecorded: [.introduction])
                return "\(halfway.html(say))\(finished.html(say))"
            },
        ]
    }

    /// Late, soon, in time and suspended, in days and in hours.
    private var terms: [DeadlineBadge] {
        let hours = [-50, -3, -1, 0, 1, 47, 48].map { hours in
            DeadlineBadge(
                text("Bewaring"), .legal,
                at: Instant(Self.today, hour: 14).adding(hours: hours))
        }
        return deadlines + hours + [DeadlineBadge(text("Nog niets"), .legal, day: nil)]
    }

    private var answers: [Sample] {
        [
            Sample("deel-meldingen") { frame in
                let tones: [Notice.Tone] = [.info, .ok, .warn, .bad]
                let notices = tones.map { tone in
                    Notice(
                        tone, title: text("Vastgelegd"), text: text("Het gesprek staat erin."),
                        link: Link(text("Naar de zaak"), "/zaken/1"), dismissal: "/werk")
                }
                return """
                    \(notices.map { $0.html(frame.language) })\
                    \(Remark(text("De norm hoort bij de vertrekken.")).html)
                    """
            },
            Sample("deel-kopie") { frame in
                CopyText(text("8F3A"), label: text("Kenmerk"), id: "kenmerk").html(frame.language)
            },
            Sample("deel-formulier") { form(Input()).html($0.language) },
            Sample("deel-formulier-400") { frame in
                let wrong = form(entered)
                return "\(wrong.errors(frame.language))\(wrong.html(frame.language))"
            },
        ]
    }

    private func form(_ input: Input) -> Form {
        let choices = [Choice("ja", text("Ja")), Choice("nee", text("Nee"))]
        return Form(
            to: "/zaken/1/gesprek", key: Self.key,
            fields: [
                Field("naam", text("Naam"), .line(.name)),
                Field("mail", text("E-mail"), .line(.email)),
                Field("tel", text("Telefoon"), .line(.telephone)),
                Field("code", text("Code"), hint: text("Uit de brief"), .line(.code)),
                Field("dagen", text("Dagen"), hint: text("Hoogstens 28"), .line(.number)),
                Field("dag", text("Dag"), .day), Field("tijd", text("Tijd"), .time),
                Field("verhaal", text("Toelichting"), .area),
                Field("tolk", text("Tolk"), .pick(choices)),
                Field("land", text("Land"), .menu(choices)),
                Field("bewijs", text("Bewijs"), .checks(choices)),
                Field("stuk", text("Document"), hint: text("Een scan"), .file(.document)),
                Field("vraag", text("Wilt u terug?"), .asked),
                Field("akkoord", text("Ik heb dit gelezen"), .agree),
            ], input: input,
            buttons: [.submit(text("Leg vast")), .link(text("Terug"), "/zaken/1", .secondary)])
    }

    private var entered: Input {
        let fields = [
            "naam", "mail", "tel", "code", "dagen", "dag", "tijd", "verhaal", "tolk", "land",
            "bewijs", "stuk", "vraag", "akkoord",
        ]
        var values = Dictionary(uniqueKeysWithValues: fields.map { ($0, [text("ja")]) })
        values["vraag-answer"] = [text("Ja\nen nee")]
        return Input(values: values, problems: fields.map { Problem($0, .missing) })
    }
}
