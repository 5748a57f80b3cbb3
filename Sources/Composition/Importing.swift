public import Casework
public import Chain
public import Kernel
public import Ledger
internal import Projections
internal import Sealing

/// What became of the rows of a file.
public struct ImportReport: Sendable {
    /// How many rows of one team, or of all.
    public struct Counts: Hashable, Sendable {
        public var rows = 0
        /// In the ledger now, or to come in by a real run.
        public var taken = 0
        /// In the ledger since an earlier run.
        public var known = 0
        public var faulty: Int { rows - taken - known }
    }

    /// By line, then by field; a row that the ledger refuses stands among them.
    public private(set) var faults: [ImportFault]
    public private(set) var teams: [String: Counts]
    /// Cases with something unknown, among those taken.
    public private(set) var incomplete = 0
    public let isDry: Bool

    fileprivate init(_ file: ImportFile, isDry: Bool) {
        (faults, self.isDry) = (file.faults, isDry)
        teams = file.teams.mapValues { Counts(rows: $0) }
    }

    public var all: Counts {
        teams.values.reduce(into: Counts()) { sum, team in
            sum.rows += team.rows
            sum.taken += team.taken
            sum.known += team.known
        }
    }

    fileprivate mutating func count(_ row: ImportRow, as path: WritableKeyPath<Counts, Int>) {
        teams[row.team, default: Counts()][keyPath: path] += 1
        if path == \Counts.taken, row.isIncomplete { incomplete += 1 }
    }

    fileprivate mutating func refuse(_ row: ImportRow, _ detail: String, field: String = "row") {
        faults.append(ImportFault(line: row.line, field: field, detail: detail))
    }

    fileprivate mutating func close() {
        faults.sort { ($0.line, $0.field, $0.detail) < ($1.line, $1.field, $1.detail) }
    }
}

extension ImportRow {
    /// Whether it leaves something open that somebody will have to find out.
    fileprivate var isIncomplete: Bool {
        handover.identity.bornOn == nil || handover.nationality.digits == "0000"
            || handover.isUnaccompaniedMinor == .unknown
            || handover.answers.values.contains(.unknown)
    }
}

extension Office {
    /// Takes the sound rows of a file over through the one door, or only says what would happen.
    ///
    /// A row that came in before is not taken again, so a run that broke off is run once more.
    ///
    /// - Parameter by: the officer of the intake office who answers for it.
    public func take(
        _ file: ImportFile, from source: LegacySource, by access: Access, isDry: Bool,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws -> ImportReport {
        var report = ImportReport(file, isDry: isDry)
        for (place, row) in file.rows.enumerated() {
            progress(place, file.rows.count)
            let query = ImportedCases.taken(from: source, as: row.externalID, for: access)
            if try await !desk.run(query).isEmpty {
                report.count(row, as: \.known)
            } else if isDry {
                try await tryOut(row, &report)
            } else {
                try await submit(row, from: source, by: access, &report)
            }
        }
        report.close()
        return report
    }

    private func tryOut(_ row: ImportRow, _ report: inout ImportReport) async throws {
        let target = Target.vNumber(row.handover.identity.vNumber)
        let snapshot = try await desk.snapshot(of: [target])
        if (try? snapshot.dossier(target))?.returnCase.open == nil {
            report.count(row, as: \.taken)
        } else {
            report.refuse(row, "belongs to somebody with an open case here", field: "vNumber")
        }
    }

    private func submit(
        _ row: ImportRow, from source: LegacySource, by access: Access,
        _ report: inout ImportReport
    ) async throws {
        let act = ImportCase(
            row.handover, from: source, as: row.externalID, otherSources: row.otherSources)
        let id: CommandID = Fresh(SystemEntropy()).id(0)
        let answer = try await desk.submit(
            Submission<any Act>(act, by: access, id: id, body: id.bytes))
        switch answer {
        case .accepted: report.count(row, as: \.taken)
        case .refused(let refusal) where refusal.reason == .caseOpen:
            report.refuse(row, "belongs to somebody with an open case here", field: "vNumber")
        case .refused(let refusal): report.refuse(row, "was refused: \(refusal.reason.rawValue)")
        }
    }
}
