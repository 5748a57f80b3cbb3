import Kernel
import Testing

@Suite struct ShareTests {
    static let rounded: [(Int, Int, Int)] = [
        (0, 1, 0), (1, 1, 1_000), (1, 2, 500), (1, 3, 333), (2, 3, 667), (526, 1_000, 526),
        // Halves are rounded up: 0.05% and, just below it, 0.0499…%.
        (1, 2_000, 1), (1, 2_001, 0),
    ]

    @Test(arguments: rounded)
    func `is written in tenths of a percent`(part: Int, whole: Int, permille: Int) {
        #expect(Share(part, of: whole)?.permille == permille)
    }

    @Test func `nothing out of nothing is no share`() {
        #expect(Share(0, of: 0) == nil)
        #expect(Share(0, of: 1) != nil)
    }

    @Test func `compares by value and not by counts`() throws {
        let half = try #require(Share(1, of: 2))
        #expect(half == .percent(50))
        #expect(half == Share(617, of: 1_234))
        #expect(try #require(Share(499_999, of: 1_000_000)) < half)
        #expect(try !(half < #require(Share(500_000, of: 1_000_000))))
        #expect(Share.percent(0) < Share.percent(100))
    }

    @Test func `a part beyond its whole is a programmer's error`() async {
        await #expect(processExitsWith: .failure) { _ = Share(2, of: 1) }
        await #expect(processExitsWith: .failure) { _ = Share.percent(101) }
        await #expect(processExitsWith: .failure) { _ = Share(-1, of: 1) }
    }
}

@Suite struct EuroTests {
    @Test func `counts in whole cents`() {
        #expect(Euro(12) == Euro(cents: 1_200))
        #expect(Euro(cents: 5) + Euro(cents: 6) == Euro(cents: 11))
        #expect(Euro(cents: 5) - Euro(cents: 6) == Euro(cents: -1))
        #expect(Euro(cents: 999) < Euro(10) && !(Euro(10) < Euro(cents: 1_000)))
    }
}

@Suite struct HexTests {
    static let pairs: [([UInt8], String)] = [
        ([], ""), ([0], "00"), ([0x0f, 0xf0], "0ff0"), ([0xde, 0xad, 0xbe, 0xef], "deadbeef"),
        ([9, 10, 159, 160, 255], "090a9fa0ff"),
    ]

    @Test(arguments: pairs)
    func `writes and reads bytes`(bytes: [UInt8], text: String) {
        #expect(Hex.text(bytes) == text)
        #expect(Hex.bytes(text) == bytes)
    }

    // The neighbours of the digits in ASCII: / : @ G ` g.
    @Test(arguments: ["0", "000", "0/", "0:", "0@", "0A", "0`", "0g", "é"])
    func `reads nothing else`(text: String) { #expect(Hex.bytes(text) == nil) }
}

@Suite struct IDTests {
    static let bytes: [UInt8] = Array(0...15)

    @Test func `keeps its sixteen bytes in order`() throws {
        let id = try #require(StreamID(bytes: Self.bytes))
        #expect(id.high == 0x0001_0203_0405_0607 && id.low == 0x0809_0a0b_0c0d_0e0f)
        #expect(id.bytes == Self.bytes)
        #expect(id.description == "000102030405060708090a0b0c0d0e0f")
        #expect(StreamID(id.description) == id)
    }

    @Test(arguments: [0, 15, 17])
    func `has sixteen bytes and no other number`(count: Int) {
        #expect(StreamID(bytes: [UInt8](repeating: 1, count: count)) == nil)
        #expect(StreamID(String(repeating: "01", count: count)) == nil)
    }

    @Test func `sorts like its bytes`() {
        let sorted = [
            StreamID(high: 0, low: 0), .init(high: 0, low: .max), .init(high: 1, low: 0),
            .init(high: 1 << 63, low: 0), .init(high: .max, low: .max),
        ]
        #expect(sorted.reversed().sorted() == sorted)
        for (a, b) in zip(sorted, sorted.dropFirst()) {
            #expect(a.bytes.lexicographicallyPrecedes(b.bytes))
        }
    }

    @Test func `a person's subject has the bytes of the stream`() {
        #expect(SubjectID(StreamID(high: 7, low: 9)).bytes == StreamID(high: 7, low: 9).bytes)
    }

    @Test func `integers are written most significant byte first`() {
        #expect(Int64(-2).bigEndianBytes == [255, 255, 255, 255, 255, 255, 255, 254])
        #expect(UInt16(0x0102).bigEndianBytes == [1, 2])
    }
}
