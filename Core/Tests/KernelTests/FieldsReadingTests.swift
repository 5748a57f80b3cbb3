import Kernel
import Testing

@Suite struct FieldsReadingTests {
    static let day = LocalDate(dayNumber: 19_791)
    static let instant = Instant(microseconds: 1_709_971_200_000_001)
    static let id = StreamID(high: 1, low: 2)

    static let fields: Fields = [
        "text": .text(""), "number": .number(-1), "flag": .flag(false), "list": .list([]),
        "object": .object([:]), "texts": .texts(["a", "b"]), "day": .day(day),
        "instant": .instant(instant), "id": .id(id), "code": .code(Partner.iom), "nil": nil,
        "mixed": .list([.text("a"), .number(1)]),
    ]

    @Test func `what was put in comes out, also through bytes`() throws {
        for fields in [Self.fields, try Fields(bytes: Self.fields.bytes)] {
            #expect(try fields.text("text") == "")
            #expect(try fields.number("number") == -1)
            #expect(try fields.flag("flag") == false)
            #expect(try fields.list("list") == [])
            #expect(try fields.object("object").isEmpty)
            #expect(try fields.texts("texts") == ["a", "b"])
            #expect(try fields.day("day") == Self.day)
            #expect(try fields.instant("instant") == Self.instant)
            #expect(try fields.id("id", StreamTag.self) == Self.id)
            #expect(try fields.code("code", as: Partner.self) == .iom)
            #expect(fields["nil"] == nil)
        }
    }

    static let wrong: [(String, @Sendable (Fields) throws -> Void)] = [
        ("text", { _ = try $0.number("text") }), ("number", { _ = try $0.text("number") }),
        ("missing", { _ = try $0.flag("missing") }), ("flag", { _ = try $0.list("flag") }),
        ("list", { _ = try $0.object("list") }), ("text", { _ = try $0.day("text") }),
        ("code", { _ = try $0.code("code", as: Polarity.self) }),
        ("id", { _ = try $0.id("code", StreamTag.self) }),
        ("mixed", { _ = try $0.texts("mixed") }),
        ("nil", { _ = try $0.text("nil") }),
    ]

    @Test(arguments: wrong.indices)
    func `another kind of value is malformed`(index: Int) {
        #expect(throws: Malformed.self) { try Self.wrong[index].1(Self.fields) }
    }

    private static func day(_ name: String) throws(Malformed) -> LocalDate? {
        try fields.optional(name) { fields throws(Malformed) in try fields.day(name) }
    }

    @Test func `optional reads what is there and still refuses what is wrong`() throws {
        #expect(try Self.day("none") == nil)
        #expect(try Self.day("day") == Self.day)
        #expect(throws: Malformed.self) { try Self.day("text") }
    }

    @Test func `names are kept in the order of their bytes, whatever the order of writing`() {
        var fields = Fields()
        for name in ["b", "é", "a", "B", "aa", "c"] { fields[name] = .text(name) }
        #expect(fields.names == ["B", "a", "aa", "b", "c", "é"])
        fields["aa"] = nil
        fields["b"] = .number(1)
        fields["zz"] = nil
        #expect(fields.names == ["B", "a", "b", "c", "é"])
        #expect(fields["b"] == .number(1))
    }

    @Test func `reads 31 levels and refuses the 32nd`() throws {
        func nested(_ depth: Int) -> [UInt8] {
            let text =
                #"{"a":"# + String(repeating: "[", count: depth)
                + String(repeating: "]", count: depth) + "}"
            return Array(text.utf8)
        }
        #expect(throws: Never.self) { try Fields(bytes: nested(31)) }
        #expect(throws: Malformed.self) { try Fields(bytes: nested(32)) }
    }

    @Test(arguments: [[0x80], [0xC3], [0xED, 0xA0, 0x80], [0xFF]] as [[UInt8]])
    func `refuses bytes that are no text`(bytes: [UInt8]) {
        let json = Array(#"{"a":""#.utf8) + bytes + Array(#""}"#.utf8)
        #expect(throws: Malformed.self) { try Fields(bytes: json) }
    }

    @Test func `every cut of a written form is refused`() {
        let bytes = Self.fields.bytes
        for length in 0..<bytes.count {
            #expect(throws: Malformed.self) { try Fields(bytes: Array(bytes.prefix(length))) }
        }
    }
}
