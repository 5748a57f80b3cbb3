import Casework
import Chain
import Kernel
import Law
import Testing

@Suite struct OpenAPITests {
    static let messages: [String] = ["handovers", "procedures", "departure-reports"]

    static func post(_ name: String) throws -> JSON {
        let paths = try #require(OpenAPI.document.member("paths"))
        return try #require(paths.member("/chain/v1/\(name)")?.member("post"))
    }

    static func schema(_ name: String) throws -> JSON {
        let content = try post(name).member("requestBody")?.member("content")
        return try #require(content?.member("application/json")?.member("schema"))
    }

    @Test func `has the members that OpenAPI asks for`() throws {
        let document = OpenAPI.document
        #expect(document.member("openapi") == "3.1.0")
        #expect(document.member("info")?.member("title") != nil)
        #expect(document.member("info")?.member("version") != nil)
        guard case .object(let paths) = document.member("paths") else {
            Issue.record("no paths")
            return
        }
        #expect(
            paths.keys.sorted()
                == Self.messages.map { "/chain/v1/\($0)" }.sorted {
                    $0 < $1
                })
        let operations = document.values(of: "operationId")
        #expect(Set(operations).count == Self.messages.count)
        #expect(try JSON(bytes: document.canonicalBytes) == document)
    }

    @Test func `every reference resolves`() {
        let references = OpenAPI.document.values(of: "$ref")
        #expect(references.count == 30)
        for reference in references {
            #expect(OpenAPI.document.resolving(reference.plain) != nil)
        }
    }

    @Test func `every security requirement names a scheme`() throws {
        let document = OpenAPI.document
        let schemes = try #require(document.member("components")?.member("securitySchemes"))
        #expect(document.member("security") == [["token": []]])
        #expect(schemes.member("token") == ["type": "http", "scheme": "bearer"])
    }

    @Test(arguments: messages)
    func `every answer has a description and a shape`(name: String) throws {
        guard case .object(let answers) = try Self.post(name).member("responses") else { return }
        let statuses = [
            "200", "201", "400", "401", "403", "404", "405", "409", "413", "422",
        ]
        #expect(answers.keys.sorted() == statuses)
        for (status, answer) in answers {
            #expect(answer.member("description") != nil)
            let type = status.hasPrefix("2") ? "application/json" : "application/problem+json"
            #expect(answer.member("content")?.member(type)?.member("schema") != nil)
        }
    }

    static let enumerations: [(String, String, [String])] = [
        ("handovers", "#/properties/caseType", CaseType.allCases.map(\.rawValue)),
        ("handovers", "#/properties/unaccompaniedMinor", Knowledge.allCases.map(\.rawValue)),
        (
            "handovers", "#/properties/blockers/properties/SUS-01",
            Knowledge.allCases.map(\.rawValue)
        ),
        ("departure-reports", "#/properties/manner", DepartureManner.allCases.map(\.rawValue)),
        ("departure-reports", "#/properties/evidence", DepartureEvidence.allCases.map(\.rawValue)),
    ]

    @Test(arguments: enumerations)
    func `an enumeration is the one of the reader`(
        message: String, pointer: String, codes: [String]
    ) throws {
        let schema = try #require(try Self.schema(message).resolving(pointer))
        #expect(schema.member("enum") == .list(codes.map { .text($0) }))
    }

    @Test func `a procedure takes every blocker and every outcome`() throws {
        guard case .list(let forms) = try Self.schema("procedures").member("oneOf") else { return }
        #expect(forms.count == 2)
        for form in forms {
            let codes = form.resolving("#/properties/blocker")?.member("enum")
            #expect(codes == .list(Blocker.allCases.map { .text($0.rawValue) }))
        }
        let outcomes = forms.compactMap { $0.resolving("#/properties/outcome")?.member("enum") }
        #expect(outcomes == [.list(Outcome.allCases.map { .text($0.rawValue) })])
    }

    @Test func `every object names its members and closes itself`() throws {
        for name in Self.messages {
            for properties in try Self.schema(name).values(of: "properties") {
                guard case .object(let members) = properties else { return }
                #expect(!members.isEmpty)
            }
        }
        let blockers = try #require(try Self.schema("handovers").resolving("#/properties/blockers"))
        #expect(
            blockers.member("required")
                == .list(
                    Blocker.allCases.map { .text($0.rawValue) }.sorted {
                        $0.plain < $1.plain
                    }))
    }

    /// Whether the reader takes the message.
    static func reads(_ name: String, _ json: JSON) -> Bool {
        do {
            switch name {
            case "handovers": _ = try Messages.handOver(json)
            case "procedures": _ = try ProcedureMessage.command(json)
            default: _ = try DepartureMessage.command(json)
            }
            return true
        } catch {
            return false
        }
    }

    static let examples: [(String, JSON)] = [
        ("handovers", Messages.handover),
        ("handovers", Messages.handover.with(nil, at: "/person/bornOn")),
        ("handovers", Messages.handover.with(.null, at: "/person/bornOn")),
        ("procedures", Messages.raised), ("procedures", Messages.closed),
        ("departure-reports", Messages.departure),
    ]

    @Test(arguments: examples)
    func `the reader and the schema take the same examples`(name: String, json: JSON) throws {
        #expect(Self.reads(name, json))
        #expect(try Schema(json: try Self.schema(name)).accepts(json))
    }

    static let spoilers: [JSON?] = [
        nil, .null, .flag(true), .flag(false), .number(1), .text(""), .text("no"), .text("yes"),
        .text("2024-02-29"), .text("2023-02-29"), .text("2801147723"), .text("280114772"),
        .text("280.114.7723"), .text("0041"), .text("raised"), .text("closed"), .text("SUS-01"),
        .text("SUS-14"), .text("forced"), .list([]), .object([:]),
        .text(String(repeating: "x", count: 200)), .text(String(repeating: "x", count: 201)),
        .text("x" + String(repeating: "e\u{301}", count: 100)),
    ]

    @Test(arguments: examples)
    func `the reader and the schema part on no spoilt message`(
        name: String, json: JSON
    ) throws {
        let schema = Schema(json: try Self.schema(name))
        let pointers = json.leaves() + ["/extra", "/person", "/blockers", "/file"]
        for pointer in pointers {
            // That somebody is born after the handover, no schema can say.
            for value in Self.spoilers where pointer != "/person/bornOn" || value != "2024-02-29" {
                let spoilt = json.with(value, at: pointer)
                let (reads, accepts) = (Self.reads(name, spoilt), try schema.accepts(spoilt))
                #expect(reads == accepts, "\(pointer): \(value?.written ?? "left out")")
            }
        }
    }
}
