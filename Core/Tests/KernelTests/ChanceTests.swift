import Kernel
import Testing

/// An entropy source that repeats one byte.
struct Constant: Entropy {
    let byte: UInt8
    func bytes(_ count: Int) -> [UInt8] { [UInt8](repeating: byte, count: count) }
}

@Suite struct SeedTests {
    /// SplitMix64 with state 1234567: the published reference sequence (Rosetta Code).
    @Test func `gives the reference sequence`() {
        var seed = Seed(1_234_567)
        let numbers = (0..<5).map { _ in seed.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    @Test func `repeats itself and no neighbour`() {
        var (one, same, other) = (Seed(1), Seed(1), Seed(2))
        let numbers = (0..<100).map { _ in one.next() }
        #expect(numbers == (0..<100).map { _ in same.next() })
        #expect(Set(numbers).isDisjoint(with: (0..<100).map { _ in other.next() }))
    }
}

@Suite struct FreshTests {
    @Test func `the same bytes and index give the same id`() {
        let (one, same) = (Fresh(Constant(byte: 7)), Fresh(Constant(byte: 7)))
        #expect(one.id(3, StreamTag.self) == same.id(3, StreamTag.self))
        #expect(one.id(3, StreamTag.self) != Fresh(Constant(byte: 8)).id(3, StreamTag.self))
    }

    @Test func `a thousand indexes give a thousand ids`() {
        let fresh = Fresh(Constant(byte: 0))
        #expect(Set((0..<1_000).map { fresh.id($0, StreamTag.self) }).count == 1_000)
    }

    @Test(arguments: [1, 2, 1_000_000])
    func `a number stays below its bound`(bound: Int) {
        let fresh = Fresh(Constant(byte: 1))
        let numbers = (0..<1_000).map { fresh.number($0, below: bound) }
        #expect(numbers.allSatisfy { (0..<bound).contains($0) })
        #expect(Set(numbers).count > min(bound, 900) - 1)
    }

    /// Ten bins of 10,000 draws: each within six standard deviations (30) of 1,000.
    @Test func `numbers are drawn evenly`() {
        let fresh = Fresh(Constant(byte: 42))
        var bins = [Int](repeating: 0, count: 10)
        for index in 0..<10_000 { bins[fresh.number(index, below: 10)] += 1 }
        #expect(bins.allSatisfy { abs($0 - 1_000) < 180 })
    }

    @Test func `an entropy source that gives too little stops the program`() async {
        await #expect(processExitsWith: .failure) { _ = Fresh(Miser()) }
    }
}

struct Miser: Entropy {
    func bytes(_ count: Int) -> [UInt8] { [] }
}
