import Kernel
import Law
import Pages
import Publication
import Steering

/// From frozen cells to the drawing, and from published counts to the table of years.
extension PublishedRoundabout {
    /// nil while nothing was frozen.
    init?(_ cells: [PublicationCell], _ say: Language) {
        guard let first = cells.first else { return nil }
        func count(_ topic: String, _ code: String) -> Int? {
            cells.first { $0.topic == topic && $0.code == code }?.value
        }
        let inflows = InflowSource.allCases.map { Inflow($0, count("inflow", $0.rawValue)) }
        let exits = Way.allCases.map { Exit($0, count("exits", $0.manner.rawValue)) }
        let until = say.month(first.month.month)
        let period = say.plain(.fromJanuaryUntil(month: until, year: "\(first.month.year)"))
        self.init(
            period: period, publishedOn: first.frozenOn, inflows: inflows, exits: exits)
    }
}

extension PublishedRoundabout.Way {
    var manner: Closure.Manner {
        switch self {
        case .transfer: .transfer
        case .forced: .forced
        case .independent: .independent
        case .outOfView: .withoutSupervision
        case .stay: .other
        }
    }
}

extension FiguresPage.Month {
    init(_ published: PublishedMonth) {
        let name = PublicationDocument.name(of: published.month)
        self.init(
            published.month, version: published.version, publishedOn: published.frozenOn,
            Href("/cijfers/\(name)"))
    }
}

extension FiguresPage.Year {
    static func all(_ figures: [PublishedFigure]) -> [FiguresPage.Year] {
        let outflow = figures.filter { $0.series == .outflow }
        let groups = Dictionary(grouping: outflow) { Group(year: $0.year, coverage: $0.coverage) }
        return groups.sorted { $0.key < $1.key }.map { group, figures in
            func value(_ category: Publication.Category) -> Int? {
                figures.first { $0.code == category.rawValue }?.value
            }
            return FiguresPage.Year(
                group.name, independent: value(.independent), forced: value(.forced),
                outOfView: value(.withoutSupervision), allClosures: value(.closures))
        }
    }

    private struct Group: Hashable, Comparable {
        let year: Int
        let coverage: Coverage

        var name: String { coverage == .wholeYear ? "\(year)" : "\(year) (\(coverage))" }

        static func < (a: Group, b: Group) -> Bool {
            a.year == b.year ? a.coverage < b.coverage : a.year < b.year
        }
    }
}

extension Pages.Norm {
    /// What the annual plan 2024 asks of an indicator, in the words of the page.
    static func plan(_ id: Steering.Indicator.ID, _ say: Language) -> Pages.Norm {
        switch Steering.Indicator.with(id)?.norm {
        case .atLeast(let share): .atLeast(share)
        case .atMost(let share): .atMost(share)
        case .higher(let year):
            .relative(say.plain(.higherThan(year: "\(year)")))
        case .lower(let year): .relative(say.plain(.lowerThan(year: "\(year)")))
        case .some(.none), nil: .none
        }
    }
}
