import Casework
import Kernel
import Law

/// The shapes of the three messages and of the answers.
extension OpenAPI {
    static var handover: JSON {
        object([
            "caseType": codes(CaseType.self),
            "handedOverOn": day,
            "unaccompaniedMinor": codes(Knowledge.self),
            "person": object(
                [
                    "vNumber": vNumber, "familyName": text, "givenName": text,
                    "bornOn": ["type": ["string", "null"], "format": "date"],
                    "nationality": [
                        "type": "string", "pattern": "^[0-9]{4}$",
                        "description": "RvIG table 32, valid on the day of the handover.",
                    ],
                ], optional: ["bornOn"]),
            "blockers": object(
                Dictionary(
                    uniqueKeysWithValues: Blocker.allCases.map {
                        ($0.rawValue, codes(Knowledge.self))
                    })),
            "file": object(
                Dictionary(
                    uniqueKeysWithValues: HandoverItem.allCases.map {
                        ($0.rawValue, ["type": "boolean"])
                    })),
        ])
    }

    static var procedure: JSON {
        let common: [String: JSON] = [
            "vNumber": vNumber, "blocker": codes(Blocker.self), "on": day,
        ]
        var raised = common
        raised["event"] = ["const": "raised"]
        var closed = common
        closed["event"] = ["const": "closed"]
        closed["outcome"] = codes(Outcome.self)
        closed["document"] = text
        return ["oneOf": [object(raised), object(closed)]]
    }

    static var departure: JSON {
        object([
            "vNumber": vNumber, "manner": codes(DepartureManner.self),
            "evidence": codes(DepartureEvidence.self), "leftOn": day,
        ])
    }

    static var receipt: JSON {
        [
            "type": "object", "required": ["events"],
            "properties": [
                "events": ["type": "integer", "description": "How many facts were recorded."],
                "caseNumber": ["type": "string"],
            ],
        ]
    }

    static var problem: JSON {
        [
            "type": "object", "required": ["type", "title", "status"],
            "properties": [
                "type": ["type": "string"], "title": ["type": "string"],
                "status": ["type": "integer"],
                "errors": [
                    "type": "array",
                    "items": [
                        "type": "object", "required": ["pointer", "detail"],
                        "properties": [
                            "pointer": ["type": "string"], "detail": ["type": "string"],
                        ],
                    ],
                ],
                "citations": [
                    "type": "array",
                    "items": [
                        "type": "object", "required": ["rule", "article", "state", "verified"],
                        "properties": [
                            "rule": ["type": "string"], "article": ["type": "string"],
                            "state": ["type": "string"], "verified": ["type": "boolean"],
                        ],
                    ],
                ],
            ],
        ]
    }

    private static let text: JSON = ["type": "string", "minLength": 1, "maxLength": 200]
    private static let day: JSON = ["type": "string", "format": "date"]
    private static let vNumber: JSON = [
        "type": "string", "pattern": "^[ .-]*([0-9][ .-]*){10}$", "maxLength": 200,
        "description": "Ten digits; spaces, dots and hyphens between them do not matter.",
    ]

    private static func codes<Code: RawRepresentable<String> & CaseIterable>(
        _ type: Code.Type
    ) -> JSON {
        ["type": "string", "enum": .list(Code.allCases.map { .text($0.rawValue) })]
    }

    private static func object(_ properties: [String: JSON], optional: [String] = []) -> JSON {
        let required = properties.keys.filter { !optional.contains($0) }.sorted()
        return [
            "type": "object", "additionalProperties": false,
            "required": .list(required.map { .text($0) }), "properties": .object(properties),
        ]
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .text(value) }
    public init(booleanLiteral value: Bool) { self = .flag(value) }
    public init(integerLiteral value: Int) { self = .number(Double(value)) }
    public init(arrayLiteral elements: JSON...) { self = .list(elements) }
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Dictionary(uniqueKeysWithValues: elements))
    }
}
