import Kernel

extension GuideSample {
    /// The page itself.
    ///
    /// - Parameter key: for the forms on it, which lead nowhere.
    public func page(_ say: Language, key: FormKey) -> any Page {
        switch self {
        case .confirmation: confirmation(say, key)
        case .running: JobPage(job(say, key, .running(done: 137, of: 480)))
        case .finished: JobPage(finished(say, key))
        }
    }

    private func confirmation(_ say: Language, _ key: FormKey) -> ConfirmationPage {
        ConfirmationPage(
            say(.guideConfirm), changing: [link(GuideData.heading), link(GuideData.other)],
            staying: [.init(link(GuideData.third), why: say(.guideConfirmWhy))],
            button: say.plain(.guideConfirmButton(count: 2)), to: address, chosen: [],
            back: GuideChapter.parts.address, key: key, trail: trail(say))
    }

    private func job(_ say: Language, _ key: FormKey, _ state: JobProgress.State) -> JobProgress {
        JobProgress(
            say(.guideJob), unit: say(.guideJobUnit), state: state,
            started: Instant(GuideData.today, hour: 9),
            expected: Instant(GuideData.today, hour: 9, minute: 12), address: address, key: key)
    }

    private func finished(_ say: Language, _ key: FormKey) -> JobProgress {
        job(
            say, key,
            .finished(
                result: say(.guideJobDone),
                failures: [
                    .init(link(GuideData.other), why: say(.guideJobFailed)),
                    .init(link(GuideData.third), why: say(.guideJobFailed)),
                ], files: [Link(say(.guideJobFile), "#opdracht")]))
    }

    private func link(_ heading: CaseHeading) -> Link {
        Link("\(heading.person), \(heading.number)", GuideChapter.cases.address)
    }

    private func trail(_ say: Language) -> [Crumb] {
        [
            Crumb(say(.guideTitle), GuideChapter.foundations.address),
            Crumb(say(.guideParts), GuideChapter.parts.address), Crumb(say(name)),
        ]
    }
}
