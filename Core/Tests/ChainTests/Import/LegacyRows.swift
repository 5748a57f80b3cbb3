import Law

/// A file of an earlier system: five hundred invented cases, twenty-five of them with a fault.
enum LegacyRows {
    static let columns =
        [
            "externalID", "team", "vNumber", "familyName", "givenName", "bornOn", "bornOn.source",
            "nationality", "channel", "caseType", "handedOverOn", "unaccompaniedMinor", "missing",
        ] + Blocker.allCases.map(\.rawValue)

    /// Row `index`, from 0; every tenth leaves something open.
    static func row(_ index: Int) -> [String: String] {
        var row = [
            "externalID": "Z-\(10_000 + index)", "team": index % 3 == 0 ? "Noord" : "Zuid",
            "vNumber": "\(4_000_000_000 + 7_919 * index)", "familyName": "Verzonnen\(index)",
            "givenName": "Persoon", "bornOn": "1990-0\(1 + index % 9)-12",
            "nationality": "0131", "channel": ["IND", "NP", "KMar", "Overige"][index % 4],
            "caseType": "regularReturn", "handedOverOn": "2023-0\(1 + index % 9)-05",
            "unaccompaniedMinor": "no", "missing": index % 7 == 0 ? "medicalFlags" : "",
        ]
        for blocker in Blocker.allCases { row[blocker.rawValue] = "no" }
        if index % 10 == 0 { row["SUS-12"] = "" }
        if index % 20 == 0 { row["bornOn"] = "" }
        return row
    }

    /// What is planted in every twentieth row, and the field that must be named for it.
    static let faults: [(field: String, plant: @Sendable (inout [String: String]) -> Void)] = [
        ("vNumber", { $0["vNumber"] = "12345" }),
        ("vNumber", { $0["vNumber"] = "28O1147723" }),
        ("vNumber", { $0["vNumber"] = "" }),
        ("vNumber", { $0["vNumber"] = "\(4_000_000_000 + 7_919 * 1)" }),
        ("externalID", { $0["externalID"] = "" }),
        ("externalID", { $0["externalID"] = "Z-10001" }),
        ("externalID", { $0["externalID"] = String(repeating: "9", count: 41) }),
        ("team", { $0["team"] = "" }),
        ("familyName", { $0["familyName"] = "" }),
        ("familyName", { $0["familyName"] = "Ver\u{202E}zonnen" }),
        ("givenName", { $0["givenName"] = String(repeating: "a", count: 201) }),
        ("bornOn", { $0["bornOn"] = "1990-02-30" }),
        ("bornOn", { $0["bornOn"] = "12-03-1990" }),
        ("bornOn", { $0["bornOn"] = "2023-12-31" }),
        ("bornOn.source", { $0["bornOn.source"] = "bvv" }),
        ("nationality", { $0["nationality"] = "9999" }),
        ("nationality", { $0["nationality"] = "Marokkaanse" }),
        ("channel", { $0["channel"] = "Politie" }),
        ("caseType", { $0["caseType"] = "onbekend" }),
        ("handedOverOn", { $0["handedOverOn"] = "" }),
        ("handedOverOn", { $0["handedOverOn"] = "2024-09-03" }),
        ("unaccompaniedMinor", { $0["unaccompaniedMinor"] = "nee" }),
        ("missing", { $0["missing"] = "paspoort" }),
        ("SUS-03", { $0["SUS-03"] = "ja" }),
        ("row", { $0["givenName"] = "Persoon,teveel" }),
    ]

    /// The line of fault `number` of ``faults``, in a file with its head on line 1.
    static func line(of number: Int) -> Int { 20 * number + 7 + 2 }

    static var csv: String {
        let body = (0..<500).map { index in
            var row = row(index)
            let number = (index - 7) / 20
            if index % 20 == 7 { faults[number].plant(&row) }
            return columns.map { row[$0] ?? "" }.joined(separator: ",")
        }
        return ([columns.joined(separator: ",")] + body).joined(separator: "\r\n") + "\r\n"
    }
}
