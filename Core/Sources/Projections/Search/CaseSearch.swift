public import Kernel

/// What somebody looks for: a case number, a V-number, or a name.
public enum CaseSearch: Sendable {
    case caseNumber(CaseNumber)
    case vNumber(VNumber)
    case name(NameTokens)

    /// The longest text that is read.
    public static let longest = 200
    /// How many cases are shown at most.
    public static let most = 50

    /// - Returns: nil for a text that is no number of ours and holds no letter.
    public init?(_ text: String) {
        let digits = String(text.filter { !$0.isWhitespace })
        if let number = CaseNumber(digits) {
            self = .caseNumber(number)
        } else if let number = VNumber(digits) {
            self = .vNumber(number)
        } else {
            let tokens = NameTokens(asking: text)
            guard !tokens.isEmpty else { return nil }
            self = .name(tokens)
        }
    }
}

/// A case that a search found, opened for somebody who may read it.
public struct FoundCase: Sendable {
    public let line: WorklistLine
    public let foundBy: FoundBy
    /// nil once the person was erased.
    public let fullName: String?
    public let birthYear: Int?
}

extension CaseSearch {
    /// The cases that the caller may see among those that are meant, in order of how exactly they
    /// are found and then of their id; at most 50.
    public func found(for access: Access) -> Query<FoundCase> { query(probes, access) }

    /// For a name of several words that found nothing: the cases that share one word of it.
    ///
    /// - Returns: nil where there is nothing looser to ask.
    public func foundByPart(for access: Access) -> Query<FoundCase>? {
        guard case .name(let name) = self, let parts = name.tokens[.part] else { return nil }
        return query(Probe.names(parts, .part), access)
    }

    private var probes: [Probe] {
        switch self {
        case .caseNumber(let number):
            [Probe("registry_case", "number_token", "c:\(number)", .number, key: "person")]
        case .vNumber(let number):
            [Probe("registry_person", "v_token", "v:\(number.digits)", .number)]
                + number.nearForms.map {
                    Probe("registry_near", "near_token", "n:\($0)", .nearNumber)
                }
        case .name(let name):
            [FoundBy.written, .heard].flatMap { Probe.names(name.tokens[$0] ?? [], $0) }
        }
    }

    private func query(_ probes: [Probe], _ access: Access) -> Query<FoundCase> {
        let scope = Scope(access)
        var parameters = scope.parameters
        for (index, probe) in probes.enumerated() {
            parameters["t\(index)"] = .token(probe.token)
        }
        let hits = probes.enumerated().map { $1.sql($0, within: scope) }
            .joined(separator: " UNION ALL ")
        return Query(
            """
            WITH hit AS (\(hits))
            SELECT w.*, MIN(h.found) AS found, SUM(h.found = \(FoundBy.written.rawValue)) AS words,
                c.number AS number, p.short_name AS short_name, p.full_name AS full_name,
                p.born_on AS born_on
            FROM hit h
            JOIN worklist w ON w.person = h.person
            LEFT JOIN registry_case c ON c.owner = w.owner
            LEFT JOIN registry_person p ON p.owner = w.person
            WHERE \(scope.sql)
            GROUP BY w.owner ORDER BY found, words DESC, w.owner LIMIT \(Self.most)
            """, parameters, read: FoundCase.init)
    }
}

/// One token to look for in one registry.
private struct Probe {
    let table: String
    let column: String
    let token: String
    let found: FoundBy
    /// The column that names the person.
    let key: String

    init(
        _ table: String, _ column: String, _ token: String, _ found: FoundBy, key: String = "owner"
    ) {
        (self.table, self.column, self.token) = (table, column, token)
        (self.found, self.key) = (found, key)
    }

    // So many are enough for a name that is read in several ways.
    static func names(_ tokens: [String], _ found: FoundBy) -> [Probe] {
        tokens.prefix(32).map { Probe("registry_name", "name_token", $0, found) }
    }

    /// The first of those who bear the token, by id, of those the caller may see. One word of a
    /// name may be borne by thousands and a caseload is small, so whoever sees a caseload begins
    /// there; a pair of words or a number is borne by few, and the caseload is asked for each.
    func sql(_ index: Int, within scope: Scope) -> String {
        let isCommon = table == "registry_name" && !token.contains(" ")
        let both =
            isCommon ? "worklist w CROSS JOIN \(table) n" : "\(table) n CROSS JOIN worklist w"
        let from = scope.isCaseload ? both : "\(table) n"
        let own = scope.isCaseload ? "n.\(key) = w.person AND \(scope.sql) AND" : ""
        return """
            SELECT * FROM (SELECT n.\(key) AS person, \(found.rawValue) AS found FROM \(from)
            WHERE \(own) n.\(column) = :t\(index) ORDER BY n.\(key) LIMIT \(CaseSearch.most))
            """
    }
}

extension FoundCase {
    fileprivate init(_ row: any RowReader) throws {
        line = try WorklistLine(row, mayRead: true)
        guard let found = FoundBy(rawValue: Int(try row.integer("found"))) else {
            throw Malformed("found")
        }
        foundBy = found
        let subject = SubjectID(line.person)
        fullName = try row.opened("full_name", of: subject)
        birthYear = try row.opened("born_on", of: subject).flatMap(LocalDate.init)?.year
    }
}
