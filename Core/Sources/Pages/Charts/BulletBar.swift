public import Kernel

/// A bar from zero to a hundred percent with a tick at the norm.
///
/// It is hidden from those who listen: result, norm and verdict stand beside it in words.
public struct BulletBar: Sendable {
    let result: Share
    let norm: Norm

    public init(_ result: Share, norm: Norm) { (self.result, self.norm) = (result, norm) }

    var html: HTML {
        let tone = norm.isMet(by: result).map { $0 ? "ok" : "bad" } ?? "plain"
        let tick: HTML? = norm.limit.map { limit in
            "<path class=\"norm\" d=\"M\(units(place(limit))) 1v20\" stroke-width=\"3\"/>"
        }
        return """
            <svg class="bullet" viewBox="0 0 300 22" preserveAspectRatio="none" aria-hidden="true">\
            <rect class="back" y="6" width="300" height="10" rx="2"/>\
            <rect class="\(tone)" y="6" width="\(units(place(result)))" height="10" rx="2"/>\
            \(tick)</svg>
            """
    }

    private func place(_ share: Share) -> Int { share.permille * 3 }
}
