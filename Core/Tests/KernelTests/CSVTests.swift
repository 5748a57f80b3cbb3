import Kernel
import Testing

@Suite struct CSVTests {
    static let texts: [(String, [[String]])] = [
        ("", []), ("\n\r\n# a comment\n", []), ("a", [["a"]]), ("a,\n", [["a", ""]]),
        ("a,b\r\nc,d\n", [["a", "b"], ["c", "d"]]), (",\n", [["", ""]]),
        ("\"a,\"\"b\"\"\nc\",d", [["a,\"b\"\nc", "d"]]), ("\"\",x", [["", "x"]]),
        ("\"#a\"\n#b\nc", [["#a"], ["c"]]), ("a#b", [["a#b"]]),
    ]

    @Test(arguments: texts)
    func `reads records`(text: String, records: [[String]]) throws {
        #expect(try CSV.records(text.utf8) == records)
    }

    @Test(arguments: ["\"a", "a\"b", "\"a\"b", "\"a\"\"", "a\rb"])
    func `refuses what is no CSV`(text: String) {
        #expect(throws: Malformed.self) { try CSV.records(text.utf8) }
    }

    @Test func `writes what it reads`() throws {
        let records = [["a", "b,c", "d\"e"], ["", "f\ng", "#h"], ["é", "i\rj", "k"]]
        let text = CSV.text(records)
        #expect(text == "a,\"b,c\",\"d\"\"e\"\r\n,\"f\ng\",\"#h\"\r\né,\"i\rj\",k\r\n")
        #expect(try CSV.records(text.utf8) == records)
    }
}
