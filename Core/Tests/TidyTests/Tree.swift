import Foundation

/// The files of the repository that people write, read once.
enum Tree {
    /// From the place of this file, so that it holds on any machine.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let files: [SourceFile] = {
        let kinds: Set = [
            "swift", "md", "py", "js", "css", "sh", "yaml", "yml", "svg", "json", "texts",
            "palette", "",
        ]
        return paths(below: root).filter { kinds.contains(($0 as NSString).pathExtension) }
            .sorted().compactMap(file)
    }()

    static let swift = files.filter(\.isSwift)

    /// The file at a path from the root; nil when there is none or it is no text.
    static func file(_ path: String) -> SourceFile? {
        (try? String(contentsOf: root.appending(path: path), encoding: .utf8)).map {
            SourceFile(path, $0)
        }
    }

    private static let unwritten: Set = ["var", "__pycache__", "Package.resolved"]

    // Hidden folders hold what machines make, but for the two that we write ourselves.
    private static func paths(below folder: URL, _ prefix: String = "") -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return names.flatMap { name -> [String] in
            guard !unwritten.contains(name), !name.hasPrefix(".") || name == ".ci" else {
                return []
            }
            let url = folder.appending(path: name)
            let values = try? url.resourceValues(forKeys: [.isDirectoryKey])
            return values?.isDirectory == true
                ? paths(below: url, "\(prefix)\(name)/") : ["\(prefix)\(name)"]
        }
    }
}
