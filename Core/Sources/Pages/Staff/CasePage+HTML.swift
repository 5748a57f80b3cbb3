import Kernel

extension CasePage {
    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        return """
            \(identity(say))\(steps.html(say))\(blockade?.html(say))
            <div class="grid"><div>\(taskCard(in: frame))\(waitCard(in: frame))\
            \(timelineCard(say))</div>
            <div class="aside">\(deadlineCard(in: frame))\(plan?.card(heading, in: frame))\
            \(actionCard(say))\(factCard(say))</div>\
            </div>
            """
    }

    private func identity(_ say: Language) -> HTML {
        """
        <div class="ident"><div><h1><bdi>\(heading.person)</bdi> \
        <span class="cnt">\(say(.caseWord)) <bdi>\(heading.number)</bdi></span></h1>\
        \(SummaryList(facts, .line).html(say))\(tags.html)</div>\
        \(mainButton(say).html)</div>

        """
    }

    private func mainButton(_ say: Language) -> [Button] {
        let first = actions.lazy.flatMap(\.acts).first { !$0.isBarred }
        guard let first else { return [] }
        return [.link(say(first.act.text), heading.address(of: first.act))]
    }

    private func taskCard(in frame: Frame) -> HTML {
        let say = frame.language
        let table = Table(
            .labelled(by: "taken"), .stacked, tasks,
            columns: [
                Column(say(.task), isHead: true) { task in
                    "\(task.row.link.html)<span class=\"why\">\(task.row.why)</span>"
                },
                Column(say(.dueBy), speaksForItself: true) { $0.row.due(in: frame) },
                Column(say(.taskHolder)) { task in
                    "\(task.row.holder ?? say(.nobodyYet))\(arranging(task))"
                },
            ], empty: EmptyState(say(.nothingToDo)))
        return Card("taken", say(.doThisNow), table.html(say)).html
    }

    // Each says for those who do not see the row which task it is about.
    private func arranging(_ task: Task) -> HTML? {
        guard !task.acts.isEmpty else { return nil }
        let about = task.row.link.text
        let links = task.acts.map { link in
            """
            <a href="\(link.address)">\(link.text)<span class="vh">: \(about)</span></a> \

            """ as HTML
        }
        return "<span class=\"why\">\(links)</span>"
    }

    private func waitCard(in frame: Frame) -> HTML? {
        guard !waits.isEmpty else { return nil }
        let say = frame.language
        let table = Table(
            .labelled(by: "wacht"), .stacked, waits,
            columns: [
                Column(say(.missingMessage), isHead: true) { "\($0.message)" },
                Column(say(.dueBy), speaksForItself: true) {
                    $0.deadline.html(in: frame, named: false)
                },
                Column(say(.sender)) { "\($0.sender)\(reminding($0))" },
            ], empty: EmptyState(say(.noMessageMissing)))
        return Card("wacht", say(.waitsForOthers), table.html(say)).html
    }

    private func reminding(_ wait: Wait) -> HTML? {
        wait.remind.map { link in
            """
            <span class="why"><a href="\(link.address)">\(link.text)\
            <span class="vh">: \(wait.message)</span></a></span>
            """
        }
    }

    private func timelineCard(_ say: Language) -> HTML {
        let name = say(.timeline)
        guard !timeline.isEmpty else {
            return Card("tijdlijn", name, EmptyState(say(.noEvents))).html
        }
        return Card("tijdlijn", name, Timeline(timeline, earlier: earlier).html(say)).html
    }

    private func deadlineCard(in frame: Frame) -> HTML {
        let name = frame.language(.deadlines)
        guard !deadlines.isEmpty else {
            return Card("termijnen", name, EmptyState(frame.language(.noDeadlines))).html
        }
        let items = deadlines.map { "<li>\($0.html(in: frame, named: true))</li>" as HTML }
        return Card("termijnen", name, "<ul>\(items)</ul>").html
    }

    private func actionCard(_ say: Language) -> HTML {
        guard !actions.isEmpty else {
            return Card("acties", say(.actions), EmptyState(say(.noActions))).html
        }
        return Card("acties", say(.actions), "\(actions.map { group($0, say) })").html
    }

    private func group(_ group: ActionGroup, _ say: Language) -> HTML {
        let items = group.acts.map { item($0, say) }
        return "<h3>\(say(group.theme.text))</h3><ul class=\"acts\">\(items)</ul>"
    }

    private func item(_ action: Action, _ say: Language) -> HTML {
        let link = Link(say(action.act.text), heading.address(of: action.act))
        let mark: HTML? =
            action.isBarred ? "<span class=\"why\">\(say(.barredAction))</span>" : nil
        let key: HTML? = Self.keys[action.act].map { " data-key=\"\($0)\"" }
        return "<li\(key)>\(link.html)\(mark)</li>"
    }

    /// The keys of what is done while somebody waits; the help lists them.
    private static let keys: [CaseAct: String] = [.interview: "n", .phoneNote: "t"]

    private func factCard(_ say: Language) -> HTML? {
        SummaryList(keyFacts).html(say).map { Card("gegevens", say(.keyFacts), $0).html }
    }
}
