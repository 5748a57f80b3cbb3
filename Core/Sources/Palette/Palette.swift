/// The colours of a house style by name, each for a light and for a dark screen.
///
///     # name      light    dark
///     brand       #0f3d5a  #0b2a3f
public struct Palette: Sendable {
    public let path: String
    public let entries: [Entry]

    /// One line of the file.
    public struct Entry: Hashable, Sendable {
        /// In camel case: `ink2`, `okBack`.
        public let name: String
        public let light: Colour
        public let dark: Colour
        /// From 1.
        public let line: Int
    }

    /// - Throws: the first line that does not follow the form above, or that names a colour again.
    public init(path: String, text: String) throws(PaletteFault) {
        self.path = path
        var entries: [Entry] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard let entry = try Self.entry(line, path: path, line: index + 1) else { continue }
            guard !entries.contains(where: { $0.name == entry.name }) else {
                throw PaletteFault(
                    file: path, line: entry.line, "\(entry.name) stands here for the second time")
            }
            entries.append(entry)
        }
        self.entries = entries
    }

    public subscript(name: String) -> Entry? { entries.first { $0.name == name } }

    private static func entry(
        _ line: Substring, path: String, line number: Int
    ) throws(PaletteFault) -> Entry? {
        let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }
        guard let name = words.first, !name.hasPrefix("#") else { return nil }
        guard name.first?.isLowercase == true, name.allSatisfy({ $0.isASCII && !isMark($0) }) else {
            throw PaletteFault(file: path, line: number, "\(name) is no name: aCamelCaseWord")
        }
        guard words.count == 3, let light = Colour(words[1]), let dark = Colour(words[2]) else {
            throw PaletteFault(
                file: path, line: number,
                "\(name) needs two colours, for light and for dark: #0f3d5a #0b2a3f")
        }
        return Entry(name: String(name), light: light, dark: dark, line: number)
    }

    private static func isMark(_ character: Character) -> Bool {
        !character.isLetter && !character.isNumber
    }
}

/// What is wrong with a file of colours, and where.
public struct PaletteFault: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    /// From 1.
    public let line: Int
    public let words: String

    public init(file: String, line: Int, _ words: String) {
        (self.file, self.line, self.words) = (file, line, words)
    }

    /// In the form that compilers use, so that editors lead to the line.
    public var description: String { "\(file):\(line): error: \(words)" }
}
