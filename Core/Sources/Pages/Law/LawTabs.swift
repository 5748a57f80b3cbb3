/// The pages about the law, which lead to one another.
enum LawTabs: CaseIterable {
    case law, changes, calculator, safeguards

    private var address: Href {
        switch self {
        case .law: "/wet"
        case .changes: "/wet/wijzigingen"
        case .calculator: "/termijn-berekenen"
        case .safeguards: "/waarborgen"
        }
    }

    private var name: Text {
        switch self {
        case .law: .theLaw
        case .changes: .lawChanges
        case .calculator: .calculator
        case .safeguards: .safeguards
        }
    }

    func html(_ say: Language) -> HTML {
        let tabs = Self.allCases.map { tab in
            Tabs.Tab(Link(say(tab.name), tab.address), isCurrent: tab == self)
        }
        return Tabs(name: say(.lawAbout), tabs: tabs).html(say)
    }
}
