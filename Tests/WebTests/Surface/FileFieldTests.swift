import Pages
import Testing

@testable import Web

/// What is wrong with a file is said at its field.
@Suite struct FileFieldTests {
    typealias Upload = (name: String, bytes: [UInt8])

    static func reader(_ uploads: [Upload]) throws -> FormReader {
        let parts = uploads.map { Parcel.file("scan", called: $0.name, $0.bytes) }
        return FormReader(
            try FormBody(
                bytes: Parcel.body(parts), boundary: Parcel.boundary, limits: .files))
    }

    static let wrongType = Pages.Problem.Kind.notAFileType(["pdf", "jpg", "png"])

    static let files: [(uploads: [Upload], problem: Pages.Problem.Kind?)] = [
        ([("a.pdf", Parcel.pdf)], nil), ([("A.B.PDF", Parcel.pdf)], nil),
        ([("a.jpg", Parcel.jpg)], nil), ([("a.jpeg", Parcel.jpg)], nil),
        ([("a.png", Parcel.png)], nil), ([], .missing), ([("", [])], .missing),
        ([("a.pdf", [])], .emptyFile), ([("a.pdf", Parcel.png)], wrongType),
        ([("a.png", Parcel.pdf)], wrongType), ([("a", Parcel.pdf)], wrongType),
        ([("pdf", Parcel.pdf)], wrongType), ([("", Parcel.pdf)], wrongType),
        ([("a.pdf.exe", Parcel.pdf)], wrongType), ([("a.pdf", Array("%PDF".utf8))], wrongType),
        ([("a.pdf", Array(" %PDF-1.7".utf8))], wrongType),
        ([("a.gif", Array("GIF89a".utf8))], wrongType),
        ([("a\u{202E}fdp.pdf", Parcel.pdf)], .hiddenCharacters),
        ([("a\u{0}.pdf", Parcel.pdf)], .hiddenCharacters),
        ([("a%0D%0A.pdf", Parcel.pdf)], .hiddenCharacters),
        ([("a.pdf", Parcel.pdf), ("b.pdf", Parcel.pdf)], .oneFile),
    ]

    @Test(arguments: files.indices)
    func `a file is taken in or its fault is named`(index: Int) throws {
        let (uploads, problem) = Self.files[index]
        var reader = try Self.reader(uploads)
        let file = reader.file("scan")
        #expect(reader.problems == (problem.map { [Pages.Problem("scan", $0)] } ?? []))
        #expect((file == nil) == (problem != nil))
        #expect(file == nil || file?.bytes == uploads[0].bytes)
        var optional = try Self.reader(uploads)
        _ = optional.optionalFile("scan")
        #expect(optional.problems == (problem == .missing ? [] : reader.problems))
    }

    static let limits: [(Int, Pages.Problem.Kind?)] = [(17, nil), (16, .fileTooLarge(limit: 16))]

    @Test(arguments: limits)
    func `a field has a limit of its own`(limit: Int, problem: Pages.Problem.Kind?) throws {
        var reader = try Self.reader([("a.pdf", Parcel.pdf)])
        _ = reader.file("scan", limit: limit)
        #expect(reader.problems.map(\.kind) == [problem].compactMap { $0 })
    }

    @Test func `a field asks for the types that it wants`() throws {
        var reader = try Self.reader([("a.png", Parcel.png)])
        #expect(reader.file("scan", types: [.pdf]) == nil)
        #expect(reader.problems.map(\.kind) == [.notAFileType(["pdf"])])
    }

    @Test func `another file is another command`() throws {
        let bodies = try [
            [("a.pdf", Parcel.pdf)], [("b.pdf", Parcel.pdf)], [("a.pdf", Parcel.png)], [],
        ].map { try Self.reader($0).body.canonicalBytes }
        #expect(Set(bodies).count == bodies.count)
        #expect(try Self.reader([("a.pdf", Parcel.pdf)]).body.canonicalBytes == bodies[0])
    }

    @Test(arguments: [
        ("a.pdf", "a.pdf"), ("/etc/a.pdf", "a.pdf"), (#"C:\a\b.pdf"#, "b.pdf"), ("a/", ""),
        ("..", ".."), ("", ""),
    ])
    func `a file keeps its name without its folders`(written: String, name: String) {
        #expect(UploadedFile(name: written, declaredType: nil, bytes: []).name == name)
    }
}
