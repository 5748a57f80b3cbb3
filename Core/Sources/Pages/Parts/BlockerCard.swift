public import Kernel

/// Something that stands in the way of an act, with its provision. The words come from the
/// corpus in the language of the page.
public struct BlockerCard: Sendable {
    public enum State: Sendable {
        case open(since: LocalDate)
        /// Closed by one person; waits for a second one and bars until then.
        case closing(since: LocalDate)
        /// Nobody has answered whether it is there.
        case unknown
        /// A signed assessment that is not there.
        case missing
        case expired(on: LocalDate)
        /// A provision in the way that is no blocker: a state of the case, for example.
        case applies
    }

    /// The rule in the corpus, for example `SUS-08`.
    public let rule: String
    public let name: String
    public let why: String
    public let article: Article
    public let state: State
    public let lift: String
    public let lifter: String
    public let actions: [Link]

    public init(
        rule: String, name: String, why: String, article: Article, state: State, lift: String,
        lifter: String, actions: [Link] = []
    ) {
        (self.rule, self.name, self.why, self.article) = (rule, name, why, article)
        (self.state, self.lift, self.lifter, self.actions) = (state, lift, lifter, actions)
    }

    /// - Parameter level: below the heading that it stands under.
    func html(_ say: Language, _ level: Heading.Level = .third) -> HTML {
        "\(head(say, level))\(details(say))"
    }

    func head(_ say: Language, _ level: Heading.Level = .third) -> HTML {
        "\(Heading(name, level).html(say))<p>\(why)</p>"
    }

    func details(_ say: Language) -> HTML {
        let ways = SummaryList.Row(say(.whatYouCanDo), HTML(actions, between: ", "))
        let list = SummaryList(
            [
                .init(say(.stateNow), HTML(text: stateWords(say))),
                .init(say(.whatLiftsIt), HTML(text: lift)),
                .init(say(.whoCanLiftIt), HTML(text: lifter)),
                .init(say(.provision), article.html(say)),
            ] + (actions.isEmpty ? [] : [ways]))
        return "\(list.html(say))"
    }

    func stateWords(_ say: Language) -> String {
        switch state {
        case .open(let day): "\(say(.openSince)) \(say.date(day))"
        case .closing(let day): "\(say(.closingSince)) \(say.date(day))"
        case .unknown: say(.unknownBars)
        case .missing: say(.notThere)
        case .expired(let day): "\(say(.expiredOn)) \(say.date(day))"
        case .applies: say(.applies)
        }
    }
}
