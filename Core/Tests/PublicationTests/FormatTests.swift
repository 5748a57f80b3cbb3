import Kernel
import Publication
import Testing

@Suite struct FormatTests {
    static func text(_ format: PublishedFigures.Format) throws -> String {
        try Recorded.shipped().figures.text(format, sources: PublishedCounts.sources())
    }

    @Test func `a table is aligned and says what was computed and restated`() throws {
        let lines = try Self.text(.table).split(separator: "\n", omittingEmptySubsequences: false)
        let years = lines.filter { $0.hasPrefix("2022") || $0.hasPrefix("2016") }
        #expect(years.count == 4)
        let restated = try #require(years.first { $0.contains("withoutSupervision was 4100") })
        #expect(
            restated.split(separator: " ").prefix(7) == [
                "2022", "year", "2450", "1850", "4300", "4310", "8610*",
            ])
        let outflow = lines.drop { !$0.hasPrefix("year") }.prefix { !$0.isEmpty }
        let heading = try #require(outflow.first)
        let start = heading.count - "sources and what they said before".count
        #expect(outflow.count == 13)
        #expect(outflow.allSatisfy { $0.dropFirst(start - 1).first == " " })
        #expect(outflow.allSatisfy { $0.dropFirst(start).first?.isLetter == true })
        #expect(lines.allSatisfy { $0.last != " " })
        #expect(lines.contains { $0.hasPrefix("VK17") && $0.contains("(press)") })
    }

    @Test func `the results of the plan stand beside: seven numbers, three relative, three none`()
        throws
    {
        let lines = try Self.text(.table).split(separator: "\n").filter {
            $0.contains(#/^ *K\d+ /#)
        }
        #expect(lines.count == 13)
        #expect(lines.count { $0.contains(#/[<>]= \d+%/#) } == 7)
        #expect(lines.count { $0.contains("than in 2023") } == 3)
        #expect(lines.count { $0.contains("none given") } == 3)
        let norms = try CSV.records(Self.text(.csv).utf8).filter { $0[2] == "norm" }
        #expect(norms.map { $0[3] } == (1...13).map { "K\($0)" })
        #expect(norms.count { !$0[4].isEmpty } == 7)
        let json = try Fields(bytes: Array(Self.text(.json).utf8.dropLast()))
        #expect(try json.list("indicators").count == 13)
    }

    @Test func `CSV has one record a figure and reads back`() throws {
        let records = try CSV.records(Self.text(.csv).utf8)
        #expect(records.count == (try Recorded.shipped().figures.figures.count) + 1 + 13)
        #expect(Set(records.map(\.count)) == [13])
        #expect(
            records.contains([
                "2022", "year", "outflow", "withoutSupervision", "4310", "count", "published",
                "DTV2023", "2023-11-30", "no", "", "4100", "NOS22",
            ]))
        #expect(
            records.contains([
                "2016", "year", "outflow", "K1.departures", "52.6", "percent", "computed",
                "DTV2020",
                "2020-07-31", "no", ">= 50%", "", "",
            ]))
    }

    @Test func `JSON is the same bytes for the same figures and reads back`() throws {
        let json = try Self.text(.json)
        #expect(try json == Self.text(.json))
        let fields = try Fields(bytes: Array(json.utf8.dropLast()))
        #expect(try fields.list("figures").count == Recorded.shipped().figures.figures.count)
        #expect(try fields.list("sources").count == 8)
        guard case .object(let first)? = try fields.list("figures").first else {
            Issue.record("no figure")
            return
        }
        #expect(try first.number("value") == 2_550 && first.text("figure") == "independent")
    }
}
