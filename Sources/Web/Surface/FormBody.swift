import Hummingbird
import NIOCore
import Sealing

/// The fields of a form as they were sent, and its files. Browsers send a form without files as
/// application/x-www-form-urlencoded (WHATWG URL §5) and one with files as multipart/form-data.
struct FormBody: Sendable {
    let values: [String: [String]]
    /// Where somebody chose none there is none, not an empty one.
    let files: [String: [UploadedFile]]

    /// Reads a body as far as its limit and no further, and all of it before any of it is used.
    ///
    /// - Throws: 413 above a limit; 415 for what no form is sent as; 400 for what cannot be read.
    init(_ request: Request, limits: FormLimits = .text) async throws {
        guard let type = request.headers[.contentType].flatMap(MediaType.init) else {
            throw HTTPError(.unsupportedMediaType)
        }
        switch type.essence {
        case "application/x-www-form-urlencoded":
            try self.init(bytes: try await request.bytes(atMost: Visit.bodyLimit))
        case "multipart/form-data":
            guard let boundary = type.boundary else { throw HTTPError(.badRequest) }
            let bytes = try await request.bytes(atMost: limits.request)
            try self.init(bytes: bytes, boundary: boundary, limits: limits)
        default: throw HTTPError(.unsupportedMediaType)
        }
    }

    init(bytes: [UInt8]) throws {
        var values: [String: [String]] = [:]
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let halves = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = try FormEncoding.decoded(halves[0])
            let value = halves.count > 1 ? try FormEncoding.decoded(halves[1]) : ""
            values[name, default: []].append(value)
        }
        (self.values, files) = (values, [:])
    }

    init(bytes: [UInt8], boundary: String, limits: FormLimits) throws {
        var values: [String: [String]] = [:]
        var files: [String: [UploadedFile]] = [:]
        var textBytes = 0
        for part in try Self.parts(of: bytes, boundary: boundary, limits: limits) {
            guard let fileName = part.head.fileName else {
                guard let text = String(validating: part.content, as: UTF8.self) else {
                    throw HTTPError(.badRequest)
                }
                textBytes += part.content.count
                values[part.head.name, default: []].append(text)
                continue
            }
            guard part.content.count <= limits.file else { throw HTTPError(.contentTooLarge) }
            guard !fileName.isEmpty || !part.content.isEmpty else { continue }
            files[part.head.name, default: []].append(
                UploadedFile(
                    name: fileName, declaredType: part.head.type, bytes: Array(part.content)))
        }
        guard textBytes <= Visit.bodyLimit else { throw HTTPError(.contentTooLarge) }
        (self.values, self.files) = (values, files)
    }

    private static func parts(
        of bytes: [UInt8], boundary: String, limits: FormLimits
    ) throws(HTTPError) -> [Multipart.Part] {
        do {
            return try Multipart.parts(of: bytes, boundary: boundary, atMost: limits.parts)
        } catch {
            switch error {
            case .malformed: throw HTTPError(.badRequest)
            case .tooManyParts: throw HTTPError(.contentTooLarge)
            }
        }
    }

    subscript(name: String) -> String? { values[name]?.first }

    /// The fields of the form itself, sorted, without those that the page carries unseen: what a
    /// repeated command is compared by. A file stands in it by its name and its digest.
    var canonicalBytes: [UInt8] {
        let texts = values.map { ([$0] + $1).joined(separator: "\u{1F}") }
        let uploads = files.map { name, files in
            let lines = files.flatMap { [$0.name, Digest.of($0.bytes).description] }
            return ([name] + lines).joined(separator: "\u{1F}") + "\u{1C}"
        }
        let lines = (texts + uploads).filter { !$0.hasPrefix("_") }.sorted()
        return lines.flatMap { Array($0.utf8) + [0x1E] }
    }
}

extension Request {
    // Said beforehand or not: what is too long is answered without being waited for.
    fileprivate func bytes(atMost limit: Int) async throws -> [UInt8] {
        let length = headers[.contentLength].flatMap { Int($0) } ?? 0
        guard length <= limit else { throw HTTPError(.contentTooLarge) }
        return Array(try await body.collect(upTo: limit).readableBytesView)
    }
}
