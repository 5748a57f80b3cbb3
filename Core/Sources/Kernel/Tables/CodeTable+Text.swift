/// Reads the tables of the register: a heading, then code, name, first day, end, and for
/// countries a mark for an end that is administrative.
extension CodeTable {
    /// - Throws: ``Malformed`` for a row without a four-digit code or with a date that is none.
    public init(csv: some Collection<UInt8>) throws(Malformed) {
        try self.init(
            rows: try CSV.records(csv).dropFirst().map { fields throws(Malformed) in
                guard fields.count >= 4, NationalityCode(fields[0]) != nil else {
                    throw Malformed("code table: \(fields)")
                }
                return Row(
                    code: fields[0], name: fields[1],
                    from: try Self.day(fields[2], else: .first),
                    until: try Self.day(fields[3], else: .afterLast),
                    isEndFictitious: fields.count > 4 && fields[4] == "*")
            })
    }

    /// What stands in for the part of a date that the register does not know.
    enum Doubt { case first, afterLast }

    /// Reads `yyyymmdd`, where a month or day of 00 is unknown; nothing, or all zeros, is no limit.
    ///
    /// In doubt a code is valid: a beginning in an unknown month is the first day of that year, an
    /// end in one is the first day of the next. A partner's message is refused only for a code
    /// that was certainly not valid.
    static func day(_ text: String, else doubt: Doubt) throws(Malformed) -> LocalDate? {
        if text.isEmpty || text == "00000000" { return nil }
        guard text.utf8.count == 8, let number = Int(text), number > 0 else {
            throw Malformed("date \(text)")
        }
        let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
        guard month > 0 || day == 0, let start = LocalDate(year, max(month, 1), max(day, 1)) else {
            throw Malformed("date \(text)")
        }
        switch (doubt, month, day) {
        case (.afterLast, 0, _): return start.adding(months: 12)
        case (.afterLast, _, 0): return start.adding(months: 1)
        case (.first, _, _), (.afterLast, _, _): return start
        }
    }
}
