internal import Foundation
public import Kernel

/// The key that wraps all others: 32 bytes in a file that only its owner may read.
public enum MasterKey {
    public enum Problem: Error, Hashable, Sendable {
        /// The ledger is not new, so a new key would open nothing.
        case missing(path: String)
        /// Others may read or write the file; the mode must be 0600.
        case open(path: String, mode: Int)
        /// The file does not hold exactly 32 bytes.
        case wrongLength(path: String)
        case unreadable(path: String)
    }

    /// - Parameter isNew: whether there is no ledger yet; only then a key is made.
    public static func load(
        _ path: String, isNew: Bool, entropy: some Entropy
    ) throws(Problem) -> SecretKey {
        if !FileManager.default.fileExists(atPath: path) {
            guard isNew else { throw .missing(path: path) }
            let made = FileManager.default.createFile(
                atPath: path, contents: Data(entropy.bytes(32)),
                attributes: [.posixPermissions: 0o600])
            guard made else { throw .unreadable(path: path) }
        }
        return try read(path)
    }

    private static func read(_ path: String) throws(Problem) -> SecretKey {
        guard let found = try? FileManager.default.attributesOfItem(atPath: path),
            let mode = found[.posixPermissions] as? NSNumber,
            let bytes = FileManager.default.contents(atPath: path)
        else { throw .unreadable(path: path) }
        guard mode.intValue & 0o077 == 0 else { throw .open(path: path, mode: mode.intValue) }
        guard let key = SecretKey(bytes: Array(bytes)) else { throw .wrongLength(path: path) }
        return key
    }
}
