import Kernel
import Pages
import Publication

/// From a frozen document to its page.
extension PublicationPage {
    init(
        _ document: PublicationDocument, of versions: [PublicationDocument], publicKey: String
    ) {
        let isLatest = document.version == versions.last?.version
        func file(_ file: PublicationFile) -> Href {
            let end = isLatest ? "" : "?versie=\(document.version)"
            return Href("\(document.path)/\(file.rawValue)\(end)")
        }
        self.init(
            month: document.month, version: Version(document), asOf: document.asOf,
            rows: document.rows, months: document.months.map { document.shown(in: $0) },
            restated: document.restated.compactMap { Restated($0) },
            why: document.why.flatMap { Reason(rawValue: $0.rawValue) },
            versions: versions.map { Version($0) },
            files: Files(
                csv: file(.csv), json: file(.json), signed: file(.signed), publicKey: publicKey))
    }
}

extension PublicationDocument {
    fileprivate var path: String { "/cijfers/\(Self.name(of: month))" }

    /// Lines that it says nothing of are left out: earlier forms had fewer.
    fileprivate var rows: [PublicationPage.Row] {
        PublicationLine.allCases.compactMap { line in
            guard let counted = MonthlyLine(rawValue: line.rawValue),
                let year = cell(counted, in: nil)
            else { return nil }
            return .init(line, inMonth: cell(counted, in: month)?.value, inYear: year.value)
        }
    }

    fileprivate func shown(in month: LocalDate) -> PublicationPage.Month {
        var values: [PublicationLine: Int] = [:]
        for cell in cells where cell.month == month {
            PublicationLine(rawValue: cell.line.rawValue).map { values[$0] = cell.value }
        }
        return .init(month, values)
    }
}

extension PublicationPage.Version {
    fileprivate init(_ document: PublicationDocument) {
        self.init(
            document.version, publishedOn: document.frozenOn,
            Href("\(document.path)?versie=\(document.version)"))
    }
}

extension PublicationPage.Restated {
    fileprivate init?(_ told: Restatement) {
        guard let line = PublicationLine(rawValue: told.now.line.rawValue) else { return nil }
        let said = told.saidIn
        let name = PublicationDocument.name(of: said.month)
        self.init(
            line, in: told.now.month, then: told.then, now: told.now.value,
            saidOn: said.frozenOn, saidIn: Href("/cijfers/\(name)?versie=\(said.version)"))
    }
}
