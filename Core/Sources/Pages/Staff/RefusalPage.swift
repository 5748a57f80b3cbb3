public import Law

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
        let intro: HTML? = obstacles.isEmpty ? nil : "<p>\(say(.allOfTheseStand))</p>"
        return """
            <div class="head"><p class="soft">\
            \(heading.person), \(say(.caseWord)) \(heading.number)</p>\
            <h1>\(title(say))</h1></div>
            <div class="note bad" role="alert"><p><b>\(say(.nothingWasDone)).</b> \(reason)</p>\
            \(intro)</div>
            \(obstacles.map { Self.obstacle($0, say) })<p class="btns"><a class="btn" \
            href="\(heading.address)">\(say(.goBack))</a></p>
            """
    }

    private static func obstacle(_ card: BlockerCard, _ say: Language) -> HTML {
        "<section class=\"card obstacle\">\(card.html(say))</section>\n"
    }
}
