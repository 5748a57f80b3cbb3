/// Small parts that stand on any page.
struct GuideParts {
    let frame: Frame
    private var say: Language { frame.language }

    var all: [Specimen] {
        [
            Specimen("knoppen", .guideButtons, .guideButtonsNote, type: "Button", buttons),
            Specimen("labels", .guideTags, .guideTagsNote, type: "Tag", tags),
            Specimen("meldingen", .guideNotices, .guideNoticesNote, type: "Notice", notices),
            Specimen("tabbladen", .guideTabs, .guideTabsNote, type: "Tabs", tabs),
            Specimen("aantal", .guideCounts, .guideCountsNote, type: "CountBadge", counts),
            Specimen("leeg", .guideEmpty, .guideEmptyNote, type: "EmptyState", empty),
            Specimen(
                "samenvatting", .guideSummary, .guideSummaryNote, type: "SummaryList", summary),
            Specimen("meenemen", .guideCopy, .guideCopyNote, type: "CopyText", copy),
            Specimen("taalkeuze", .guideLanguages, .guideLanguagesNote, type: "Frame", languages),
            Specimen("paginas", .guideSamples, .guideSamplesLead, type: "Page", samples),
        ]
    }

    private var buttons: HTML {
        .states([
            [
                .link(say(.guideMainButton), "#knoppen"),
                .link(say(.guideOtherButton), "#knoppen", .secondary),
            ].html,
            [Button.link(say(.guideGraveButton), "#knoppen", .grave)].html,
        ])
    }

    private var tags: HTML {
        let tags: [Tag] = [
            Tag(say(.guideTagOpen)), Tag(say(.guideTagDone), .ok), Tag(say(.guideTagSoon), .warn),
            Tag(say(.guideTagLate), .bad), Tag(say(.guideTagBusy), .info),
        ]
        return tags.html ?? HTML()
    }

    private var notices: HTML {
        .states(
            [
                Notice(.ok, title: say(.saved), text: say(.guideNoticeSaved)),
                Notice(.info, title: say(.guideTagBusy), text: say(.guideNoticeInfo)),
                Notice(
                    .warn, title: say(.guideTagOpen), text: say(.guideNoticeWarning),
                    link: Link(say(.guideTaskConditions), "#meldingen"), dismissal: "#meldingen"),
                Notice(.bad, title: say(.nothingWasDone), text: say(.guideNoticeBad)),
            ].map { $0.html(say) })
    }

    private var tabs: HTML {
        Tabs(
            name: say(.guideTabs),
            tabs: [
                .init(Link(say(.guideOverview), "#tabbladen"), isCurrent: true),
                .init(Link(say(.guideDocuments), "#tabbladen"), count: 14),
                .init(Link(say(.guideLog), "#tabbladen")),
            ]
        ).html(say)
    }

    private var counts: HTML {
        .states(
            [0, 7, 312].map { count in
                """
                <a href="#aantal">\(say(.work))\
                \(CountBadge(count: count, words: say(.openTasks)).html)</a>
                """
            })
    }

    private var empty: HTML {
        EmptyState(
            say(.guideEmptyWhat), why: say(.guideEmptyWhy),
            next: Link(say(.guideEmptyNext), "#leeg")
        ).html
    }

    private var summary: HTML {
        let rows: [SummaryList.Row] = [
            .init(say(.guideFieldName), "<bdi>يوسف ب.</bdi>", change: "#samenvatting"),
            .init(
                say(.guideFieldDay), HTML(text: say.date(GuideData.today)),
                change: "#samenvatting"),
            .init(say(.guideCase), "<bdi>2024-018342-1</bdi>"),
        ]
        return .states([
            SummaryList(rows, .beside).html(say), SummaryList(rows, .stacked).html(say),
            SummaryList(rows, .line).html(say),
        ])
    }

    private var copy: HTML {
        CopyText("2024-018342-1", label: say(.guideCase), id: "nummer").html(say)
    }

    private var languages: HTML {
        let names = Language.allCases.map { language in
            """
            <li><a href="?taal=\(language.rawValue)" lang="\(language.rawValue)" \
            dir="\(language.direction.rawValue)" hreflang="\(language.rawValue)">\
            \(language.ownName)</a></li>
            """ as HTML
        }
        return "<ul class=\"list\">\(names)</ul>"
    }

    private var samples: HTML {
        let links =
            GuideSample.allCases.map { Link(say($0.name), $0.address) }
            + [Link(say(.guideRoundabout), "/")]
        return "<ul class=\"list\">\(links.map { "<li>\($0.html)</li>" as HTML })</ul>"
    }
}
