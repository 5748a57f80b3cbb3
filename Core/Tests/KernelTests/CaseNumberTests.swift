import Kernel
import Testing

@Suite struct CaseNumberTests {
    /// Check digits by python-stdnum 2.2, `stdnum.iso7064.mod_11_10`.
    static let known: [(Int, Int, String)] = [
        (2024, 18_342, "2024-018342-1"), (2024, 0, "2024-000000-1"),
        (2024, 999_999, "2024-999999-3"), (2023, 1, "2023-000001-6"),
        (1900, 0, "1900-000000-5"), (2100, 999_999, "2100-999999-7"),
        (2026, 123_456, "2026-123456-8"),
    ]

    @Test(arguments: known)
    func `has a check digit`(year: Int, serial: Int, text: String) throws {
        #expect(CaseNumber(year: year, serial: serial).description == text)
        #expect(CaseNumber(text) == CaseNumber(year: year, serial: serial))
        #expect(CaseNumber(text.filter { $0 != "-" }) == CaseNumber(text))
    }

    @Test(arguments: known.map(\.2))
    func `finds every single mistyped digit`(text: String) {
        let digits = Array(text.filter { $0 != "-" })
        for place in digits.indices {
            for wrong in "0123456789" where wrong != digits[place] {
                var typed = digits
                typed[place] = wrong
                #expect(CaseNumber(String(typed)) == nil)
            }
        }
    }

    @Test(arguments: [
        "", "2024-018342", "2024-018342-12", "2024-01834-1", "2024-01834a-1", "2024 018342 1",
        "1899-000000-0", "2101-000000-0",
    ])
    func `reads nothing else`(text: String) { #expect(CaseNumber(text) == nil) }

    @Test(arguments: [1_899, 2_101])
    func `no year outside two centuries is read, whatever its check digit`(year: Int) {
        for check in 0...9 { #expect(CaseNumber("\(year)-000000-\(check)") == nil) }
    }

    @Test func `a serial has six digits`() async {
        await #expect(processExitsWith: .failure) { _ = CaseNumber(year: 2024, serial: 1_000_000) }
        await #expect(processExitsWith: .failure) { _ = CaseNumber(year: 2024, serial: -1) }
        await #expect(processExitsWith: .failure) { _ = CaseNumber(year: 1_899, serial: 0) }
    }
}

@Suite struct VNumberTests {
    @Test(arguments: ["2801147723", "280.114.7723", "280 114 7723", "280-114-7723"])
    func `reads ten digits in every usual form`(text: String) throws {
        let number = try #require(VNumber(text))
        #expect(number.digits == "2801147723")
        #expect(number.description == "280.114.7723")
    }

    @Test(arguments: ["", "280114772", "28011477233", "280114772a", "280/114/7723", "２801147723"])
    func `reads nothing else`(text: String) { #expect(VNumber(text) == nil) }
}
