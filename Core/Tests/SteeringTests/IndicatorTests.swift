import Kernel
import Steering
import Testing

@Suite struct IndicatorTests {
    static let closings: [(Closure.Manner, Bool, [String])] = [
        (
            .independent, false,
            ["K1.departures 1/1", "K1.allClosures 1/1", "K3.departures 0/1", "K3.allClosures 0/1"]
        ),
        (
            .forced, false,
            ["K1.departures 1/1", "K1.allClosures 1/1", "K3.departures 0/1", "K3.allClosures 0/1"]
        ),
        (
            .transfer, true,
            [
                "K1.departures 1/1", "K1.allClosures 1/1", "K3.departures 0/1",
                "K3.allClosures 0/1",
                "K4.departures 1/1", "K4.allClosures 1/1",
            ]
        ),
        (
            .withoutSupervision, true,
            [
                "K1.departures 0/1", "K1.allClosures 0/1", "K3.departures 1/1",
                "K3.allClosures 1/1",
                "K4.departures 0/1", "K4.allClosures 0/1",
            ]
        ),
        (.other, true, ["K1.allClosures 0/1", "K3.allClosures 0/1", "K4.allClosures 0/1"]),
        (.other, false, ["K1.allClosures 0/1", "K3.allClosures 0/1"]),
    ]

    @Test(arguments: closings)
    func `a closure counts on both bases`(
        manner: Closure.Manner, isCriminalChain: Bool, expected: [String]
    ) throws {
        let day = try #require(LocalDate("2024-02-29"))
        let closure = Closure(
            manner, closedOn: day, isCriminalChain: isCriminalChain, source: .police)
        let counted = Indicator.all.flatMap { $0.contributions(of: closure) }
        #expect(counted.map { "\($0.figure.code) \($0.part)/\($0.whole)" } == expected)
        #expect(counted.allSatisfy { $0.month == LocalDate("2024-02-01") })
    }

    @Test func `among departures K3 is what K1 leaves`() throws {
        let day = try #require(LocalDate("2024-05-31"))
        for manner in Closure.Manner.allCases {
            let closure = Closure(manner, closedOn: day, isCriminalChain: false, source: .ind)
            let k1 = try counted(.k1, .departures, closure)
            let k3 = try counted(.k3, .departures, closure)
            #expect(k1.map(\.whole) == k3.map(\.whole))
            #expect(k1.map { $0.whole - $0.part } == k3.map(\.part))
        }
        // Over all closures they are two numbers: an "other" end is in neither part.
        let other = Closure(.other, closedOn: day, isCriminalChain: false, source: .ind)
        let parts = try [counted(.k1, .allClosures, other), counted(.k3, .allClosures, other)]
        #expect(parts.map { $0.map(\.part) } == [0, 0])
    }

    func counted(
        _ id: Indicator.ID, _ basis: Basis, _ closure: Closure
    ) throws -> Contribution? {
        try #require(Indicator.with(id)).contributions(of: closure)
            .first { $0.figure.basis == basis }
    }

    @Test func `a reversal adds up to nothing and keeps its month`() throws {
        let month = try #require(LocalDate("2024-01-31"))
        let one = Contribution(Figure(.k1, .departures), month: month, part: 1, whole: 1)
        #expect(one.reversed.part == -1 && one.reversed.whole == -1)
        let tally = one.reversed.tally(recordedOn: month)
        #expect(tally.figure == "K1.departures" && tally.month == LocalDate("2024-01-01"))
        #expect(tally.part == -1 && tally.recordedOn == month)
    }

    static let codes: [(String, Bool)] = [
        ("K1.departures", true), ("K13.allClosures", true), ("K14.departures", false),
        ("K1", false), ("K1.departures.x", false), ("k1.departures", false), ("K1.", false),
    ]

    @Test(arguments: codes)
    func `a figure is known by its code`(code: String, isKnown: Bool) {
        let figure = Figure(code: code)
        #expect((figure != nil) == isKnown)
        if let figure { #expect(figure.code == code) }
    }
}
