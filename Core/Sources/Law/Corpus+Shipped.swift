// The one file of the room that touches the disk: resources are reached through Foundation.
import Foundation

extension Corpus {
    /// The corpus that ships with this build.
    ///
    /// - Parameter version: what receipts name; the Ledger gives the hash of the files.
    /// - Throws: ``CorpusFault``, or what ``CorpusFile/shipped()`` throws.
    public static func shipped(version: String) throws -> Corpus {
        try Corpus(files: try CorpusFile.shipped(), version: version)
    }
}

extension CorpusFile {
    /// The files that ship with this build, in the order of their paths.
    ///
    /// - Throws: what the file system throws when the build was taken apart.
    public static func shipped() throws -> [CorpusFile] {
        let root = Bundle.module.bundleURL.appending(path: "Corpus", directoryHint: .isDirectory)
        let files = FileManager.default
        let laws = try files.contentsOfDirectory(atPath: root.path).sorted()
        return try laws.flatMap { law in
            let folder = root.appending(path: law)
            let names = try files.contentsOfDirectory(atPath: folder.path)
            return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
                let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
                return CorpusFile(path: "\(law)/\(name)", text: text)
            }
        }
    }
}
