import Catalogue
import Testing

/// Each fault stops the build with its file and line; a whole catalogue is read.
@Suite struct CatalogueTests {
    static let nl = """
        # Greetings
        hello = Dag
        late(days: number) =
            one: {days} dag
            other: {days} dagen
        by(name: text) = door {name}
        long =
            Een zin die
            doorloopt.
        prefix = "Fout: "
        """

    static let en = """
        hello = Hello
        late =
            one: {days} day
            other: {days} days
        by = by {name}
        long = A sentence that runs on.
        prefix = "Error: "
        """

    static func read(
        nl: String = nl, en: String? = en, ar: String? = nil, whole: Set<String> = ["nl", "en"]
    ) throws(CatalogueFault) -> Catalogue {
        var files = ["nl": [try CatalogueFile(path: "nl/a.texts", text: nl)]]
        files["en"] = []
        if let en { files["en"] = [try CatalogueFile(path: "en/a.texts", text: en)] }
        if let ar { files["ar"] = [try CatalogueFile(path: "ar/a.texts", text: ar)] }
        return try Catalogue(files, whole: whole)
    }

    @Test func `reads every form of message`() throws {
        let catalogue = try Self.read()
        #expect(catalogue.messages.map(\.name) == ["hello", "late", "by", "long", "prefix"])
        #expect(catalogue.forms["nl"]?["long"] == .single("Een zin die doorloopt."))
        #expect(catalogue.forms["en"]?["prefix"] == .single("Error: "))
        #expect(
            catalogue.forms["en"]?["late"]
                == .plural([.one: "{days} day", .other: "{days} days"]))
        #expect(catalogue.messages[1].parameters.map(\.name) == ["days"])
        #expect(catalogue.messages[1].parameters.map(\.kind) == [.number])
    }

    static let broken: [(nl: String, fault: String)] = [
        ("hello", "nl/a.texts:1: error: a message is written: name = text"),
        ("\nHello = Dag", "nl/a.texts:2: error: Hello is no name: aCamelCaseWord"),
        ("hallo daar = Dag", "nl/a.texts:1: error: hallo daar is no name: aCamelCaseWord"),
        ("a =", "nl/a.texts:1: error: this message has no text"),
        ("  a = b", "nl/a.texts:1: error: an indented line follows no message"),
        ("a = b\na = c", "nl/a.texts:2: error: a stands here for the second time, after line 1"),
        ("a(b = {b}", "nl/a.texts:1: error: a signature ends with )"),
        ("a(b) = {b}", "nl/a.texts:1: error: a parameter is written: name: text, or name: number"),
        (
            "a(b: date) = {b}",
            "nl/a.texts:1: error: a parameter is written: name: text, or name: number"
        ),
        ("a = {b", "nl/a.texts:1: error: a has a brace that no name stands in"),
        ("a = {}", "nl/a.texts:1: error: a has a brace that no name stands in"),
        ("a = {b}", "nl/a.texts:1: error: a names {b}, which its signature does not"),
        ("a(b: text) = c", "nl/a.texts:1: error: a never uses b"),
        (
            "a(b: text) =\n    one: {b}\n    other: {b}",
            "nl/a.texts:1: error: a counts without a number"
        ),
        (
            "a(b: number) =\n    one: {b}\n    one: {b}",
            "nl/a.texts:3: error: one stands here for the second time"
        ),
        ("a(b: number) =\n    other: {b}", "nl/a.texts:1: error: a must word one, other"),
    ]

    @Test(arguments: broken) func `names the line of a fault`(nl: String, fault: String) {
        let found = #expect(throws: CatalogueFault.self) {
            try Self.read(nl: nl, en: nil, whole: [])
        }
        #expect(found?.description == fault)
    }

    static let translations: [(String, fault: String)] = [
        (
            en.replacing("hello = Hello\n", with: ""),
            "en/a.texts:6: error: hello is missing (nl/a.texts:2)"
        ),
        (en + "\nmore = More", "en/a.texts:8: error: more is not in nl/a.texts"),
        (en.replacing("{name}", with: "name"), "en/a.texts:5: error: by must use {name}"),
        (en.replacing("{name}", with: "{naam}"), "en/a.texts:5: error: by must use {name}"),
        (
            en.replacing("hello = Hello", with: "hello = {name}"),
            "en/a.texts:1: error: hello must use no placeholder"
        ),
        (
            en.replacing("    one: {days} day\n", with: ""),
            "en/a.texts:2: error: late must word one, other"
        ),
        (
            en.replacing("    one: {days} day\n    other: {days} days", with: "    {days}"),
            "en/a.texts:2: error: late must word each kind of number"
        ),
    ]

    @Test(arguments: translations) func `holds a translation to its source`(
        en: String, fault: String
    ) {
        let found = #expect(throws: CatalogueFault.self) { try Self.read(en: en) }
        #expect(found?.description == fault)
    }

    @Test func `asks whole languages for every file, and others for whole files`() throws {
        let found = #expect(throws: CatalogueFault.self) { try Self.read(en: nil) }
        #expect(found?.description == "nl/a.texts:1: error: there is no such file in en")
        #expect(try Self.read().forms["ar"] == nil)
        let part = #expect(throws: CatalogueFault.self) { try Self.read(ar: "hello = مرحبا") }
        #expect(part?.description == "ar/a.texts:1: error: late is missing (nl/a.texts:3)")
    }

    @Test func `asks Arabic for its six kinds of number`() throws {
        let counted = ["zero", "one", "two", "few", "many", "other"].map { "    \($0): {n}" }
        let arabic = "a =\n" + counted.joined(separator: "\n")
        let dutch = "a(n: number) =\n    one: {n}\n    other: {n}"
        let english = dutch.replacing("(n: number)", with: "")
        _ = try Self.read(nl: dutch, en: english, ar: arabic)
        let found = #expect(throws: CatalogueFault.self) {
            try Self.read(nl: dutch, en: english, ar: english)
        }
        #expect(
            found?.description
                == "ar/a.texts:1: error: a must word zero, one, two, few, many, other")
    }
}
