import Casework
import Chain
import Kernel
import Law
import Testing

@Suite struct ImportFileTests {
    static let today = LocalDate(dayNumber: 19_968)  // 2024-09-02

    static func read(_ csv: String) throws -> ImportFile {
        try ImportFile(
            csv: Array(csv.utf8), today: today, nationalities: CodeTable.nationalities())
    }

    @Test func `of five hundred rows the faulty ones are named by line and field`() throws {
        let file = try Self.read(LegacyRows.csv)
        #expect(file.count == 500 && file.rows.count == 475)
        #expect(Set(file.faults.map(\.line)).count == 25)
        for (number, fault) in LegacyRows.faults.enumerated() {
            let line = LegacyRows.line(of: number)
            let named = file.faults.filter { $0.line == line }.map(\.field)
            #expect(named.contains(fault.field), "line \(line): \(named)")
        }
        #expect(file.teams["Noord", default: 0] + file.teams["Zuid", default: 0] >= 498)
    }

    @Test func `names every fault of a row, not the first alone`() throws {
        var row = LegacyRows.row(1)
        row["channel"] = "X"
        row["bornOn"] = "X"
        row["SUS-01"] = "X"
        let file = try Self.read(Self.csv([row]))
        #expect(file.faults.map(\.field).sorted() == ["SUS-01", "bornOn", "channel"])
        #expect(file.faults.allSatisfy { !$0.detail.contains("X") })
    }

    @Test func `what is empty is unknown and never no`() throws {
        var row = LegacyRows.row(1)
        for name in ["bornOn", "nationality", "unaccompaniedMinor", "SUS-01"] { row[name] = "" }
        let taken = try #require(try Self.read(Self.csv([row])).rows.first)
        #expect(taken.handover.identity.bornOn == nil)
        #expect(taken.handover.nationality.digits == "0000")
        #expect(taken.handover.isUnaccompaniedMinor == .unknown)
        #expect(taken.handover.answers[.firstAsylumApplication] == .unknown)
        #expect(taken.handover.answers[.subsequentApplication] == .no)
    }

    @Test func `a fact may come from another system than the rest`() throws {
        var row = LegacyRows.row(1)
        row["bornOn.source"] = "BVV"
        let taken = try #require(try Self.read(Self.csv([row])).rows.first)
        #expect(taken.otherSources.mapValues(\.code) == ["bornOn": "BVV"])
    }

    static let days: [(String, Bool)] = [("2024-09-02", true), ("2024-09-03", false)]

    @Test(arguments: days) func `nobody was handed over tomorrow`(day: String, isIn: Bool) throws {
        var row = LegacyRows.row(1)
        row["handedOverOn"] = day
        #expect(try Self.read(Self.csv([row])).rows.isEmpty != isIn)
    }

    @Test func `a wrong quote costs its own line only`() throws {
        let lines = LegacyRows.csv.split(separator: "\r\n").prefix(4).map(String.init)
        let broken = lines[2].replacing("Persoon", with: "\"Per\"soon")
        let file = try Self.read([lines[0], lines[1], broken, lines[3]].joined(separator: "\n"))
        #expect(file.rows.map(\.line) == [2, 4])
        #expect(file.faults.map(\.line) == [3] && file.faults.map(\.field) == ["row"])
    }

    static let heads: [(String, String)] = [
        ("", "row"), ("externalID,team", "vNumber"),
        (LegacyRows.columns.joined(separator: ",") + ",kleur", "kleur"),
        (LegacyRows.columns.joined(separator: ",") + ",team", "team"),
    ]

    @Test(arguments: heads) func `a wrong head is named before any row`(
        head: String, field: String
    ) throws {
        let fault = #expect(throws: ImportFault.self) { try Self.read(head + "\n") }
        #expect(fault?.line == 1 && fault?.field == field)
    }

    @Test func `json says the same`() throws {
        let pairs = LegacyRows.row(3).sorted { $0.key < $1.key }
            .map { "\"\($0.key)\":\"\($0.value)\"" }.joined(separator: ",")
        let json = "[{\(pairs)},{\"team\":7},{\"kleur\":\"x\"},3]"
        let file = try ImportFile(
            json: Array(json.utf8), today: Self.today, nationalities: CodeTable.nationalities())
        #expect(file.rows.map(\.externalID) == ["Z-10003"])
        #expect(file.faults.filter { $0.field == "row" }.map(\.line) == [2, 3, 4])
        #expect(throws: ImportFault.self) {
            try ImportFile(
                json: Array("{}".utf8), today: Self.today,
                nationalities: CodeTable.nationalities())
        }
    }

    private static func csv(_ rows: [[String: String]]) -> String {
        let body = rows.map { row in
            LegacyRows.columns.map { row[$0] ?? "" }.joined(separator: ",")
        }
        return ([LegacyRows.columns.joined(separator: ",")] + body).joined(separator: "\n")
    }
}
