/// One file of the tree as the rules see it: its path from the root, and its text.
struct SourceFile: Sendable {
    let path: String
    let text: String
    /// The text with comments and the contents of literals blanked, byte for byte, so that a rule
    /// about code is not misled by words. The same line means the same place in both.
    let code: String
    /// The lines, without the empty one that a closing newline makes.
    let lines: [Substring]
    let codeLines: [Substring]

    init(_ path: String, _ text: String) {
        (self.path, self.text) = (path, text)
        code = path.hasSuffix(".swift") ? CodeScanner.code(of: text) : text
        (lines, codeLines) = (Self.lines(of: text), Self.lines(of: code))
    }

    // Split by bytes: a tree has a hundred thousand lines and characters are slow to find.
    static func lines(of text: String) -> [Substring] {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map(Substring.init)
        return lines.last?.isEmpty == true ? lines.dropLast() : lines
    }

    var name: Substring { path.split(separator: "/").last ?? "" }
    var isSwift: Bool { path.hasSuffix(".swift") }
    /// The programs of Core stand at the edge of the machine, its rooms do not.
    var isPure: Bool {
        path.hasPrefix("Core/Sources/")
            && !["typeset", "proof"].contains(path.split(separator: "/")[2])
    }

    /// The room that the file belongs to: the folder below `Sources`; nil outside the rooms.
    var room: Substring? {
        let parts = path.split(separator: "/")
        guard let sources = parts.firstIndex(of: "Sources"), sources + 2 < parts.count else {
            return nil
        }
        return parts[sources + 1]
    }
}

/// One breach of a rule: where, and what is wrong.
struct Finding: Hashable, Sendable, CustomStringConvertible {
    let path: String
    let line: Int
    let what: String

    init(_ file: SourceFile, line: Int = 1, _ what: String) {
        (path, self.line, self.what) = (file.path, line, what)
    }

    var description: String { "\(path):\(line): \(what)" }
}

/// A rule reads one file and tells what it finds; it knows nothing of the disk.
typealias Rule = @Sendable (SourceFile) -> [Finding]

extension SourceFile {
    /// A finding for every line that the test tells a fault of.
    func findings(
        in lines: [Substring], _ fault: (Substring) -> String?
    ) -> [Finding] {
        lines.enumerated().compactMap { index, line in
            fault(line).map { Finding(self, line: index + 1, $0) }
        }
    }
}
