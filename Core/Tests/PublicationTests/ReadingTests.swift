import Kernel
import Publication
import Testing

@Suite struct ReadingTests {
    /// A row of a table, read back by the names of its columns.
    struct Read: RowReader {
        let cells: [String: Cell]

        init(_ table: Table, _ row: Row) {
            cells = Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.name), row))
        }

        func integer(_ column: String) throws -> Int64 {
            guard case .integer(let value)? = cells[column] else { throw Malformed(column) }
            return value
        }

        func optionalInteger(_ column: String) throws -> Int64? {
            cells[column] == .null ? nil : try integer(column)
        }

        func text(_ column: String) throws -> String {
            guard case .text(let value)? = cells[column] else { throw Malformed(column) }
            return value
        }

        func optionalText(_ column: String) throws -> String? {
            cells[column] == .null ? nil : try text(column)
        }

        func blob(_ column: String) throws -> [UInt8] { throw Malformed(column) }
        func optionalBlob(_ column: String) throws -> [UInt8]? { throw Malformed(column) }
        func opened(_ column: String, of subject: SubjectID) throws -> String? {
            throw Malformed(column)
        }
    }

    @Test func `published figures come out of their table as they went in`() throws {
        let recorded = try Recorded.shipped()
        let query = PublishedFigureTable.all(for: .publicReader)
        let read = try recorded.snapshot.all(PublishedYear.self).flatMap { stream, _ in
            try #require(PublishedFigureTable.rows(of: stream, in: recorded.snapshot))
                .map { try query.read(Read(PublishedFigureTable.table, $0)) }
        }
        #expect(Set(read) == Set(recorded.figures.figures))
        #expect(read.count == recorded.figures.figures.count)
    }

    @Test func `a frozen cell comes out of its table, hidden or not`() throws {
        var recorded = Recorded()
        let month = try #require(LocalDate("2024-09-01"))
        var counts = MonthlyCounts()
        counts.add(25, .ind, on: month)
        counts.add(15, .police, on: month)
        try recorded.submit(
            FreezePublication(month: month, asOf: recorded.today, counts: counts))
        let stream = MonthlyPublication.id(of: month)
        let rows = try #require(PublicationTable.rows(of: stream, in: recorded.snapshot))
        let query = PublicationTable.last(for: .publicReader)
        let cells = try rows.map { try query.read(Read(PublicationTable.table, $0)) }
        #expect(cells.prefix(5).map(\.value) == [30, 20, nil, nil, 40])
        #expect(cells.prefix(5).map(\.code) == ["IND", "NP", "KMar", "Overige", "total"])
        #expect(cells.allSatisfy { $0.month == month && $0.version == 1 })
        #expect(cells.suffix(6).allSatisfy { $0.topic == "exits" && $0.value == nil })
    }

    @Test func `streams of another kind have no rows`() throws {
        let recorded = try Recorded.shipped()
        let stream = PublishedYear.id(.inflow, 2022)
        #expect(PublicationTable.rows(of: stream, in: recorded.snapshot) == nil)
        #expect(PublishedFigureTable.rows(of: StreamID(high: 1, low: 1), in: Snapshot()) == nil)
        #expect(
            PublicationTable.versions(of: recorded.today, for: .publicReader)
                .parameters == ["month": .day(recorded.today)])
    }
}
