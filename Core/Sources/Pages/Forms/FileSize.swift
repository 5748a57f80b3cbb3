/// How large a file is, in words that are the same in every language: `5 MB`, `300 kB`.
struct FileSize: Hashable, Sendable {
    let bytes: Int

    init(_ bytes: Int) { self.bytes = bytes }

    var text: String {
        let isWhole = bytes >= Self.megabyte && bytes % Self.megabyte == 0
        return isWhole ? "\(bytes / Self.megabyte) MB" : "\(bytes / 1_024) kB"
    }

    private static let megabyte = 1_024 * 1_024
}
