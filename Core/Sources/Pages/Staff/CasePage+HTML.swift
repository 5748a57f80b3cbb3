import Kernel
import Law

extension CasePage {
    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        return """
            \(identity(say))\(steps.html(say))\(blockade?.html(say))
            <div class="grid"><div>\(taskCard(in: frame))\(timelineCard(say))</div>
            <div class="aside">\(deadlineCard(in: frame))\(actionCard(say))\(factCard(say))</div>\
            </div>
            """
    }

    private func identity(_ say: Language) -> HTML {
        """
        <div class="ident"><div><h1>\(heading.person) <span class="cnt">\(say(.caseWord)) \
        \(heading.number)</span></h1><dl class="facts">\(facts.map(\.html))</dl>\
        \(tagList)</div>\(mainButton(say))</div>

        """
    }

    private var tagList: HTML? {
        guard !tags.isEmpty else { return nil }
        return "<ul class=\"tags\">\(tags.map(Self.tagItem))</ul>"
    }

    private static func tagItem(_ tag: Tag) -> HTML { "<li>\(tag.html)</li>" }

    private func mainButton(_ say: Language) -> HTML? {
        guard let first = actions.first(where: { !$0.isBarred }) else { return nil }
        return """
            <div class="btns"><a class="btn" href="\(heading.address(of: first.act))">\
            \(say(first.act.text))</a></div>
            """
    }

    private func taskCard(in frame: Frame) -> HTML {
        let say = frame.language
        guard !tasks.isEmpty else { return card("taken", say(.doThisNow), say(.nothingToDo)) }
        let table: HTML = """
            <table class="tasks"><thead><tr><th scope="col">\(say(.task))</th>\
            <th scope="col">\(say(.dueBy))</th><th scope="col">\(say(.status))</th></tr></thead>\
            <tbody>\(tasks.map { row($0, in: frame) })</tbody></table>
            """
        return card("taken", say(.doThisNow), table)
    }

    private func row(_ task: Task, in frame: Frame) -> HTML {
        """
        <tr><td>\(task.link.html)<span class="why">\(task.why)</span></td>\
        <td>\(task.deadline.html(in: frame, named: false))</td><td>\(task.status.html)</td></tr>
        """
    }

    private func timelineCard(_ say: Language) -> HTML {
        guard !timeline.isEmpty else { return card("tijdlijn", say(.timeline), say(.noEvents)) }
        let more: HTML? = earlier.map { "<p>\(Link(say(.earlierEvents), $0).html)</p>" }
        let list: HTML = "<ol class=\"tl\">\(timeline.map { $0.html(say) })</ol>\(more)"
        return card("tijdlijn", say(.timeline), list)
    }

    private func deadlineCard(in frame: Frame) -> HTML {
        let say = frame.language
        guard !deadlines.isEmpty else {
            return card("termijnen", say(.deadlines), say(.noDeadlines))
        }
        let list: HTML = "<ul>\(deadlines.map { Self.item($0, in: frame) })</ul>"
        return card("termijnen", say(.deadlines), list)
    }

    private static func item(_ deadline: DeadlineBadge, in frame: Frame) -> HTML {
        "<li>\(deadline.html(in: frame, named: true))</li>"
    }

    private func actionCard(_ say: Language) -> HTML {
        guard !actions.isEmpty else { return card("acties", say(.actions), say(.noActions)) }
        let list: HTML = "<ul class=\"acts\">\(actions.map { item($0, say) })</ul>"
        return card("acties", say(.actions), list)
    }

    private func item(_ action: Action, _ say: Language) -> HTML {
        let link = Link(say(action.act.text), heading.address(of: action.act))
        let mark: HTML? =
            action.isBarred ? "<span class=\"why\">\(say(.barredAction))</span>" : nil
        let key: HTML? = action.act == .interview ? " data-key=\"n\"" : nil
        return "<li\(key)>\(link.html)\(mark)</li>"
    }

    private func factCard(_ say: Language) -> HTML? {
        guard !keyFacts.isEmpty else { return nil }
        let list: HTML = "<dl class=\"kv\">\(keyFacts.map(\.html))</dl>"
        return card("gegevens", say(.keyFacts), list)
    }
}

/// A block with a heading of its own.
func card(_ id: String, _ title: String, _ content: HTML) -> HTML {
    """
    <section class="card" aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2>\(content)</section>

    """
}

/// A block that says why it is empty.
func card(_ id: String, _ title: String, _ reason: String) -> HTML {
    let words: HTML = "<p>\(reason)</p>"
    return card(id, title, words)
}
