import Foundation

extension StringProtocol {
    /// Whether these bytes occur here. The rules ask this a million times, and a search by
    /// characters or expressions takes a hundred times as long.
    func holds(_ word: String) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { text in
            word.utf8.withContiguousStorageIfAvailable { find($0, in: text) } ?? contains(word)
        }
        return found ?? contains(word)
    }
}

private func find(_ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let letters = word.baseAddress, var place = text.baseAddress else { return word.isEmpty }
    let end = place + text.count
    while end - place >= word.count {
        guard let hit = memchr(place, Int32(letters[0]), end - place - word.count + 1) else {
            return false
        }
        if memcmp(hit, letters, word.count) == 0 { return true }
        place = UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)) + 1
    }
    return false
}
