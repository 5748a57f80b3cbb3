import Kernel
import Steering

extension PublicationDocument {
    /// One row a number (RFC 4180), in the order of ``cells``; then the percentages of the year so
    /// far. A hidden number has no value and says so.
    public var csv: String {
        let heading = [
            "publication", "version", "as_of", "frozen_on", "period", "line", "value", "unit",
            "status", "earlier_value", "earlier_publication", "why",
        ]
        return CSV.text([heading] + cells.map(record) + shares)
    }

    private func record(_ cell: FrozenCell) -> [String] {
        let before = restated.first { $0.now == cell }
        let said = before.map { "\(Self.name(of: $0.saidIn.month)) v\($0.saidIn.version)" }
        return head(cell.month) + [
            cell.line.rawValue, cell.value.map(String.init) ?? "", "count",
            cell.value == nil ? "hidden" : "shown",
            before.map { $0.then.map(String.init) ?? "hidden" } ?? "", said ?? "",
            before == nil ? "" : why?.rawValue ?? "",
        ]
    }

    private var shares: [[String]] {
        [Indicator.ID.k1, .k3].flatMap { id in
            Basis.allCases.map { basis in
                let figure = Figure(id, basis)
                let permille = share(figure)?.permille
                return head(nil) + [
                    figure.code, permille.map { "\($0 / 10).\($0 % 10)" } ?? "", "percent",
                    permille == nil ? "hidden" : "computed", "", "", "",
                ]
            }
        }
    }

    private func head(_ month: LocalDate?) -> [String] {
        [
            Self.name(of: self.month), String(version), asOf.description, frozenOn.description,
            month.map(Self.name) ?? String(self.month.year),
        ]
    }
}
