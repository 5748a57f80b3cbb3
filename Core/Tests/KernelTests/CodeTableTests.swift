import Kernel
import Testing

@Suite struct CodeTableTests {
    // The last day of a code and the day after, the day before a code and its first.
    static let nationalities: [(String, String, Bool)] = [
        ("0078", "1992-12-31", true), ("0078", "1993-01-01", false),  // Tsjecho-Slowaakse
        ("0028", "1992-12-31", false), ("0028", "1993-01-01", true),  // Tsjechische
        ("0075", "1991-12-30", true), ("0075", "1991-12-31", false),  // Sovjet-Unie
        ("0041", "1991-12-30", false), ("0041", "1991-12-31", true),  // Russische
        ("0086", "2019-02-11", true), ("0086", "2019-02-12", false),
        ("0088", "2019-02-11", false), ("0088", "2019-02-12", true),
        ("0001", "1900-01-01", true), ("0001", "2100-12-31", true),
        ("0002", "2007-04-01", false), ("9999", "2024-01-01", false), ("", "2024-01-01", false),
    ]

    @Test(arguments: nationalities)
    func `a nationality is valid to the day before its end`(
        code: String, on text: String, isValid: Bool
    ) throws {
        let day = try #require(LocalDate(text))
        #expect(try CodeTable.nationalities().isValid(code, on: day) == isValid)
    }

    static let countries: [(String, String, Bool)] = [
        ("5067", "1975-07-04", true), ("5067", "1975-07-05", false),
        ("6029", "1991-05-31", true), ("6029", "1991-06-01", false),
        ("5001", "1867-06-30", false), ("5001", "1867-07-01", true),
    ]

    @Test(arguments: countries)
    func `a country is valid to the day before its end`(
        code: String, on text: String, isValid: Bool
    ) throws {
        let day = try #require(LocalDate(text))
        let country = try #require(CountryCode(code))
        #expect(try CodeTable.countries().isValid(country, on: day) == isValid)
    }

    @Test func `the shipped tables are whole`() throws {
        let nationalities = try CodeTable.nationalities()
        let countries = try CodeTable.countries()
        #expect(nationalities.rows.count == 217)
        #expect(countries.rows.count == 389)
        #expect(nationalities.name(of: "0078") == "Tsjecho-Slowaakse")
        #expect(countries.name(of: "5010") == "België")
        #expect(countries.name(of: "8042") == "Saint Kitts, Nevis en Anguilla")
        #expect(countries.name(of: "1234") == nil)
        #expect(countries.row("6029")?.isEndFictitious == true)
        #expect(countries.row("5016")?.isEndFictitious == false)
        let day = try #require(LocalDate("2024-01-01"))
        #expect(countries.valid(on: day).allSatisfy { $0.code != "6029" })
        #expect(countries.valid(on: day).contains { $0.code == "5010" })
    }

    static let partial: [(String, String, String?, String?)] = [
        ("19910000", "19910000", "1991-01-01", "1992-01-01"),
        ("19910600", "19910600", "1991-06-01", "1991-07-01"),
        ("19911200", "19911200", "1991-12-01", "1992-01-01"),
        ("19910630", "19910630", "1991-06-30", "1991-06-30"),
        ("00000000", "00000000", nil, nil), ("", "", nil, nil),
    ]

    @Test(arguments: partial)
    func `in doubt a code is valid`(
        begins: String, ends: String, first: String?, end: String?
    ) throws {
        let table = try CodeTable(csv: "h,h,h,h\n0815,X,\(begins),\(ends)\n".utf8)
        let row = try #require(table.row("0815"))
        #expect(row.from?.description == first)
        #expect(row.until?.description == end)
    }

    @Test(arguments: [
        "081,X,,", "08x5,X,,", "0815,X,1991,", "0815,X,19911301,", "0815,X,,19910230",
        "0815,X,19910012,", "0815,X,-1991010,", "0815,X,,\n0815,Y,,", "0815,X",
    ])
    func `refuses a damaged table`(lines: String) {
        #expect(throws: Malformed.self) { try CodeTable(csv: "h,h,h,h\n\(lines)\n".utf8) }
    }

    static let codes: [(String, Bool)] = [
        ("0000", true), ("9999", true), ("999", false), ("99999", false), ("12a4", false),
        ("١٢", false), ("", false),
    ]

    @Test(arguments: codes)
    func `a code is four digits`(text: String, isCode: Bool) {
        #expect((CountryCode(text) != nil) == isCode)
        #expect((NationalityCode(text) != nil) == isCode)
    }
}
