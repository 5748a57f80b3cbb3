import Kernel

/// Lists that are read, sorted, paged and narrowed down.
struct GuideTables {
    let frame: Frame
    private var say: Language { frame.language }

    private struct Job {
        let task: Text
        let why: Text
        let heading: CaseHeading
        let day: LocalDate
        let tag: Tag
    }

    private struct Post {
        let name: Text
        let budget: Int
        let spent: Int
    }

    var all: [Specimen] {
        [
            Specimen("filters", .guideFilters, .guideFiltersNote, type: "FilterForm", filters),
            Specimen("taken", .guideTable, .guideTableNote, type: "Table", tasks),
            Specimen(
                "bedragen", .guideNumberTable, .guideNumberTableNote, type: "Table", amounts),
            Specimen("geen", .guideEmpty, .guideEmptyNote, type: "Table", nothing),
        ]
    }

    private var filters: HTML {
        let form = FilterForm(
            [
                Filter(
                    "fase", say(.phase),
                    choices: [Choice("", say(.guideOverview)), Choice("g", say(.guideTabs))],
                    chosen: "g"),
                Filter("regie", say(.guideManager), text: "R. de Vries"),
            ], to: "/stijlgids/tabellen")
        return "\(form.html(say))\(form.chips(say))"
    }

    private var jobs: [Job] {
        [
            Job(
                task: .guideTaskAnswer, why: .guideReasonNorm, heading: GuideData.heading,
                day: GuideData.day(-12), tag: Tag(say(.guideTagLate), .bad)),
            Job(
                task: .guideTaskConditions, why: .guideReasonReceived, heading: GuideData.other,
                day: GuideData.day(6), tag: Tag(say(.guideTagBusy), .info)),
            Job(
                task: .guideTaskInterview, why: .guideReasonInterpreter, heading: GuideData.third,
                day: GuideData.day(14), tag: Tag(say(.guideTagOpen))),
        ]
    }

    private var tasks: HTML {
        Table(
            .labelled(by: "taken"), .stacked, jobs, columns: columns,
            count: say(.guideFound(count: 3)),
            pager: Pager(
                previous: Link(say(.previousPage), "#taken"), next: Link(say(.nextPage), "#taken"))
        ).html(say)
    }

    private var columns: [Column<Job>] {
        [
            Column(say(.guideTask), isHead: true, order: .unsorted("#taken")) { job in
                "<a href=\"#taken\">\(say(job.task))</a><span class=\"why\">\(say(job.why))</span>"
            },
            Column(say(.personAndCase)) { $0.heading.html },
            Column(say(.dueBy), .day, order: .ascending("#taken"), speaksForItself: true) { job in
                DeadlineBadge(say(.guideTask), .target, day: job.day).bar(in: frame, named: false)
            },
            Column(say(.status), speaksForItself: true) { $0.tag.html },
        ]
    }

    private var amounts: HTML {
        let posts = [
            Post(name: .guideStaff, budget: 62_900, spent: 30_980),
            Post(name: .guideIT, budget: 6_697, spent: 3_105),
            Post(name: .guideTravel, budget: 8_467, spent: 4_690),
        ]
        return Table(
            .labelled(by: "bedragen"), .scrolling, posts,
            columns: [
                Column(say(.guidePost), isHead: true) { HTML(text: say($0.name)) },
                .number(say(.guideBudget)) { say.number($0.budget) },
                .number(say(.guideSpent), order: .descending("#bedragen")) { say.number($0.spent) },
            ],
            totals: .init(say(.guideTotal), [say.number(78_064), say.number(38_775)])
        ).html(say)
    }

    private var nothing: HTML {
        Table(
            .labelled(by: "geen"), .stacked, [Job](), columns: columns,
            empty: EmptyState(say(.noCaseMatches), next: Link(say(.showAllCases), "#geen"))
        ).html(say)
    }
}
