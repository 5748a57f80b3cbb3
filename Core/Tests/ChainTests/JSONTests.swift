import Chain
import Testing

@Suite struct JSONTests {
    static let malformed: [[UInt8]] = [
        [], Array("{".utf8), Array("}".utf8), Array(#"{"a":}"#.utf8), Array(#"{"a" 1}"#.utf8),
        Array(#"{a:1}"#.utf8), Array(#"{,}"#.utf8), Array("[,1]".utf8),
        Array(#"{"a":1}{"#.utf8), Array(#"{"a":1} x"#.utf8), Array(#"{'a':1}"#.utf8),
        Array("nul".utf8), Array(#"{"a":NaN}"#.utf8), Array(#"{"a":01}"#.utf8),
        Array(#"{"a":"\x"}"#.utf8), Array(#"{"a":"\ud800"}"#.utf8),
        Array("{\"a\":\"\u{1}\"}".utf8), Array("{\"a\":\"\n\"}".utf8),
        // No UTF-8: a lone continuation, a cut-off sequence, an overlong slash, a surrogate.
        [0x7B, 0x22, 0x61, 0x22, 0x3A, 0x22, 0x80, 0x22, 0x7D],
        [0x7B, 0x22, 0x61, 0x22, 0x3A, 0x22, 0xC3, 0x22, 0x7D],
        [0x7B, 0x22, 0x61, 0x22, 0x3A, 0x22, 0xC0, 0xAF, 0x22, 0x7D],
        [0x7B, 0x22, 0x61, 0x22, 0x3A, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x7D],
        // UTF-16 and UTF-32, with and without a mark.
        [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], [0x7B, 0x00, 0x7D, 0x00], [0x00, 0x7B, 0x00, 0x7D],
        [0x7B, 0x00, 0x00, 0x00, 0x7D, 0x00, 0x00, 0x00],
        Array(repeating: UInt8(ascii: "["), count: 60_000),
    ]

    @Test(arguments: malformed)
    func `refuses what is no JSON in UTF-8`(bytes: [UInt8]) {
        #expect(throws: (any Error).self) { try JSON(bytes: bytes) }
    }

    static let kinds: [(String, JSON)] = [
        ("null", .null), ("true", .flag(true)), ("false", .flag(false)), ("1", .number(1)),
        ("0", .number(0)), ("-1.5e1", .number(-15)), (#""1""#, .text("1")),
        (#""true""#, .text("true")), (#""""#, .text("")), ("[]", .list([])), ("{}", .object([:])),
        (#"[1,[null]]"#, .list([.number(1), .list([.null])])),
        (#"{"a":{"b":"\u00e9"}}"#, .object(["a": .object(["b": .text("é")])])),
    ]

    @Test(arguments: kinds)
    func `keeps the kind of every value`(text: String, json: JSON) throws {
        #expect(try JSON(bytes: Array(text.utf8)) == json)
    }

    static let equal: [(String, String, String)] = [
        (#"{"b":1,"a":2}"#, "{ \"a\" : 2 ,\n\t\"b\" : 1.0 }", #"{"a":2,"b":1}"#),
        (#"{"a":"\u00e9\/"}"#, #"{"a":"é/"}"#, #"{"a":"é/"}"#),
        (#"{"x":{"b":[],"a":{}}}"#, #"{"x":{"a":{},"b":[]}}"#, #"{"x":{"a":{},"b":[]}}"#),
        (#"{"a":null,"B":true}"#, #"{"B":true,"a":null}"#, #"{"B":true,"a":null}"#),
    ]

    @Test(arguments: equal)
    func `equal messages have equal bytes`(one: String, other: String, canonical: String) throws {
        let (one, other) = (try JSON(bytes: Array(one.utf8)), try JSON(bytes: Array(other.utf8)))
        #expect(one.canonicalBytes == other.canonicalBytes)
        #expect(one.written == canonical)
    }

    static let different: [(String, String)] = [
        (#"{"a":1}"#, #"{"a":"1"}"#), (#"{"a":null}"#, "{}"), (#"{"a":true}"#, #"{"a":1}"#),
        (#"{"a":[1,2]}"#, #"{"a":[2,1]}"#), (#"{"a":"x"}"#, #"{"a":"X"}"#),
        (#"{"a":" x"}"#, #"{"a":"x"}"#),
    ]

    @Test(arguments: different)
    func `different messages have different bytes`(one: String, other: String) throws {
        let (one, other) = (try JSON(bytes: Array(one.utf8)), try JSON(bytes: Array(other.utf8)))
        #expect(one.canonicalBytes != other.canonicalBytes)
    }

    static let twice: [String] = [
        #"{"event":"raised","event":"closed"}"#, #"{"event":"raised","\u0065vent":"closed"}"#,
        #"[{"a":{"b":1,"b":1}}]"#, #"{"a:":"\":","a:":1}"#,
    ]

    // Which of the two a reader keeps differs from one to the other; nobody may be lifted on that.
    @Test(arguments: twice)
    func `refuses a name that stands twice`(text: String) {
        #expect(throws: Problem.notJSON) { try JSON(bytes: Array(text.utf8)) }
    }

    @Test(arguments: [#"{"a":{"a":1},"b":{"a":1}}"#, #"{"a:":"x:\"y:","b":":"}"#])
    func `takes one name in two objects, and colons in texts`(text: String) throws {
        _ = try JSON(bytes: Array(text.utf8))
    }
}
