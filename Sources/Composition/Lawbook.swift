public import Law
internal import LedgerSQLite
internal import Sealing

/// The law as files, under the hash of their content: what ships with this build, or a folder.
public enum Lawbook {
    /// The corpus that ships with this build.
    public static func shipped() throws -> Corpus { try ShippedCorpus().corpus }

    /// The files of a corpus: those of a folder, or those that ship when there is none.
    ///
    /// - Throws: what the file system throws when the folder cannot be read.
    public static func files(in folder: String?) throws -> [CorpusFile] {
        try folder.map { try CorpusFile.files(in: $0) } ?? CorpusFile.shipped()
    }

    /// What receipts name: a hash over the paths and the content of all files.
    public static func version(of files: [CorpusFile]) -> String {
        var layout = Layout(tag: "rotonde/corpus/1")
        for file in files {
            layout.text(file.path)
            layout.raw(ShelvedFile(path: file.path, content: Array(file.text.utf8)).hash)
        }
        return Digest.of(layout).description
    }
}
