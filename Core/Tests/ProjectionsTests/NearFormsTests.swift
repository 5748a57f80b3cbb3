import Kernel
import Testing

@Suite struct NearFormsTests {
    static func isNear(_ one: VNumber, _ other: VNumber) -> Bool {
        !Set(one.nearForms).isDisjoint(with: other.nearForms)
    }

    static func drawn(_ seed: inout Seed) -> [UInt8] {
        (0..<10).map { _ in UInt8(ascii: "0") + UInt8(seed.next() % 10) }
    }

    static func number(_ digits: [UInt8]) throws -> VNumber {
        try #require(VNumber(String(decoding: digits, as: UTF8.self)))
    }

    @Test(arguments: 0..<20)
    func `every single digit and every swap is near`(seed: Int) throws {
        var seed = Seed(UInt64(seed))
        let digits = Self.drawn(&seed)
        let own = try Self.number(digits)
        for place in digits.indices {
            for digit in UInt8(ascii: "0")...UInt8(ascii: "9") {
                var other = digits
                other[place] = digit
                #expect(Self.isNear(own, try Self.number(other)))
            }
        }
        for place in digits.indices.dropLast() {
            var other = digits
            other.swapAt(place, place + 1)
            #expect(Self.isNear(own, try Self.number(other)))
        }
    }

    /// Whether one becomes the other by leaving out one digit and putting one in: by the book.
    static func isOneMove(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.indices.contains { from in
            var rest = one
            rest.remove(at: from)
            return other.indices.contains { place in
                var candidate = other
                candidate.remove(at: place)
                return candidate == rest
            }
        }
    }

    @Test(arguments: 0..<200)
    func `numbers that have nothing to do with each other are not near`(seed: Int) throws {
        var seed = Seed(UInt64(seed) &+ 1_000)
        let (one, other) = (Self.drawn(&seed), Self.drawn(&seed))
        let isNear = Self.isNear(try Self.number(one), try Self.number(other))
        #expect(isNear == Self.isOneMove(one, other))
        #expect(!isNear)
    }

    @Test(arguments: 0..<50)
    func `two digits wrong are not near, far apart`(seed: Int) throws {
        var seed = Seed(UInt64(seed) &+ 5_000)
        let digits = Self.drawn(&seed)
        var other = digits
        for place in [1, 8] {
            other[place] = UInt8(ascii: "0") + (digits[place] - UInt8(ascii: "0") + 5) % 10
        }
        let isNear = Self.isNear(try Self.number(digits), try Self.number(other))
        #expect(isNear == Self.isOneMove(digits, other))
    }
}
