import Testing

@testable import Web

/// What a body of multipart/form-data is read as, and what is not read.
@Suite struct MultipartTests {
    @Test func `fields and files come out as they went in`() throws {
        let bytes = (0...255).map { UInt8($0) } + Array("\r\n--\r\n\r".utf8)
        let parts = try Parcel.read(
            Parcel.body(
                Parcel.field("naam", "Zoë"), Parcel.file("scan", called: "a.pdf", bytes),
                Parcel.field("leeg", ""), Parcel.file("geen", called: "", []),
                Parcel.field("naam", "tweede")))
        #expect(parts.map(\.head.name) == ["naam", "scan", "leeg", "geen", "naam"])
        #expect(parts.map(\.head.fileName) == [nil, "a.pdf", nil, "", nil])
        #expect(parts[1].head.type == "application/pdf")
        #expect(Array(parts[1].content) == bytes)
        #expect(parts[2].content.isEmpty && parts[3].content.isEmpty)
        #expect(String(decoding: parts[0].content, as: UTF8.self) == "Zoë")
    }

    @Test func `a form without parts has none`() throws {
        #expect(try Parcel.read(Parcel.body()).isEmpty)
        #expect(try Parcel.read(Array("--\(Parcel.boundary)--".utf8)).isEmpty)
    }

    /// Contents that look like the frame around them.
    static let contents = [
        "--\(Parcel.boundary)", "\n--\(Parcel.boundary)", "\r--\(Parcel.boundary)\r\n",
        "x--\(Parcel.boundary)--", "\r\n--", "\r\n\r\n", "\r\n-\(Parcel.boundary)", "--", "\r",
        "\n",
        "\r\r\n\n", "Content-Disposition: form-data; name=\"b\"\r\n\r\n",
    ]

    @Test(arguments: contents)
    func `content that looks like a boundary is content`(content: String) throws {
        let parts = try Parcel.read(Parcel.body(Parcel.field("a", content)))
        #expect(parts.map { Array($0.content) } == [Array(content.utf8)])
    }

    /// How a name is written, and what it is.
    static let names = [
        (#"a"#, "a"), (#"a%22b"#, "a\"b"), (#"a%0D%0Ab"#, "a\r\nb"), (#"a%2522"#, "a%2522"),
        (#"100%"#, "100%"), (#"%00"#, "%00"), ("a\u{0}b", "a\u{0}b"),
        ("\u{202E}fdp", "\u{202E}fdp"),
        (#"a\b"#, #"a\b"#), ("a;b=c", "a;b=c"), ("", ""), ("née", "née"), ("😀", "😀"),
    ]

    @Test(arguments: names)
    func `a name is what a browser wrote`(written: String, name: String) throws {
        let parts = try Parcel.read(
            Parcel.body(Parcel.field(written, ""), Parcel.file("f", called: written, [1])))
        #expect(parts.map(\.head.name) == [name, "f"])
        #expect(parts.last?.head.fileName == name)
    }

    static let disposition = "Content-Disposition: form-data; name=\"a\""

    /// Heads that say the same as `disposition` in other words.
    static let heads = [
        "content-disposition:form-data;name=\"a\"",
        "Content-Disposition: \t Form-Data ;\tNAME=\"a\" ",
        "X-Other: b\r\n\(disposition)", "\(disposition)\r\nContent-Transfer-Encoding: binary",
    ]

    @Test(arguments: heads)
    func `a head may be written in more than one way`(head: String) throws {
        let parts = try Parcel.read(Parcel.body(Parcel.part(head, [1])))
        #expect(parts.map(\.head.name) == ["a"] && parts[0].content == [1])
    }

    /// Heads that leave something to guess.
    static let badHeads = [
        "", "Content-Type: text/plain", "Content-Disposition: form-data",
        "Content-Disposition: attachment; name=\"a\"", "Content-Disposition: form-data; name=a",
        "Content-Disposition: form-data; filename=\"a\"",
        "Content-Disposition: form-data; name=\"a", "Content-Disposition: form-data; name=\"a\"b",
        "Content-Disposition: form-data name=\"a\"", "\(disposition); name=\"b\"",
        "\(disposition); filename*=UTF-8''b", "\(disposition); size=\"3\"", "\(disposition);",
        "\(disposition)\r\n\(disposition)", "\(disposition)\r\n folded", ": b\r\n\(disposition)",
        "\(disposition)\r\nContent-Transfer-Encoding: base64", "\(disposition)\nX-Other: b",
        "\(disposition)\rX-Other: b", "no colon\r\n\(disposition)", "X Y: b\r\n\(disposition)",
        "\(disposition)\r\nX-Long: \(String(repeating: "b", count: 100_000))",
        "Content-Disposition: form-data; name=\"\(String(repeating: "b", count: 100_000))\"",
    ]

    @Test(arguments: badHeads.indices)
    func `a head that leaves something to guess is refused`(index: Int) {
        #expect(throws: Multipart.Fault.malformed) {
            try Parcel.read(Parcel.body(Parcel.part(Self.badHeads[index], [1])))
        }
    }

    @Test func `a head that is no UTF-8 is refused`() {
        let head = Array("--\(Parcel.boundary)\r\n\(Self.disposition)\r\nX: ".utf8)
        #expect(throws: Multipart.Fault.malformed) {
            try Parcel.read(Parcel.body(head + [0xC3, 0x28] + Array("\r\n\r\n\r\n".utf8)))
        }
    }

    static let line = "--\(Parcel.boundary)"

    /// Frames that are not those of a form.
    static let frames = [
        "", "\r\n", "--", line, "\(line)\r\n", "\(line)\n", "\(line)-", "\(line)--x",
        "\(line)--\r\n\r\n", "\(line)--\n", "\(line) \r\n", "\r\n\(line)--",
        "preamble\r\n\(line)--",
        "\(line)x\r\n\(disposition)\r\n\r\na\r\n\(line)--",
        "\(line)\r\n\(disposition)\r\n\r\na\r\n\(line)x--",
        "\(line)\r\n\(disposition)\r\n\r\na\r\n--", "\(line)\r\n\(disposition)\r\n\r\na\n\(line)--",
        "\(line)\r\n\(disposition)\r\n\r\na\(line)--",
        "\(line)\r\n\(disposition)\r\na\r\n\(line)--",
        "\(line)\n\(disposition)\n\na\n\(line)--\n", "\(line)\r\n\r\n\(line)--\r\n",
    ]

    @Test(arguments: frames)
    func `a frame that is not a form's is refused`(frame: String) {
        #expect(throws: Multipart.Fault.malformed) { try Parcel.read(Array(frame.utf8)) }
    }

    @Test(arguments: [(19, true), (20, true), (21, false)])
    func `a form has so many parts and no more`(count: Int, isRead: Bool) throws {
        let body = Parcel.body((0..<count).map { Parcel.field("a\($0)", "") })
        guard isRead else {
            #expect(throws: Multipart.Fault.tooManyParts) { try Parcel.read(body) }
            return
        }
        #expect(try Parcel.read(body).count == count)
    }

    /// A Content-Type, and the boundary in it.
    static let types: [(String, String?)] = [
        ("multipart/form-data; boundary=x", "x"), ("Multipart/Form-Data;BOUNDARY=\"a b\"", "a b"),
        ("multipart/form-data; charset=utf-8; boundary=x", "x"), ("multipart/form-data", nil),
        ("multipart/form-data; boundary=", nil), ("multipart/form-data; boundary=\"\"", nil),
        ("multipart/form-data; boundary=x; boundary=x", nil),
        ("multipart/form-data; boundary=\"x", nil), ("multipart/form-data; boundary=x\"", nil),
        ("multipart/form-data; boundary=\"a \"", nil), ("multipart/form-data; boundary=é", nil),
        ("multipart/form-data; boundary=a{b", nil), ("multipart/form-data; boundary=a\u{0}", nil),
        ("multipart/form-data; boundary=\(String(repeating: "a", count: 71))", nil), ("", nil),
        ("multipart/form-data; boundary=\(boundary70)", boundary70), (";", nil), ("/", nil),
        ("multipart", nil), ("a/b/c; boundary=x", nil), ("multipart/form-data;;boundary=x", nil),
    ]
    static let boundary70 = String(repeating: "a", count: 70)

    @Test(arguments: types)
    func `a boundary is read or there is none`(text: String, boundary: String?) {
        #expect(MediaType(text)?.boundary == boundary)
    }
}
