import Kernel

/// The style guide: `/stijlgids`. Every part that a screen is made of, in every state, with
/// invented people and figures.
public struct GuidePage: Page {
    public let chapter: GuideChapter
    let form: GuideForm

    /// - Parameters:
    ///   - key: for the form of the guide.
    ///   - input: what was sent with it; nothing is kept.
    public init(_ chapter: GuideChapter, key: FormKey, input: Input = Input()) {
        self.chapter = chapter
        form = GuideForm(key: key, input: input)
    }

    public func title(_ say: Language) -> String {
        chapter == .foundations
            ? say(.guideTitle) : "\(say(chapter.name)), \(say(.guideTitle))"
    }

    public func crumbs(_ say: Language) -> [Crumb] {
        guard chapter != .foundations else { return [] }
        return [
            Crumb(say(.guideTitle), GuideChapter.foundations.address), Crumb(say(chapter.name)),
        ]
    }

    public var isWrong: Bool { !form.input.problems.isEmpty }

    public func isWorded(in language: Language) -> Bool { true }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let name = chapter == .foundations ? say(.guideTitle) : say(chapter.name)
        return """
            \(PageHead(name, lead: say(.guideLead)).html)\(tabs(say))\
            \(form.outcome(say))\(specimens(in: frame).map { $0.html(say) })
            """
    }

    private func tabs(_ say: Language) -> HTML {
        Tabs(
            name: say(.guideChapters),
            tabs: GuideChapter.allCases.map {
                .init(Link(say($0.name), $0.address), isCurrent: $0 == chapter)
            }
        ).html(say)
    }

    // Deadlines count from a day and an hour of their own.
    private func onItsDay(_ frame: Frame) -> Frame {
        frame.at(Instant(GuideData.today, hour: 9))
    }

    private func specimens(in frame: Frame) -> [Specimen] {
        switch chapter {
        case .foundations: GuideFoundations(say: frame.language).all
        case .parts: GuideParts(frame: frame).all
        case .forms: form.specimens(frame.language)
        case .tables: GuideTables(frame: onItsDay(frame)).all
        case .cases: GuideCase(frame: onItsDay(frame)).all
        case .charts: GuideCharts(say: frame.language).all
        }
    }
}
