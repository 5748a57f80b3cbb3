import Casework
import Kernel
import Law

/// The columns that a file may have.
enum ImportColumn {
    static let required = [
        "externalID", "team", "vNumber", "familyName", "givenName", "channel", "caseType",
        "handedOverOn",
    ]
    /// What may be left out, or left empty: then it is unknown.
    static let optional =
        ["bornOn", "nationality", "unaccompaniedMinor", "missing"]
        + Blocker.allCases.map(\.rawValue)

    /// `bornOn.source`: the system that this one fact came from.
    static let sourceSuffix = ".source"

    static func isKnown(_ name: String) -> Bool {
        let fact = name.hasSuffix(sourceSuffix) ? String(name.dropLast(sourceSuffix.count)) : name
        return (required + optional).contains(fact)
    }

    static func check(_ names: [String], line: Int) throws(ImportFault) {
        for name in required where !names.contains(name) {
            throw ImportFault(line: line, field: name, detail: "is a column that must be there")
        }
        for (place, name) in names.enumerated() {
            guard isKnown(name) else {
                throw ImportFault(line: line, field: name, detail: "is not a known column")
            }
            if names[..<place].contains(name) {
                throw ImportFault(line: line, field: name, detail: "stands here twice")
            }
        }
    }
}

/// One row as it was written, before anybody believes it.
struct RawRow {
    let line: Int
    let values: [String: String]
    /// Why the row as a whole cannot be read.
    let fault: String?

    init(line: Int, _ values: [String: String] = [:], fault: String? = nil) {
        (self.line, self.values, self.fault) = (line, values, fault)
    }

    init(line: Int, json: JSON) {
        guard case .object(let members) = json else {
            self.init(line: line, fault: "must be an object")
            return
        }
        var values: [String: String] = [:]
        for (name, value) in members {
            switch value {
            case .text(let text): values[name] = text
            case .null: break
            case .flag, .number, .list, .object:
                self.init(line: line, fault: "\(name) must be a text")
                return
            }
            guard ImportColumn.isKnown(name) else {
                self.init(line: line, fault: "\(name) is not a known name")
                return
            }
        }
        self.init(line: line, values)
    }

    func value(_ name: String) -> String { values[name] ?? "" }

    /// Rows that name no team are counted together.
    var team: String {
        let team = value("team")
        return RowCheck.isPlain(team, limit: 40) ? team : "-"
    }
}
