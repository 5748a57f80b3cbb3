/// The tables that come with the program: compiled in, so that nothing is read at run time.
extension CodeTable {
    /// RvIG table 32. Complexity: O(rows), about 220; keep the result.
    public static func nationalities() throws(Malformed) -> CodeTable {
        try CodeTable(csv: PackageResources.rvig_32_nationalities_csv)
    }

    /// RvIG table 34. Complexity: O(rows), about 390; keep the result.
    public static func countries() throws(Malformed) -> CodeTable {
        try CodeTable(csv: PackageResources.rvig_34_countries_csv)
    }

    public func isValid(_ code: NationalityCode, on day: LocalDate) -> Bool {
        isValid(code.digits, on: day)
    }

    public func isValid(_ code: CountryCode, on day: LocalDate) -> Bool {
        isValid(code.digits, on: day)
    }
}
