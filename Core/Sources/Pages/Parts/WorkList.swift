/// The lists that a day's work is found in, as tabs above each of them.
public enum WorkList: String, CaseIterable, Sendable {
    case work, tasks, deadlines, missing, agenda, reconciliation, repair, flights, deputies,
        dutyDesk
    case framework

    var address: Href {
        switch self {
        case .work: "/werk"
        case .tasks: "/taken"
        case .deadlines: "/termijnen"
        case .missing: "/ontbrekend"
        case .agenda: "/agenda"
        case .reconciliation: "/verzoening"
        case .repair: "/herstel"
        case .flights: "/vluchten"
        case .deputies: "/waarneming"
        case .dutyDesk: "/piket"
        case .framework: "/afwegingskader"
        }
    }

    private var name: Text {
        switch self {
        case .work: .work
        case .tasks: .tasks
        case .deadlines: .deadlines
        case .missing: .missingMessages
        case .agenda: .agenda
        case .reconciliation: .reconciliation
        case .repair: .repairTitle
        case .flights: .flights
        case .deputies: .absences
        case .dutyDesk: .dutyDesk
        case .framework: .frameworks
        }
    }

    /// The tabs, with this list as the one that is shown.
    func tabs(among lists: [WorkList], _ say: Language) -> HTML? {
        guard lists.count > 1 else { return nil }
        let tabs = lists.map { list in
            Tabs.Tab(Link(say(list.name), list.address), isCurrent: list == self)
        }
        return Tabs(name: say(.workLists), tabs: tabs).html(say)
    }
}
