/// What is wrong with a file of texts, and where. It stops the build.
public struct CatalogueFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The path as it was given.
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
