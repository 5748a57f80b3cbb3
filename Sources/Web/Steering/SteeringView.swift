import Kernel
import Law
import Pages
import Projections
import Steering

/// The steering page from counters: K1 and K3 on both bases, and the thirteen results.
struct SteeringView {
    let counts: [FigureCount]
    let out: OutOfContact?
    let period: (first: LocalDate, last: LocalDate)
    let say: Language

    var page: SteeringPage {
        SteeringPage(
            period: "\(say.date(period.first)) – \(say.date(period.last))", asOf: period.last,
            tiles: [Steering.Indicator.ID.k1, .k3].flatMap { id in
                Basis.allCases.map { tile(id, $0) }
            }, outOfView: out.map { Pages.Figure.shown($0.episodes) } ?? .none,
            outOfViewBehind: "/sturing/kpi/K3.departures", indicators: indicators)
    }

    private func tile(_ id: Steering.Indicator.ID, _ basis: Basis) -> SteeringPage.Tile {
        let figure = Steering.Figure(id, basis)
        return SteeringPage.Tile(
            id.rawValue, name: title(id), base: basis == .departures ? .departures : .allClosures,
            result: count(figure)?.shownShare, norm: .plan(id, say),
            behind: Href("/sturing/kpi/\(figure.code)"))
    }

    private var indicators: [SteeringPage.Indicator] {
        Steering.Indicator.all.map { indicator in
            let figure = Steering.Figure(indicator.id, .departures)
            let result = count(figure)?.shownShare.map { Pages.Figure.share($0) } ?? .none
            let behind = indicator.countsClosures ? Href("/sturing/kpi/\(figure.code)") : nil
            return SteeringPage.Indicator(
                indicator.id.rawValue, name: title(indicator.id), result: result,
                norm: .plan(indicator.id, say), behind: behind)
        }
    }

    private func count(_ figure: Steering.Figure) -> FigureCount? {
        counts.first { $0.figure == figure }
    }

    private func title(_ id: Steering.Indicator.ID) -> String {
        guard let title = Steering.Indicator.with(id)?.title else { return id.rawValue }
        return say.legal == .en ? title.en : title.nl
    }
}

/// What is behind one figure.
struct DrillDownView {
    let figure: Steering.Figure
    let indicator: Steering.Indicator
    let count: FigureCount?
    let lines: [OutcomeLine]
    let exits: [CodeCount]
    let maySeeCases: Bool
    let asOf: LocalDate
    let say: Language

    var page: DrillDownPage {
        DrillDownPage(
            code: figure.code, name: say.legal == .en ? indicator.title.en : indicator.title.nl,
            definition: definition, result: count?.shownShare.map { .share($0) } ?? .none,
            norm: .plan(figure.indicator, say), asOf: asOf,
            behind: maySeeCases
                ? .cases(lines.map(ended), of: count?.shownShare == nil ? nil : count?.part)
                : .counts(exits.map(kind)))
    }

    private var definition: [Fact] {
        let part = count?.shownPart ?? .shown(0)
        let whole = count?.whole ?? 0
        return [
            Fact(say(.numerator), part.text(say)),
            Fact(say(.denominator), Pages.Figure.shown(whole).text(say)),
            Fact(say(.source), indicator.source.description),
        ]
    }

    private func ended(_ line: OutcomeLine) -> DrillDownPage.Ended {
        let heading = CaseHeading(
            number: line.number ?? line.caseID.description, person: line.shortName ?? "—")
        let again = line.reappearedOn.map {
            Tag("\(say(.backInView)) \(say.date($0))", .info)
        }
        return DrillDownPage.Ended(
            heading, endingWords(line.kind, say), on: line.endedOn,
            tags: [again].compactMap { $0 })
    }

    private func kind(_ count: CodeCount) -> DrillDownPage.Count {
        DrillDownPage.Count(endingWords(count.code, say), .shown(count.count))
    }
}

extension FigureCount {
    /// The share, unless it would tell a count from one to four: of those who are part of it or,
    /// since a share and its whole tell the rest, of those who are not.
    var shownShare: Share? { isFew(part) || isFew(whole - part) ? nil : share }

    var shownPart: Pages.Figure { isFew(whole - part) ? .fewerThan(whole) : .shown(part) }

    private func isFew(_ count: Int) -> Bool { (1..<5).contains(count) }
}

extension Steering.Figure {
    /// The ends of episodes that stand above the line, as the outcome table names them.
    var kinds: [String] {
        indicator == .k3 ? ["leftOurView"] : ["independent", "forced", "transfer"]
    }
}
