/// A file that came with a form. Nobody has looked inside.
struct UploadedFile: Hashable, Sendable {
    /// As it was called at home, without its folders.
    let name: String
    /// What the browser believes that it is.
    let declaredType: String?
    let bytes: [UInt8]

    init(name: String, declaredType: String?, bytes: [UInt8]) {
        self.name = String(
            name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.last ?? "")
        (self.declaredType, self.bytes) = (declaredType, bytes)
    }
}

/// The kinds of file that we take in.
enum FileType: String, CaseIterable, Sendable {
    case pdf, jpg, png

    /// Whether both the name and the first bytes say so. A name alone is what somebody wrote, and
    /// bytes alone open in whatever the name says.
    func fits(_ file: UploadedFile) -> Bool {
        let ending = file.name.split(separator: ".").dropFirst().last?.lowercased() ?? ""
        return endings.contains(ending) && file.bytes.starts(with: firstBytes)
    }

    private var endings: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .jpg: ["jpg", "jpeg"]
        case .png: ["png"]
        }
    }

    /// ISO 32000-1 §7.5.2; ISO/IEC 10918-1 annex B (SOI and the marker behind it); PNG §5.2.
    private var firstBytes: [UInt8] {
        switch self {
        case .pdf: Array("%PDF-".utf8)
        case .jpg: [0xFF, 0xD8, 0xFF]
        case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        }
    }
}
