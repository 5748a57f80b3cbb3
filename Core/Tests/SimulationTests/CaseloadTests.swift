import Kernel
import Simulation
import Testing

@Suite("The caseload of the demonstration")
struct CaseloadTests {
    static func span() throws -> Caseload.Span {
        Caseload.Span(from: try FlowTests.day(2022, 1), until: try FlowTests.day(2024, 9))
    }

    static func drawn(scale: Double = 1, seed: UInt64 = 1) throws -> Caseload {
        let span = try span()
        let flow = try FlowTests.flow((2022, 1), (2025, 1))
        return Caseload(flow, span, scale: scale, seed: seed)
    }

    @Test("At scale 1 each published inflow is exact and each departure within three percent")
    func published() throws {
        let lives = try Self.drawn().lives
        let inflow: [(Int, ClosedRange<Int>, [Int])] = [
            (2022, 1...12, [6_590, 2_450, 840, 2_740]),
            (2023, 1...12, [11_670, 2_740, 940, 2_320]),
        ]
        for (year, months, counts) in inflow {
            for (source, count) in zip(InflowSource.allCases, counts) {
                let began = lives.count {
                    $0.source == source && $0.beganOn.year == year
                        && months.contains($0.beganOn.month)
                }
                #expect(began == count, "\(source) \(year)")
            }
        }
        let outflow: [(Int, ClosedRange<Int>, [Int])] = [
            (2022, 1...12, [2_450, 1_850, 4_310]), (2023, 1...10, [2_820, 1_990, 3_960]),
        ]
        for (year, months, counts) in outflow {
            for (way, count) in zip([Way.independent, .forced, .outOfView], counts) {
                let ended = lives.count { life in
                    guard life.way == way, let day = life.endsOn else { return false }
                    return day.year == year && months.contains(day.month)
                }
                #expect(abs(ended - count) * 100 <= 3 * count, "\(way) \(year): \(ended)")
            }
        }
    }

    @Test("The same seed gives the same lives, another seed others")
    func seeds() throws {
        func key(_ caseload: Caseload) -> [String] {
            caseload.lives.map { "\($0.person) \($0.beganOn) \($0.endsOn?.description ?? "-")" }
        }
        let one = key(try Self.drawn(scale: 0.01))
        #expect(try key(Self.drawn(scale: 0.01)) == one)
        #expect(try key(Self.drawn(scale: 0.01, seed: 2)) != one)
    }

    @Test("Nobody has two episodes at once, and nobody ends before beginning")
    func order() throws {
        let lives = try Self.drawn(scale: 0.1).lives
        for (_, episodes) in Dictionary(grouping: lives, by: \.person) {
            for (former, next) in zip(episodes, episodes.dropFirst()) {
                let ended = try #require(former.endsOn)
                #expect(ended < next.beganOn)
            }
            #expect(episodes.allSatisfy { $0.beganOn <= $0.registeredOn })
            #expect(episodes.allSatisfy { $0.endsOn ?? .init(dayNumber: .max) > $0.beganOn })
        }
        #expect(lives.contains { $0.beginning == .reappearance })
        #expect(lives.contains { $0.beginning == .sentBack })
    }

    @Test("The ledger's own day is the Monday after the end")
    func today() throws {
        #expect(try Self.span().today == LocalDate(2024, 9, 2))
    }

    @Test("The agenda gives what is due by day, hour, case and place")
    func agenda() throws {
        let span = try Self.span()
        var agenda = Agenda()
        let lives = Array(try Self.drawn(scale: 0.01).lives.prefix(40))
        for life in lives {
            let figurant = Figurant(life.person, seed: 1)
            agenda.add(Course.steps(of: life, figurant, span, seed: 1), of: life.number)
        }
        var all: [Agenda.Item] = []
        var day = span.from
        while day <= span.today {
            for hour in Step.Hour.allCases { all += agenda.due(on: day, at: hour) }
            day = day.adding(days: 1)
        }
        #expect(agenda.isEmpty)
        let keys = all.map { ($0.step.day, $0.step.hour, $0.life) }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(all.count > 150)
    }
}
