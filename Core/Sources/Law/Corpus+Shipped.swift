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
        try files(in: Bundle.module.bundleURL.appending(path: "Corpus").path)
    }

    /// The files of a folder that holds a corpus, in the order of their paths.
    ///
    /// - Throws: what the file system throws when there is no such folder.
    public static func files(in folder: String) throws -> [CorpusFile] {
        let disk = FileManager.default
        let laws = try disk.contentsOfDirectory(atPath: folder).sorted()
        return try laws.filter { !$0.hasPrefix(".") }.flatMap { law in
            let path = "\(folder)/\(law)"
            let names = try disk.contentsOfDirectory(atPath: path)
            return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
                let text = try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
                return CorpusFile(path: "\(law)/\(name)", text: text)
            }
        }
    }
}
