import HTTPTypes
import Hummingbird

/// The cookie that holds a session: for our pages alone, and out of reach of any script.
struct SessionCookie: Sendable {
    /// Whether the browser gives it back over TLS alone.
    let isSecure: Bool

    /// A browser takes a name with `__Host-` only from this very host, over TLS, for all paths, so
    /// that no neighbour in the domain can set one (RFC 6265bis §4.1.3.2).
    var name: String { isSecure ? "__Host-rotonde" : "rotonde" }

    func id(in request: Request) -> String? { request.cookies[name]?.value }

    func holding(_ id: String, seconds: Int = Sessions.hours * 3_600) -> Cookie {
        cookie(id, maxAge: seconds)
    }

    /// Takes the cookie away.
    var gone: Cookie { cookie("", maxAge: 0) }

    private func cookie(_ value: String, maxAge: Int) -> Cookie {
        Cookie(
            name: name, value: value, maxAge: maxAge, path: "/", secure: isSecure, httpOnly: true,
            sameSite: .strict)
    }
}

extension Site {
    /// A demonstration is served over plain HTTP on the machine itself; anything else over TLS.
    var isBehindTLS: Bool { !isDemonstration }

    var sessionCookie: SessionCookie { SessionCookie(isSecure: isBehindTLS) }
}
