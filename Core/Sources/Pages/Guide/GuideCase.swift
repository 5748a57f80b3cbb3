import Kernel
import Law

/// What a case page is made of.
struct GuideCase {
    let frame: Frame
    private var say: Language { frame.language }

    var all: [Specimen] {
        [
            Specimen(
                "termijnen", .guideDeadlines, .guideDeadlinesNote, type: "DeadlineBadge",
                deadlines),
            Specimen("waarom", .guideReceipt, .guideReceiptNote, type: "ShownReceipt", receipt),
            Specimen(
                "blok", .guideBlockade, .guideBlockadeNote, type: "Blockade", blockade ?? HTML()),
            Specimen("stappen", .guideSteps, .guideStepsNote, type: "StepTracker", steps),
            Specimen(
                "tijdlijn", .guideTimeline, .guideTimelineNote, type: "TimelineItem", timeline),
        ]
    }

    private var deadlines: HTML {
        let badges: [DeadlineBadge] = [
            DeadlineBadge(say(.guideDeadlineAppeal), .legal, day: GuideData.day(-2)),
            DeadlineBadge(say(.guideDeadlineAnswer), .target, day: GuideData.day(-12)),
            DeadlineBadge(say(.guideDeadlineAppeal), .legal, day: GuideData.day(0)),
            DeadlineBadge(say(.guideDeadlineInterview), .target, day: GuideData.day(6)),
            DeadlineBadge(say(.guideDeadlineInterview), .target, day: GuideData.day(14)),
            DeadlineBadge(
                say(.guideDeadlinePeriod), .ofPerson, day: GuideData.day(20),
                suspension: say(.guideSuspendedWhy)),
            DeadlineBadge(say(.guideDeadlinePeriod), .ofPerson, day: nil),
            DeadlineBadge(
                say(.guideDeadlineDetention), .legal,
                at: Instant(GuideData.day(1), hour: 17)),
        ]
        return .states(badges.map { $0.bar(in: frame, named: true) })
    }

    private var shown: ShownReceipt {
        ShownReceipt(
            rule: say(.guideReceiptRule),
            article: Article(
                "Vw 62 lid 1", "https://wetten.overheid.nl/BWBR0011823", isVerified: false),
            steps: [say(.guideReceiptStep), say(.guideReceiptStep2)], corpus: "2024-06-01",
            judgedOn: GuideData.today)
    }

    private var receipt: HTML {
        DeadlineBadge(
            say(.guideDeadlinePeriod), .ofPerson, day: GuideData.day(14), receipt: shown
        ).html(in: frame, named: true)
    }

    private var blockade: HTML? {
        Blockade(
            barred: [.booking, .execution],
            blockers: [
                BlockerCard(
                    rule: "SUS-03", name: say(.guideBlockerName), why: say(.guideBlockerWhy),
                    article: Article(
                        "Awb 8:81", "https://wetten.overheid.nl/BWBR0005537", isVerified: true),
                    state: .open(since: GuideData.day(-2)), lift: say(.guideBlockerLift),
                    lifter: say(.guideBlockerWho), actions: [Link(say(.guideLog), "#blok")])
            ]
        ).html(say)
    }

    private var steps: HTML {
        .states([
            StepTracker(at: .interviews, remarks: [.handover: say.date(GuideData.day(-90))])
                .html(say),
            StepTracker(at: .departure, unrecorded: [.travelDocument], isFinished: true).html(say),
        ])
    }

    private var timeline: HTML {
        let (filed, held) = (GuideData.day(-2), GuideData.day(-21))
        let items = [
            TimelineItem(
                .law, HTML(text: say(.guideEventFiled)), day: filed,
                recorded: Instant(filed, hour: 15, minute: 12), by: [say(.guideByLawyer)],
                text: say(.guideEventFiledText), links: [Link(say(.guideDocuments), "#tijdlijn")]),
            TimelineItem(
                .contact, HTML(text: say(.guideEventInterview)), day: held,
                recorded: Instant(GuideData.day(-20), hour: 10), by: [say(.guideByManager)],
                text: say(.guideWantsHelp),
                details: [Fact(say(.guideQuestionFamily), say(.guideAnswerFamily))]),
            TimelineItem(
                .event, HTML(text: say(.guideEventReceived)), day: GuideData.day(-90),
                recorded: Instant(GuideData.day(-90), hour: 9, minute: 5),
                by: [say(.guideByManager)]),
        ]
        return "<ol class=\"tl\">\(items.map { $0.html(say) })</ol>"
    }
}
