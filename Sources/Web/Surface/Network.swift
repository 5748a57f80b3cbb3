import Foundation
import NIOCore

/// Where a request comes from, as far as a limit goes: an IPv4 address, or the first 64 bits of an
/// IPv6 one, since whoever has one such address has all that share those (RFC 4291 §2.5.4).
///
/// Taken from the connection and never from a header, which anybody can write. Behind a proxy it
/// is therefore the proxy, and all visitors count as one.
struct Network: Hashable, Sendable {
    /// Four bytes or eight; none where a connection has no address.
    let bytes: [UInt8]

    init(_ address: SocketAddress?) {
        switch address {
        case .v4(let address):
            self.init(address: withUnsafeBytes(of: address.address.sin_addr) { Array($0) })
        case .v6(let address):
            self.init(address: withUnsafeBytes(of: address.address.sin6_addr) { Array($0) })
        case .unixDomainSocket, nil: self.init(address: [])
        }
    }

    /// - Parameter address: in the order of the network; 4 or 16 bytes.
    init(address: [UInt8]) {
        if address.starts(with: Self.mapped) {
            bytes = Array(address.dropFirst(Self.mapped.count))
        } else {
            bytes = Array(address.prefix(address.count == 16 ? 8 : 4))
        }
    }

    /// An IPv4 address that came in through a socket for both (RFC 4291 §2.5.5.2).
    private static let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]
}
