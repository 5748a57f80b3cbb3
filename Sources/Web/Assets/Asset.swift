import HTTPTypes
import Hummingbird
import Sealing

/// One file that is served as it is, to everybody and for good.
struct Asset: Sendable {
    /// The raw value is the ending of its name.
    enum Kind: String, Sendable {
        case css, js, woff2

        var type: String {
            switch self {
            case .css: "text/css; charset=utf-8"
            case .js: "text/javascript; charset=utf-8"
            case .woff2: "font/woff2"
            }
        }
    }

    private let kind: Kind
    private let content: ByteBuffer
    private let digest: String

    init(_ kind: Kind, _ bytes: [UInt8]) {
        self.kind = kind
        content = ByteBuffer(bytes: bytes)
        digest = Digest.of(bytes).description
    }

    /// Eight digits of the hash of its bytes: what makes its address change when it does.
    var mark: String { String(digest.prefix(8)) }

    /// RFC 9110 §8.8.3: strong, since these bytes are sent and no others.
    var tag: String { "\"\(digest.prefix(32))\"" }

    /// The answer to GET and HEAD; 304 to whoever has these bytes already.
    func answer(_ request: Request) -> Response {
        // Its address names its content: nobody need ask for it again within a year.
        var headers: HTTPFields = [
            .eTag: tag, .cacheControl: "public, max-age=31536000, immutable",
        ]
        if has(request) {
            var unchanged = Response(status: .notModified, headers: headers)
            // Of a 304 it would tell the length of what was not sent (RFC 9110 §8.6).
            unchanged.headers[.contentLength] = nil
            return unchanged
        }
        headers[.contentType] = kind.type
        let whole = Response(status: .ok, headers: headers, body: .init(byteBuffer: content))
        return request.method == .head ? whole.createHeadResponse() : whole
    }

    // RFC 9110 §13.1.2: compared weakly, any of a list, and a star is anything.
    private func has(_ request: Request) -> Bool {
        request.headers[values: .ifNoneMatch].flatMap { $0.split(separator: ",") }.contains { one in
            let known = one.drop { $0 == " " }.prefix { $0 != " " }
            return known == "*" || known == tag || known == "W/\(tag)"
        }
    }
}
