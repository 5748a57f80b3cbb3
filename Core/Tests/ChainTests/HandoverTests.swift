import Casework
import Chain
import Kernel
import Law
import Testing

@Suite struct HandoverTests {
    static func faults(_ json: JSON) throws -> [Problem.Fault]? {
        try Messages.faults { _ = try Messages.handOver(json) }
    }

    @Test func `a good message asks for what it says`() throws {
        let act = try Messages.handOver(Messages.handover)
        #expect(act.source == .police)
        #expect(act.caseType == .regularReturn)
        #expect(act.handedOverOn == LocalDate(2024, 3, 4))
        #expect(act.isUnaccompaniedMinor == .no)
        #expect(act.nationality == NationalityCode("0041"))
        #expect(act.identity.vNumber == VNumber("2801147723"))
        #expect(act.identity.familyName == "Okonjo")
        #expect(act.identity.givenName == "Amara")
        #expect(act.identity.bornOn == LocalDate(1991, 7, 14))
        #expect(act.answers == Dictionary(uniqueKeysWithValues: Blocker.allCases.map { ($0, .no) }))
        #expect(act.missing == [.procedures, .safetyFlags])
    }

    @Test(arguments: Blocker.allCases, Knowledge.allCases)
    func `every blocker carries its own answer`(blocker: Blocker, answer: Knowledge) throws {
        let json = Messages.handover.with(
            .text(answer.rawValue), at: "/blockers/\(blocker.rawValue)")
        let answers = try Messages.handOver(json).answers
        #expect(answers[blocker] == answer)
        #expect(answers.filter { $0.key != blocker }.values.allSatisfy { $0 == .no })
    }

    @Test(arguments: [JSON?.none, .null])
    func `a birthday may be unknown`(value: JSON?) throws {
        let act = try Messages.handOver(Messages.handover.with(value, at: "/person/bornOn"))
        #expect(act.identity.bornOn == nil)
    }

    static let required: [String] =
        Messages.handover.leaves().filter { $0 != "/person/bornOn" }
        + ["/person", "/blockers", "/file"]

    @Test(arguments: required, [JSON?.none, .null])
    func `every answer is required`(pointer: String, value: JSON?) throws {
        let faults = try Self.faults(Messages.handover.with(value, at: pointer))
        #expect(faults == [.init(pointer, "is required")])
    }

    static let wrongKinds: [JSON] = [
        .flag(true), .number(1), .text("KANARIE-7391"), .list([.text("no")]), .object(["a": "no"]),
    ]

    @Test(arguments: Messages.handover.leaves(), wrongKinds)
    func `a value of the wrong kind is one fault there`(pointer: String, value: JSON) throws {
        let isFreeText = pointer.hasSuffix("Name")
        let fits =
            switch value {
            case .flag: pointer.hasPrefix("/file/")
            case .text: isFreeText
            case .null, .number, .list, .object: false
            }
        let faults = try Self.faults(Messages.handover.with(value, at: pointer))
        #expect(faults?.map(\.pointer) == (fits ? nil : [pointer]))
    }

    @Test(arguments: ["/person", "/blockers", "/file"])
    func `a nested object must be one`(pointer: String) throws {
        for value in Self.wrongKinds.dropLast() {
            let faults = try Self.faults(Messages.handover.with(value, at: pointer))
            #expect(faults == [.init(pointer, "must be an object")])
        }
    }

    static let days: [(String, Bool)] = [
        ("1900-01-01", true), ("1899-12-31", false), ("2100-12-31", true), ("2101-01-01", false),
        ("2024-02-29", true), ("2023-02-29", false), ("2100-02-29", false), ("2024-04-31", false),
        ("2024-4-1", false), ("2024-04-01T00:00:00Z", false), ("01-04-2024", false),
        ("20240401", false), (" 2024-04-01", false), ("２０２４-04-01", false), ("", false),
        ("0000-00-00", false), ("2024-13-01", false), ("2024-00-10", false),
    ]

    @Test(arguments: days)
    func `a day exists and is enterable`(text: String, isDay: Bool) throws {
        // Code 0000 holds on any day, and nobody is born after it here.
        let json = Messages.handover.with("0000", at: "/person/nationality")
            .with(nil, at: "/person/bornOn").with(.text(text), at: "/handedOverOn")
        #expect(try Self.faults(json)?.map(\.pointer) == (isDay ? nil : ["/handedOverOn"]))
    }

    static let births: [(String, Bool)] = [
        ("2024-03-03", true), ("2024-03-04", true), ("2024-03-05", false),
    ]

    @Test(arguments: births)
    func `nobody is born after the handover`(day: String, isGood: Bool) throws {
        let faults = try Self.faults(Messages.handover.with(.text(day), at: "/person/bornOn"))
        #expect(
            faults
                == (isGood ? nil : [.init("/person/bornOn", "must not be after the handover")]))
    }

    // The last day of a code and the day after; the day before a code and its first (RvIG 32).
    static let nationalities: [(String, String, Bool)] = [
        ("0453", "2006-06-02", true), ("0453", "2006-06-03", false),
        ("0454", "2006-06-02", false), ("0454", "2006-06-03", true),
        ("0086", "2019-02-11", true), ("0086", "2019-02-12", false),
        ("0088", "2019-02-11", false), ("0088", "2019-02-12", true),
        ("0500", "2007-04-01", false), ("0499", "2024-03-04", true), ("0000", "2024-03-04", true),
        ("9999", "2024-03-04", false), ("41", "2024-03-04", false), ("004１", "2024-03-04", false),
        ("Russische", "2024-03-04", false), ("6029", "2024-03-04", false),
    ]

    @Test(arguments: nationalities)
    func `a nationality holds on the day of the handover`(
        code: String, day: String, isGood: Bool
    ) throws {
        let json = Messages.handover.with(.text(code), at: "/person/nationality")
            .with(.text(day), at: "/handedOverOn")
        #expect(try Self.faults(json)?.map(\.pointer) == (isGood ? nil : ["/person/nationality"]))
    }

    static let names: [(String, Bool)] = [
        ("", false), ("A", true), (String(repeating: "ñ", count: 200), true),
        (String(repeating: "ñ", count: 201), false), ("A\u{0}B", false), ("A\nB", false),
        ("A\r\nB", false), ("A\tB", false), ("A\u{7F}", false), ("A\u{9F}", false),
        ("\u{1B}[2J", false), ("O'Brien-Ó Súilleabháin", true), ("محمد", true), ("<b>&amp;", true),
        // 201 code points that read as 101 letters: the limit is that of the schema.
        ("x" + String(repeating: "e\u{301}", count: 100), false),
        ("x" + String(repeating: "\u{301}", count: 60_000), false),
    ]

    @Test(arguments: names, ["/person/familyName", "/person/givenName"])
    func `a name is 1 to 200 characters without control`(
        name: (String, Bool), pointer: String
    ) throws {
        let faults = try Self.faults(Messages.handover.with(.text(name.0), at: pointer))
        #expect(faults?.map(\.pointer) == (name.1 ? nil : [pointer]))
    }

    static let numbers: [(String, Bool)] = [
        ("2801147723", true), ("280.114.7723", true), ("280114772", false), ("28011477233", false),
        ("28011477A3", false), ("٢801147723", false), ("-2801147723", true), ("", false),
    ]

    @Test(arguments: numbers)
    func `a V-number has ten digits`(text: String, isGood: Bool) throws {
        let faults = try Self.faults(Messages.handover.with(.text(text), at: "/person/vNumber"))
        #expect(faults?.map(\.pointer) == (isGood ? nil : ["/person/vNumber"]))
    }

    static let codes: [String] = [
        "/caseType", "/unaccompaniedMinor", "/blockers/SUS-01", "/blockers/SUS-18",
    ]

    @Test(arguments: codes, ["", "NO", "no ", "regularreturn", "maybe"])
    func `an unknown code is refused with the codes that are known`(
        pointer: String, word: String
    ) throws {
        let faults = try #require(
            try Self.faults(Messages.handover.with(.text(word), at: pointer)))
        #expect(faults.map(\.pointer) == [pointer])
        guard !word.isEmpty else { return }
        #expect(faults[0].detail.hasPrefix("must be one of: "))
        #expect(faults[0].detail.contains(pointer == "/caseType" ? "dublinTransfer" : "unknown"))
    }

    @Test func `a field that nobody asked for is pointed at, escaped`() throws {
        let json = Messages.handover.with("x", at: "/a~b").with(1, at: "/person/asylumStory")
            .with("no", at: "/blockers/SUS-14").with(true, at: "/file/photo")
        guard case .object(var members) = json else { return }
        members["c/d"] = .null
        members["~1"] = .null
        let detail = "is not a known field; leave it out"
        let pointers = [
            "/a~0b", "/blockers/SUS-14", "/c~1d", "/file/photo", "/person/asylumStory", "/~01",
        ]
        #expect(try Self.faults(.object(members)) == pointers.map { .init($0, detail) })
    }

    @Test func `all faults come at once, in the order of their pointers`() throws {
        let json = Messages.handover.with("x", at: "/caseType").with(nil, at: "/handedOverOn")
            .with(nil, at: "/blockers/SUS-07").with("y", at: "/blockers/SUS-02")
            .with("12", at: "/person/vNumber").with(3, at: "/file/identity")
            .with("x", at: "/extra")
        #expect(
            try Self.faults(json)?.map(\.pointer) == [
                "/blockers/SUS-02", "/blockers/SUS-07", "/caseType", "/extra", "/file/identity",
                "/handedOverOn", "/person/vNumber",
            ])
    }

    @Test func `no value that came in is repeated`() throws {
        for pointer in Messages.handover.leaves() where !pointer.hasSuffix("Name") {
            let json = Messages.handover.with("KANARIE-7391", at: pointer)
                .with("KANARIE-7391", at: "/extra")
            do {
                _ = try Messages.handOver(json)
                Issue.record("accepted a spoilt \(pointer)")
            } catch let problem as Problem {
                #expect(!problem.json.written.contains("KANARIE"))
                #expect(!String(describing: problem).contains("KANARIE"))
            }
        }
    }

    @Test(arguments: wrongKinds.dropLast() + [.null, .list([Messages.handover])])
    func `a message that is no object is no message`(json: JSON) {
        #expect(throws: Problem.notJSON) { try Messages.handOver(json) }
    }
}
