import Kernel
import Testing

@Suite struct FieldsTests {
    static let written: [(Fields, String)] = [
        ([:], "{}"),
        (["b": .number(2), "a": .number(-1)], #"{"a":-1,"b":2}"#),
        (["t": .text("a\"\\\n\u{1f}é")], #"{"t":"a\"\\\u000a\u001fé"}"#),
        (["l": .list([.flag(true), .object(["x": .flag(false)])])], #"{"l":[true,{"x":false}]}"#),
        (
            ["min": .number(Int64.min), "max": .number(Int64.max)],
            #"{"max":9223372036854775807,"min":-9223372036854775808}"#
        ),
    ]

    @Test(arguments: written)
    func `writes one form and reads it back`(fields: Fields, json: String) throws {
        #expect(String(decoding: fields.bytes, as: UTF8.self) == json)
        #expect(try Fields(bytes: fields.bytes) == fields)
    }

    @Test(arguments: [
        "", "[]", "{", #"{"a":}"#, #"{"a":1}x"#, #"{"a":1,"a":2}"#, #"{"a":1.5}"#, #"{"a":null}"#,
        #"{"a":01}"#, #"{"a":-0}"#, #"{"a":00}"#, #"{"a":"\n"}"#, #"{"a":"\/"}"#, #"{"a":"\\n\t"}"#,
        #"{"a":"\u000A"}"#, "{\"a\":\"\u{1f}\"}", "{\"a\":\"\\\\\u{1}\"}", #"{"b":1,"a":2}"#,
        #"{"a":9223372036854775808}"#, #"{"a":"\u0041"}"#, #"{"a":-}"#,
    ])
    func `refuses what it would not write`(json: String) {
        #expect(throws: Malformed.self) { try Fields(bytes: Array(json.utf8)) }
    }
}
