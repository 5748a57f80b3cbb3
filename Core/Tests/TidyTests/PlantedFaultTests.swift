import Testing

/// Each rule finds a fault planted for it, and lets its neighbour without the fault pass.
@Suite struct PlantedFaultTests {
    struct Plant: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rule: Rule
        let path: String
        let faulty: String
        let sound: String

        init(
            _ what: String, _ rule: @escaping Rule, at path: String = "Core/Sources/Law/A.swift",
            faulty: String, sound: String
        ) {
            (testDescription, self.rule, self.path) = (what, rule, path)
            (self.faulty, self.sound) = (faulty, sound)
        }
    }

    static func repeated(_ line: String, _ count: Int) -> String {
        String(repeating: line + "\n", count: count)
    }

    static func function(lines: Int, signature: String = "func f()") -> String {
        "\(signature) {\n" + repeated("    g()", lines - 2) + "}\n"
    }

    static let form: [Plant] = [
        Plant(
            "101 columns", FormRules.lineLength,
            faulty: String(repeating: "é", count: 101), sound: String(repeating: "é", count: 100)),
        Plant(
            "401 lines", FormRules.fileLength, faulty: repeated("a", 401),
            sound: repeated("a", 400)),
        Plant(
            "a function of 51 lines", FormRules.functionLength, faulty: function(lines: 51),
            sound: function(lines: 50)),
        Plant(
            "an initialiser of 51 lines", FormRules.functionLength,
            faulty: function(lines: 51, signature: "    public init?(_ a: (Int) -> Int)"),
            sound: function(lines: 50, signature: "    public init?(_ a: (Int) -> Int)")),
        Plant(
            "a long function below a requirement", FormRules.functionLength,
            faulty: "func a()\n" + function(lines: 51, signature: "func b(\n c: Int\n) -> Int"),
            sound: "func a()\n" + repeated("let x = { 1 }", 60)),
    ]

    static let imports: [Plant] = [
        Plant(
            "an arrow down", RoomRules.imports, faulty: "public import Casework",
            sound: "public import Kernel\nimport Yams"),
        Plant(
            "a library in a pure room", RoomRules.imports, at: "Core/Sources/Kernel/Time/A.swift",
            faulty: "@preconcurrency import struct GRDB.Row", sound: #"let a = "import GRDB""#),
        Plant(
            "Foundation in a pure room", RoomRules.imports, faulty: "import FoundationEssentials",
            sound: "// import Foundation"),
        Plant(
            "a database in Web", RoomRules.imports, at: "Sources/Web/Staff/A.swift",
            faulty: "import GRDB", sound: "import Hummingbird\nimport Foundation\nimport Pages"),
    ]

    static let words: [Plant] = [
        Plant(
            "a clock in a pure room", WordRules.purity, faulty: "let now = Date()",
            sound: #"let now = setting.now // not Date(), "Date()""#),
        Plant(
            "chance in a pure room", WordRules.purity, faulty: "Int.random(in: 0...9)",
            sound: "seed.next()"),
        Plant(
            "a clock inside an interpolation", WordRules.purity,
            faulty: #"let a = "at \(text(Date()))""#, sound: #"let a = "at \(text(")Date()"))""#),
        Plant(
            "try!", WordRules.traps, faulty: "let a = try! f()", sound: "let a = try f()"),
        Plant(
            "fatalError", WordRules.traps, faulty: "fatalError()",
            sound: "preconditionFailure()"),
        Plant(
            "a force unwrap", WordRules.traps, faulty: "let a = list.first!.name",
            sound: "if !a.isEmpty, a != b, !(c) { f(\"Stop!\") }"),
        Plant(
            "a forced cast", WordRules.traps, faulty: "let a = b as! C", sound: "let a = b as? C"),
        Plant(
            "an empty catch", WordRules.traps,
            faulty: "do { try f() } catch is CancellationError {\n    // never mind\n}",
            sound: "do { try f() } catch {\n    log(error)\n}"),
        Plant(
            "default in an event file", WordRules.eventDefaults,
            at: "Core/Sources/Casework/CaseEvent.swift", faulty: "switch e {\ndefault : break }",
            sound: "switch type {\ndefault: throw Malformed(type) }"),
        Plant(
            "default in a fold", WordRules.eventDefaults,
            faulty: "func absorb(_ e: E) {\n    switch e {\n    default: break\n    }\n}",
            sound: "func other(_ e: E) {\n    switch e {\n    default: break\n    }\n}"),
        Plant(
            "a promise", WordRules.leftovers, at: "README.md", faulty: "TO" + "DO: write this",
            sound: "Everything is done."),
        Plant(
            "a machine's path", WordRules.leftovers, at: "scripts/run",
            faulty: "cd /wo" + "rk/main", sound: "see https://example.org/wo" + "rk/1"),
    ]

    static let domain: [Plant] = [
        Plant(
            "a burden without a safeguard", ActRules.safeguards,
            faulty: act("burden", "[]"), sound: act("burden", #"["SAF-01", "SAF-19"]"#)),
        Plant(
            "an unknown safeguard", ActRules.safeguards,
            faulty: act("relief", #"["SAF-34"]"#), sound: act("relief", "[]")),
        Plant(
            "an act without polarity", ActRules.safeguards,
            faulty: "public struct A: Sendable, Act {\n}", sound: "struct A: Action {\n}"),
        Plant(
            "no documentation", DocumentationRules.undocumented,
            faulty: "    public struct A {}", sound: "/// One.\n@frozen\npublic struct A {"),
        Plant(
            "no documentation of a function", DocumentationRules.undocumented,
            faulty: "/// A.\nlet b = 1\n@Sendable public static func a() {}",
            sound: "public init() {}\npublic static func < (a: A, b: A) -> Bool { true }"),
        Plant(
            "a type without a translation",
            HouseRules.unexplained(by: SourceFile("GLOSSARY.md", "| zaak | case | own | `Zaak` |")),
            faulty: "public struct Case {", sound: "public struct Zaak {\n    struct Inner {"),
    ]

    static func act(_ polarity: String, _ safeguards: String) -> String {
        """
        public struct A: Act {
            public static let polarity = Polarity.\(polarity)
            public static var safeguards: [String] { \(safeguards) }
            public static let name = "a"
        }
        public let other = ["SAF-02"]
        """
    }

    @Test(arguments: form + imports + words + domain)
    func `finds the planted fault`(plant: Plant) {
        #expect(plant.rule(SourceFile(plant.path, plant.faulty)).count == 1)
    }

    @Test(arguments: form + imports + words + domain)
    func `lets the sound neighbour pass`(plant: Plant) {
        #expect(plant.rule(SourceFile(plant.path, plant.sound)) == [])
    }
}
