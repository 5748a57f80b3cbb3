import Foundation

/// A connection without any HTTP of its own, for what no client would send.
enum Wire {
    struct Broken: Error {}

    /// Sends the pieces one after the other, as far as the other side takes them, and reads what it
    /// answers, to this end, or until it closes, or for five seconds.
    static func exchange(
        _ pieces: [String], port: Int, until end: String = "}"
    ) async throws -> String {
        // Not on a thread of tasks: the calls block.
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try blocking(pieces, port: port, until: end) })
            }
        }
    }

    private static func blocking(
        _ pieces: [String], port: Int, until end: String
    ) throws -> String {
        let connection = try connected(to: port)
        defer { close(connection) }
        for piece in pieces where !sent(Array(piece.utf8)[...], over: connection) { break }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return String(decoding: answer, as: UTF8.self) }
            answer += buffer.prefix(count)
            // The other side may keep the connection open behind its answer.
            if String(decoding: answer, as: UTF8.self).hasSuffix(end) {
                return String(decoding: answer, as: UTF8.self)
            }
        }
    }

    private static func connected(to port: Int) throws -> Int32 {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let connection = socket(AF_INET, kind, 0)
        var patience = timeval(tv_sec: 5, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { throw Broken() }
        return connection
    }

    private static func sent(_ bytes: ArraySlice<UInt8>, over connection: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
