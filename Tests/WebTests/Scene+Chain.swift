import Chain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Law
import Sealing
import Web

extension HTTPField.Name {
    static let idempotencyKey = named("Idempotency-Key")
    static let fetchSite = named("Sec-Fetch-Site")
    static let referrerPolicy = named("Referrer-Policy")
    static let frameOptions = named("X-Frame-Options")

    private static func named(_ name: String) -> HTTPField.Name {
        guard let field = HTTPField.Name(name) else { preconditionFailure("header \(name)") }
        return field
    }
}

extension Scene {
    /// Sends a message as a partner does; each with a key of its own unless one is given.
    func send(
        _ message: JSON, to address: String, as token: String = "demo-ind", key: String? = nil
    ) async throws -> TestResponse {
        try await send(bytes: message.canonicalBytes, to: address, as: token, key: key)
    }

    func send(
        bytes: [UInt8], to address: String, as token: String = "demo-ind", key: String? = nil
    ) async throws -> TestResponse {
        let key = key ?? Hex.text(site.entropy.bytes(16))
        let headers: HTTPFields = [
            .authorization: "Bearer \(token)", .idempotencyKey: key,
            .contentType: "application/json",
        ]
        return try await ask(.post, "/chain/v1/\(address)", headers, body: bytes)
    }
}

extension TestResponse {
    /// The answer of the chain.
    var json: JSON { (try? JSON(bytes: Array(body.readableBytesView))) ?? .null }
    var caseNumber: String? { json["caseNumber"]?.string }
    var pointers: [String] { json["errors"]?.items.compactMap { $0["pointer"]?.string } ?? [] }
}

extension JSON {
    subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    var string: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    var items: [JSON] {
        guard case .list(let items) = self else { return [] }
        return items
    }

    /// The same message with one member set, or left out; `/person/bornOn`.
    func with(_ pointer: String, _ value: JSON?) -> JSON {
        with(pointer.split(separator: "/").map(String.init)[...], value)
    }

    private func with(_ path: ArraySlice<String>, _ value: JSON?) -> JSON {
        guard let name = path.first, case .object(var members) = self else { return value ?? self }
        let isLast = path.count == 1
        members[name] = isLast ? value : members[name]?.with(path.dropFirst(), value)
        return .object(members)
    }
}

/// Messages as partners send them; the people in them are invented.
enum Messages {
    /// A complete handover of somebody on whom nothing stands.
    static func handover(_ vNumber: String, open: [Blocker] = []) -> JSON {
        let answers = Blocker.allCases.map {
            ($0.rawValue, JSON.text(open.contains($0) ? "yes" : "no"))
        }
        return [
            "caseType": "regularReturn", "handedOverOn": "2024-08-30", "unaccompaniedMinor": "no",
            "person": [
                "vNumber": .text(vNumber), "familyName": "Bennani", "givenName": "Youssef",
                "bornOn": "1996-03-14", "nationality": "0131",
            ],
            "blockers": .object(Dictionary(uniqueKeysWithValues: answers)),
            "file": [
                "identity": true, "legalBasis": true, "procedures": true, "medicalFlags": true,
                "safetyFlags": true,
            ],
        ]
    }

    static func raised(_ blocker: Blocker, _ vNumber: String, on day: String) -> JSON {
        [
            "vNumber": .text(vNumber), "blocker": .text(blocker.rawValue), "event": "raised",
            "on": .text(day),
        ]
    }

    static func closed(
        _ blocker: Blocker, _ vNumber: String, _ outcome: String, on day: String
    ) -> JSON {
        raised(blocker, vNumber, on: day).with("/event", "closed")
            .with("/outcome", .text(outcome)).with("/document", "NL24.00001")
    }

    static func left(_ vNumber: String, on day: String) -> JSON {
        [
            "vNumber": .text(vNumber), "manner": "forced", "evidence": "departureReport",
            "leftOn": .text(day),
        ]
    }
}
