/// The answer 422: the law, or the state of the case, says no to what was asked.
public struct RefusalPage: Page {
    public let heading: CaseHeading
    public let act: CaseAct
    /// One sentence about the refusal as a whole.
    public let reason: String
    /// Every provision in the way, strongest first.
    public let obstacles: [BlockerCard]

    public init(
        heading: CaseHeading, act: CaseAct, reason: String, obstacles: [BlockerCard]
    ) {
        (self.heading, self.act) = (heading, act)
        (self.reason, self.obstacles) = (reason, obstacles)
    }

    public func title(_ say: Language) -> String { say.plain(.notAllowed(act: say(act.text))) }

    public func crumbs(_ say: Language) -> [Crumb] {
        heading.crumbs(say, then: say(act.text))
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let head = PageHead(
            title(say), about: say(.caseOf(person: heading.person, number: heading.number)))
        let words = obstacles.isEmpty ? reason : "\(reason) \(say(.allOfTheseStand))"
        let notice = Notice(.bad, title: say(.nothingWasDone), text: words)
        return """
            \(head.html)\(notice.html(say))\(obstacles.map { Self.obstacle($0, say) })\
            \([Button.link(say(.goBack), heading.address)].html)
            """
    }

    private static func obstacle(_ card: BlockerCard, _ say: Language) -> HTML {
        "<section class=\"card obstacle\">\(card.html(say, .second))</section>\n"
    }
}
