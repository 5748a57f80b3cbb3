import Foundation
import Kernel
import Pages

/// The floor: the same page by hand, straight into one buffer. What stands around the rows is not
/// even made, but copied.
struct PlainPage {
    private let before: [UInt8]
    private let after: [UInt8]
    private let today = LocalDate(dayNumber: 19_968)

    init(around page: ListPage) {
        let bytes = page.html().bytes
        let text = String(decoding: bytes, as: UTF8.self)
        let open = text.range(of: "<tbody>").map { text[..<$0.upperBound].utf8.count } ?? 0
        let close = text.range(of: "</tbody>").map { text[..<$0.lowerBound].utf8.count } ?? 0
        (before, after) = (Array(bytes[..<open]), Array(bytes[close...]))
    }

    func bytes(_ cases: [Case]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(before.count + after.count + cases.count * 512)
        out.append(contentsOf: before)
        for one in cases { row(one, &out) }
        out.append(contentsOf: after)
        return out
    }

    private func row(_ one: Case, _ out: inout [UInt8]) {
        put("<tr><th scope=\"row\"><b><bdi>", &out)
        escape(one.person, &out)
        put("</bdi></b><span class=\"why\"><a href=\"/zaken/", &out)
        escape(one.number, &out)
        put("\"><bdi>", &out)
        escape(one.number, &out)
        put("</bdi></a></span></th><td><span class=\"narrow\">Fase: </span>", &out)
        put("Gesprekken</td><td>", &out)
        badge(one.day, &out)
        put("</td><td><span class=\"narrow\">Regievoerder: </span>", &out)
        escape(one.manager, &out)
        put("</td><td>", &out)
        for tag in one.tags {
            put("<span class=\"tag warn\">", &out)
            escape(tag, &out)
            put("</span> ", &out)
        }
        put("</td></tr>\n", &out)
    }

    private func badge(_ day: LocalDate, _ out: inout [UInt8]) {
        let left = today.days(until: day)
        let tone = left <= 7 ? "warn" : "ok"
        put("<span class=\"due ", &out)
        put(tone, &out)
        put("\"><b>Gepland vertrek</b><span>", &out)
        put(Language.nl.date(day), &out)
        put(", ", &out)
        words(left, &out)
        put(", streefdatum</span></span>", &out)
    }

    private func words(_ left: Int, _ out: inout [UInt8]) {
        switch left {
        case 0: put("vandaag", &out)
        case 1: put("morgen", &out)
        case ..<0:
            put("<bdi>", &out)
            put(String(-left), &out)
            put(left == -1 ? "</bdi> dag te laat" : "</bdi> dagen te laat", &out)
        default:
            put("over <bdi>", &out)
            put(String(left), &out)
            put("</bdi> dagen", &out)
        }
    }

    private func put(_ text: StaticString, _ out: inout [UInt8]) {
        text.withUTF8Buffer { out.append(contentsOf: $0) }
    }

    private func put(_ text: String, _ out: inout [UInt8]) { out.append(contentsOf: text.utf8) }

    private func escape(_ text: String, _ out: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices {
                guard let entity = Self.entity(bytes[index]) else { continue }
                out.append(contentsOf: bytes[start..<index])
                put(entity, &out)
                start = index + 1
            }
            out.append(contentsOf: bytes[start...])
        }
    }

    private static func entity(_ byte: UInt8) -> StaticString? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        case 0x27: "&#39;"
        default: nil
        }
    }
}
