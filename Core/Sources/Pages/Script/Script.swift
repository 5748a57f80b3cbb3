/// Our own JavaScript: a few parts, each in a file beside this one, sent as one module.
///
/// Every page works without it. It holds no words: what it says stands in the page.
public enum Script {
    /// For the workbench: everything.
    public static let staff = module([
        PackageResources.dirty_js, PackageResources.shortcuts_js, PackageResources.region_js,
        PackageResources.poll_js, PackageResources.copy_js, PackageResources.session_js,
    ])

    /// For public pages that renew a region or offer to copy something.
    public static let publicFace = module([
        PackageResources.region_js, PackageResources.copy_js,
    ])

    /// Whether a public page uses what ``publicFace`` does; most do not, and load nothing.
    static func isNeeded(by content: HTML) -> Bool {
        [" data-region=\"", " data-copy=\""].contains { content.bytes.holds($0) }
    }

    // A block keeps the names of a part to itself; what all share stands before them.
    private static func module(_ parts: [[UInt8]]) -> [UInt8] {
        parts.reduce(PackageResources.page_js) { $0 + Array("{\n".utf8) + $1 + Array("}\n".utf8) }
    }
}

extension [UInt8] {
    fileprivate func holds(_ mark: StaticString) -> Bool {
        mark.withUTF8Buffer { mark in
            withUnsafeBufferPointer { bytes in
                guard let first = mark.first, bytes.count >= mark.count else { return false }
                return (0...bytes.count - mark.count).contains { start in
                    bytes[start] == first
                        && mark.indices.allSatisfy { bytes[start + $0] == mark[$0] }
                }
            }
        }
    }
}
