import Casework
import Chain
import Kernel
import Law

/// Messages as partners send them, all people invented, and ways to spoil them.
enum Messages {
    static let handover: JSON = [
        "caseType": "regularReturn", "handedOverOn": "2024-03-04", "unaccompaniedMinor": "no",
        "person": [
            "vNumber": "2801147723", "familyName": "Okonjo", "givenName": "Amara",
            "bornOn": "1991-07-14", "nationality": "0041",
        ],
        "blockers": .object(
            Dictionary(uniqueKeysWithValues: Blocker.allCases.map { ($0.rawValue, "no") })),
        "file": [
            "identity": true, "legalBasis": true, "procedures": false, "medicalFlags": true,
            "safetyFlags": false,
        ],
    ]
    static let raised: JSON = [
        "vNumber": "2801147723", "blocker": "SUS-08", "event": "raised", "on": "2024-05-01",
    ]
    static let closed: JSON = [
        "vNumber": "2801147723", "blocker": "SUS-08", "event": "closed", "on": "2024-05-01",
        "outcome": "rejected", "document": "NL24.00001",
    ]
    static let departure: JSON = [
        "vNumber": "2801147723", "manner": "forced", "evidence": "departureReport",
        "leftOn": "2024-06-30",
    ]

    static func handOver(_ json: JSON) throws -> ReceiveHandover {
        try Handover.command(json, from: .police, nationalities: try .nationalities())
    }

    /// The faults of a message, or nil when it is good.
    static func faults(_ read: () throws -> Void) throws -> [Problem.Fault]? {
        do {
            try read()
            return nil
        } catch let problem as Problem {
            return problem.faults
        }
    }
}

extension JSON {
    /// The same message with the member at this pointer replaced, added, or (nil) left out.
    func with(_ value: JSON?, at pointer: String) -> JSON {
        with(value, at: pointer.split(separator: "/").map(String.init)[...])
    }

    private func with(_ value: JSON?, at names: ArraySlice<String>) -> JSON {
        guard case .object(var members) = self, let name = names.first else { return self }
        members[name] =
            names.count == 1 ? value : members[name]?.with(value, at: names.dropFirst())
        return .object(members)
    }

    /// The pointers of all members that are neither object nor list.
    func leaves(under path: String = "") -> [String] {
        guard case .object(let members) = self else { return [path] }
        return members.sorted { $0.key < $1.key }.flatMap { $1.leaves(under: "\(path)/\($0)") }
    }

    func member(_ name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    var written: String { String(decoding: canonicalBytes, as: UTF8.self) }
}
