import Kernel
import Testing

@testable import Web

/// Bodies that nobody would write: each is read or refused, and what is read is what stands there.
@Suite struct MultipartFuzzTests {
    static let good = Parcel.body(
        Parcel.field("_token", "0123456789abcdef"), Parcel.field("naam", "Zoë\r\nvan der Berg"),
        Parcel.file("scan", called: "een scan.pdf", Parcel.pdf + (0...255).map { UInt8($0) }),
        Parcel.file("foto", called: "foto.png", Parcel.png, type: "image/png"),
        Parcel.field("naam", "%22 ; --"))

    /// Pieces that mean something to a reader.
    static let pieces = [
        "\r\n", "\n", "\r", "--", "\r\n\r\n", "--\(Parcel.boundary)", "\r\n--\(Parcel.boundary)",
        "\r\n--\(Parcel.boundary)--", "\r\n--\(Parcel.boundary)--\r\n", "\"", ";", "name=",
        "filename=\"",
        "Content-Disposition: form-data; name=\"x\"", "%22", "\u{0}", "\u{202E}", ":", "=",
    ].map { Array($0.utf8) }

    @Test func `ten thousand broken bodies are each read or refused`() throws {
        var seed = Seed(20_241_126)
        var read = 0
        for _ in 1...10_000 {
            var body = Self.good
            for _ in 0..<Int.random(in: 1...4, using: &seed) { Self.mutate(&body, &seed) }
            if Self.isRead(body) { read += 1 }
        }
        // Both happen often, or the mutations test nothing.
        #expect((500...9_500).contains(read), "\(read) were read")
    }

    @Test func `a body that breaks off anywhere is refused`() {
        // All but the last line break belong to it.
        for length in 0..<(Self.good.count - 2) {
            #expect(!Self.isRead(Array(Self.good.prefix(length))), "after \(length) bytes")
        }
        #expect(Self.isRead(Array(Self.good.dropLast(2))) && Self.isRead(Self.good))
        #expect(!Self.isRead(Array(Self.good.dropLast())), "half a line break")
    }

    @Test func `a body of nothing but boundaries is answered`() {
        let delimiter = Array("\r\n--\(Parcel.boundary)".utf8)
        let many = (0..<5_000).flatMap { _ in delimiter }
        #expect(!Self.isRead(many) && !Self.isRead(Array(many.dropFirst(2))))
        #expect(!Self.isRead([UInt8](repeating: 0x0D, count: 100_000)))
    }

    /// Whether it is read; when it is, that the parts lie one behind the other inside the body, and
    /// that the form made of them answers too.
    static func isRead(_ body: [UInt8]) -> Bool {
        guard let parts = try? Parcel.read(body) else { return false }
        var place = 0
        for part in parts {
            #expect(part.content.startIndex > place && part.content.endIndex < body.count)
            #expect(part.content == body[part.content.indices])
            place = part.content.endIndex
        }
        if let form = try? FormBody(bytes: body, boundary: Parcel.boundary, limits: .files) {
            var reader = FormReader(form)
            for name in form.files.keys { _ = reader.file(name) }
            for name in form.values.keys { _ = reader.text(name) }
            #expect(form.files.count + form.values.count <= parts.count)
        }
        return true
    }

    private static func mutate(_ body: inout [UInt8], _ seed: inout Seed) {
        let place = Int.random(in: 0..<max(1, body.count), using: &seed)
        let length = Int.random(in: 1...24, using: &seed)
        let end = min(body.count, place + length)
        switch Int.random(in: 0..<6, using: &seed) {
        case 0: body[place..<end] = []
        case 1: body.insert(contentsOf: pieces.randomElement(using: &seed) ?? [], at: place)
        case 2: body[place] = UInt8.random(in: .min ... .max, using: &seed)
        case 3: body.insert(contentsOf: body[place..<end], at: place)
        case 4: body.removeSubrange(place...)
        default:
            let other = Int.random(in: 0..<max(1, body.count), using: &seed)
            body.swapAt(place, other)
        }
        if body.isEmpty { body = [0x2D] }
    }
}
