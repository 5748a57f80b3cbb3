@testable import Web

/// Writes bodies of multipart/form-data as browsers do, and as they do not.
enum Parcel {
    static let boundary = "----grens7351"

    static func field(_ name: String, _ value: String) -> [UInt8] {
        part("Content-Disposition: form-data; name=\"\(name)\"", Array(value.utf8))
    }

    static func file(
        _ name: String, called fileName: String, _ bytes: [UInt8], type: String = "application/pdf"
    ) -> [UInt8] {
        part(
            """
            Content-Disposition: form-data; name="\(name)"; filename="\(fileName)"\r
            Content-Type: \(type)
            """, bytes)
    }

    static func part(_ head: String, _ content: [UInt8]) -> [UInt8] {
        Array("--\(boundary)\r\n\(head)\r\n\r\n".utf8) + content + Array("\r\n".utf8)
    }

    static func body(_ parts: [UInt8]...) -> [UInt8] { body(parts) }

    static func body(_ parts: [[UInt8]]) -> [UInt8] {
        parts.flatMap { $0 } + Array("--\(boundary)--\r\n".utf8)
    }

    static func read(_ body: [UInt8], limit: Int = 20) throws -> [Multipart.Part] {
        try Multipart.parts(of: body, boundary: boundary, atMost: limit)
    }

    /// Files that begin as those of their kind do.
    static let pdf = Array("%PDF-1.7\n%kanarie".utf8)
    static let jpg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10]
    static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]
}
