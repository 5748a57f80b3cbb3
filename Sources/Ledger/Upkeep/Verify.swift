internal import Kernel
internal import Sealing

/// Something in a ledger that is not as it was written.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
    public let table: String
    /// The position or leaf; nil where none can be named.
    public let position: Int64?
    /// What differs, in words; never personal data.
    public let what: String

    public init(_ table: String, _ position: Int64?, _ what: String) {
        (self.table, self.position, self.what) = (table, position, what)
    }

    public var description: String {
        "\(table)\(position.map { " \($0)" } ?? ""): \(what)"
    }
}

/// Checks every row of a ledger against its hash, and both logs against every signed root.
///
/// Reads everything once, a few thousand rows at a time, and needs no keys. Goes on after a
/// damaged page: what cannot be read is a finding. O(n).
public enum Verify {
    static let chunk: Int64 = 4_096

    /// - Parameter publicKey: as it was published; without one the ledger's own is believed.
    public static func run(
        _ ledger: any Ledger, publicKey: [UInt8]? = nil,
        progress: @escaping @Sendable (_ done: Int64, _ total: Int64) -> Void = { _, _ in }
    ) async throws -> [Finding] {
        var findings = try await ledger.damage().map { Finding("storage", nil, $0) }
        findings += try await ledger.read { reader in
            let key = try publicKey ?? ownKey(reader)
            var events = EventCheck(
                try LogCheck(.events, reader, key), size: try reader.size(of: .events))
            try events.run(reader, progress: progress)
            var trail = TrailCheck(
                try LogCheck(.trail, reader, key), size: try reader.size(of: .trail))
            try trail.run(reader)
            return events.findings + trail.findings
        }
        return findings
    }

    private static func ownKey(_ reader: any LedgerReader) throws -> [UInt8] {
        guard let text = try reader.meta("public_key"), let key = Hex.bytes(text) else {
            throw Malformed("public key in meta")
        }
        return key
    }

    /// Reads a chunk, or as much of it as a damaged file gives: row by row, each loss a finding.
    static func read<Row>(
        _ range: Range<Int64>, _ table: String, _ findings: inout [Finding],
        _ rows: (Range<Int64>) throws -> [Row]
    ) -> [Row] {
        do {
            return try rows(range)
        } catch {
            guard range.count > 1 else {
                findings.append(Finding(table, range.lowerBound, "unreadable: \(error)"))
                return []
            }
            let middle = range.lowerBound + Int64(range.count / 2)
            return read(range.lowerBound..<middle, table, &findings, rows)
                + read(middle..<range.upperBound, table, &findings, rows)
        }
    }
}
