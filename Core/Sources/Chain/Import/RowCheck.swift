import Casework
import Kernel
import Law

/// Checks one row: by the rules of a handover message, and by those of a file.
struct RowCheck {
    private let raw: RawRow
    private let today: LocalDate
    private let nationalities: CodeTable
    var faults: [ImportFault] = []

    init(_ raw: RawRow, today: LocalDate, _ nationalities: CodeTable) {
        (self.raw, self.today, self.nationalities) = (raw, today, nationalities)
    }

    /// nil when something is wrong; then it stands in ``faults``.
    mutating func row() -> ImportRow? {
        if let whole = raw.fault {
            fault("row", whole)
            return nil
        }
        checkPlain("externalID", limit: 40)
        checkPlain("team", limit: 40)
        let source = channel()
        let missing = missing()
        let sources = otherSources()
        guard let handover = handover(source ?? .other, missing), faults.isEmpty else {
            return nil
        }
        guard handover.handedOverOn <= today else {
            fault("handedOverOn", "lies after today")
            return nil
        }
        return ImportRow(
            line: raw.line, team: raw.team, externalID: raw.value("externalID"),
            handover: handover, otherSources: sources)
    }

    /// 1 to `limit` characters without hidden controls.
    static func isPlain(_ text: String, limit: Int) -> Bool {
        !text.isEmpty && text.unicodeScalars.count <= limit
            && !text.unicodeScalars.contains(where: \.isHiddenControl)
    }

    private mutating func fault(_ field: String, _ detail: String) {
        faults.append(ImportFault(line: raw.line, field: field, detail: detail))
    }

    private mutating func checkPlain(_ field: String, limit: Int) {
        guard !Self.isPlain(raw.value(field), limit: limit) else { return }
        fault(field, "must be a text of 1 to \(limit) characters without control marks")
    }

    private mutating func channel() -> InflowSource? {
        if let source = InflowSource(rawValue: raw.value("channel")) { return source }
        let words = InflowSource.allCases.map(\.rawValue).joined(separator: ", ")
        fault("channel", "must be one of: \(words)")
        return nil
    }

    private mutating func missing() -> [HandoverItem] {
        raw.value("missing").split(separator: " ").compactMap { word in
            if let item = HandoverItem(rawValue: String(word)) { return item }
            let words = HandoverItem.allCases.map(\.rawValue).joined(separator: ", ")
            fault("missing", "must name only: \(words)")
            return nil
        }
    }

    private mutating func otherSources() -> [String: LegacySource] {
        var sources: [String: LegacySource] = [:]
        let named = raw.values.filter {
            $0.key.hasSuffix(ImportColumn.sourceSuffix) && !$0.value.isEmpty
        }
        for (name, code) in named.sorted(by: { $0.key < $1.key }) {
            guard let source = LegacySource(code) else {
                fault(name, "must be 2 to 12 capital letters, digits and hyphens")
                continue
            }
            sources[String(name.dropLast(ImportColumn.sourceSuffix.count))] = source
        }
        return sources
    }

    // A row is judged by the same rules as the message of a partner.
    private mutating func handover(
        _ source: InflowSource, _ missing: [HandoverItem]
    ) -> ReceiveHandover? {
        do {
            return try Handover.command(
                message(missing), from: source, nationalities: nationalities)
        } catch {
            for found in error.faults {
                let field = found.pointer.split(separator: "/").last.map(String.init) ?? "row"
                fault(field, found.detail)
            }
            return nil
        }
    }

    // What is empty is unknown: a nationality has a code for it, a day of birth is left out.
    private func message(_ missing: [HandoverItem]) -> JSON {
        func answer(_ name: String) -> JSON {
            raw.value(name).isEmpty ? .text("unknown") : .text(raw.value(name))
        }
        let nationality = raw.value("nationality")
        let blockers = Blocker.allCases.map { ($0.rawValue, answer($0.rawValue)) }
        let file = HandoverItem.allCases.map { ($0.rawValue, JSON.flag(!missing.contains($0))) }
        let born = raw.value("bornOn")
        return .object([
            "caseType": .text(raw.value("caseType")),
            "handedOverOn": .text(raw.value("handedOverOn")),
            "unaccompaniedMinor": answer("unaccompaniedMinor"),
            "person": .object([
                "vNumber": .text(raw.value("vNumber")),
                "familyName": .text(raw.value("familyName")),
                "givenName": .text(raw.value("givenName")),
                "bornOn": born.isEmpty ? .null : .text(born),
                "nationality": .text(nationality.isEmpty ? "0000" : nationality),
            ]),
            "blockers": .object(Dictionary(uniqueKeysWithValues: blockers)),
            "file": .object(Dictionary(uniqueKeysWithValues: file)),
        ])
    }
}
