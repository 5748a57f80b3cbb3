import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Simulation

/// Somebody with a browser: keeps the cookie of the session, and fills in forms as they are shown.
struct Browser: Sendable {
    let scene: Scene
    /// nil for somebody who has not signed in.
    let cookie: String?

    func get(_ path: String) async throws -> TestResponse {
        try await scene.ask(.get, path, headers)
    }

    /// Opens the form at this address, fills it in and sends it.
    func fill(_ path: String, _ fields: [String: String]) async throws -> TestResponse {
        try await send(path, try await form(path), fields)
    }

    /// The fields that the form at this address carries unseen.
    func form(_ path: String) async throws -> [String: String] {
        Self.hidden(in: try await get(path).text, action: path)
    }

    func send(
        _ path: String, _ form: [String: String], _ fields: [String: String]
    ) async throws -> TestResponse {
        let pairs = form.merging(fields) { $1 }.sorted { $0.key < $1.key }
        let body = pairs.map { "\(Self.encoded($0))=\(Self.encoded($1))" }.joined(separator: "&")
        return try await post(path, Array(body.utf8))
    }

    /// Sends the form in the head of the page.
    func signOut() async throws -> TestResponse {
        let page = try await get("/werk").text
        return try await send("/uit", Self.hidden(in: page, action: "/uit"), [:])
    }

    func post(
        _ path: String, _ body: [UInt8], _ more: HTTPFields = [:]
    ) async throws -> TestResponse {
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        for field in more { headers[field.name] = field.value }
        return try await scene.ask(.post, path, headers, body: body)
    }

    private var headers: HTTPFields {
        var headers = HTTPFields()
        if let cookie { headers[.cookie] = cookie }
        return headers
    }

    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + hex(byte)
        }.joined()
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }

    // The page has other forms beside it: signing out, filters.
    static func hidden(in page: String, action path: String) -> [String: String] {
        let address = path.split(separator: "?").first ?? ""
        let forms = page.split(separator: "<form ").dropFirst()
        let form = forms.first { $0.prefix { $0 != ">" }.contains("action=\"\(address)\"") } ?? ""
        let body = form.split(separator: "</form>").first ?? ""
        let inputs = body.matches(
            of: #/<input type="hidden" name="([^"]*)" value="([^"]*)">/#)
        return Dictionary(inputs.map { (String($0.1), String($0.2)) }) { $1 }
    }
}

extension Scene {
    var stranger: Browser { Browser(scene: self, cookie: nil) }

    /// Signs in at the door, as a person does.
    func signIn(_ member: Cast.Member) async throws -> Browser {
        let answer = try await stranger.fill(
            "/inloggen", ["account": member.account.description])
        let cookie = answer.headers[.setCookie]?.prefix { $0 != ";" }
        return Browser(scene: self, cookie: cookie.map(String.init))
    }
}
