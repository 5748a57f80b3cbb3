import Chain
import Kernel
import Law
import Testing

/// What a partner can get wrong in a message, and the fields that the answer points at.
@Suite struct BadMessageTests {
    static let vNumber = "2801147723"
    static let handover = Messages.handover(vNumber).with("/person/familyName", "Kanarie7351")
    static let raised = Messages.raised(.courtStay, vNumber, on: "2024-09-02")
    static let closed = Messages.closed(.courtStay, vNumber, "rejected", on: "2024-09-02")
    static let left = Messages.left(vNumber, on: "2024-09-02")
    static let long = String(repeating: "kanarie7351 ", count: 834)

    /// The member that is wrong, its value, and the pointers of the answer where they differ.
    typealias Fault = (pointer: String, value: JSON?, pointers: [String]?)

    static let faults: [(address: String, message: JSON, faults: [Fault])] = [
        (
            "handovers", handover,
            [
                ("/caseType", "kanarie7351", nil), ("/blockers/SUS-03", "kanarie7351", nil),
                ("/nickname", "kanarie7351", nil), ("/person/nickname", "kanarie7351", nil),
                ("/a~b", "kanarie7351", ["/a~0b"]), ("/caseType", nil, nil),
                ("/caseType", .null, nil), ("/person", nil, nil),
                ("/person", "kanarie7351", nil), ("/file/identity", "kanarie7351", nil),
                ("/blockers/SUS-03", nil, nil), ("/person/familyName", 7_351, nil),
                ("/handedOverOn", "1899-12-31", nil), ("/handedOverOn", "2101-01-01", nil),
                ("/handedOverOn", "2023-02-29", nil), ("/handedOverOn", "30-08-2024", nil),
                ("/person/bornOn", "1899-12-31", nil), ("/person/bornOn", "2101-01-01", nil),
                ("/person/bornOn", "2024-08-31", nil), ("/person/bornOn", "kanarie7351", nil),
                ("/person/nationality", "9999", nil), ("/person/nationality", "0318", nil),
                ("/person/nationality", "kanarie7351", nil), ("/person/nationality", "31", nil),
                ("/person/vNumber", "280114772", nil), ("/person/vNumber", "28011477235", nil),
                ("/person/vNumber", "٢٨٠١١٤٧٧٢٣", nil), ("/person/familyName", "", nil),
                ("/person/familyName", "kanarie7351\u{0}", nil),
                ("/person/familyName", "\u{202E}kanarie7351", nil),
                ("/person/familyName", "\u{2067}kanarie7351\u{2069}", nil),
                ("/person/givenName", .text(long), nil),
                ("/person/givenName", .text(String(repeating: "a", count: 201)), nil),
            ]
        ),
        (
            "procedures", raised,
            [
                ("/on", "1899-12-31", nil), ("/on", "2101-01-01", nil),
                ("/event", "kanarie7351", nil), ("/blocker", "kanarie7351", nil),
                ("/outcome", "granted", nil), ("/vNumber", "28011477235", nil),
            ]
        ),
        (
            "procedures", closed,
            [
                ("/document", nil, nil), ("/outcome", "kanarie7351", nil),
                ("/document", "kanarie7351\u{202E}", nil), ("/document", .text(long), nil),
            ]
        ),
        (
            "departure-reports", left,
            [
                ("/leftOn", "2101-01-01", nil), ("/manner", "kanarie7351", nil),
                ("/evidence", nil, nil), ("/vNumber", "280114772", nil),
            ]
        ),
    ]

    @Test func `a bad field is pointed at and nothing is recorded`() async throws {
        try await Scene.play { scene in
            for (address, message, faults) in Self.faults {
                for fault in faults {
                    let bad = message.with(fault.pointer, fault.value)
                    let name = "\(fault.pointer) of \(address)"
                    let secrets = ["anarie7351", "28011477", "Youssef"]
                    let answer = try await scene.expect(400, name, secrets: secrets) {
                        try await scene.send(bad, to: address)
                    }
                    #expect(answer.pointers == fault.pointers ?? [fault.pointer], "\(name)")
                }
            }
        }
    }

    @Test func `every fault of a message is pointed at, in order`() async throws {
        let bad = Self.handover.with("/caseType", "kanarie7351").with("/person/vNumber", nil)
            .with("/blockers/SUS-08", "perhaps").with("/file", nil)
        try await Scene.play { scene in
            let answer = try await scene.expect(400, "four faults") {
                try await scene.send(bad, to: "handovers")
            }
            let pointers = ["/blockers/SUS-08", "/caseType", "/file", "/person/vNumber"]
            #expect(answer.pointers == pointers)
        }
    }

    /// The other side of each boundary: what may be said is taken in.
    static let good: [[(pointer: String, value: JSON?)]] = [
        [("/person/bornOn", "1900-01-01")], [("/person/bornOn", "2024-08-30")],
        [("/person/bornOn", .null)], [("/person/bornOn", nil)],
        [("/handedOverOn", "1900-01-01"), ("/person/bornOn", nil)],
        [("/person/nationality", "0000")],
        [("/person/nationality", "0086"), ("/handedOverOn", "2019-02-11")],
        [("/person/nationality", "0088"), ("/handedOverOn", "2019-02-12")],
        [("/person/givenName", .text(String(repeating: "a", count: 200)))],
        [("/person/givenName", "Mahdi\u{200C}yar")], [("/person/givenName", "Ṣ̌aḥīḥ O’Neill")],
    ]

    @Test func `what lies within the boundaries is taken in`() async throws {
        try await Scene.play { scene in
            for (index, changes) in Self.good.enumerated() {
                let vNumber = String(2_900_000_000 + index * 11_111)
                let message = changes.reduce(Messages.handover(vNumber)) { $0.with($1.0, $1.1) }
                let answer = try await scene.send(message, to: "handovers")
                #expect(answer.code == 201, "\(changes)")
            }
            for (day, code) in [("2019-02-11", "0088"), ("2019-02-12", "0086")] {
                let bad = Self.handover.with("/handedOverOn", .text(day))
                    .with("/person/nationality", .text(code))
                let answer = try await scene.expect(400, "\(code) on \(day)") {
                    try await scene.send(bad, to: "handovers")
                }
                #expect(answer.pointers == ["/person/nationality"])
            }
            for day in ["1900-01-01", "2100-12-31"] {
                let message = Messages.raised(.courtStay, "2900000000", on: day)
                #expect(try await scene.send(message, to: "procedures").code == 201, "\(day)")
            }
            try await scene.expect(422, "a handover of tomorrow") {
                try await scene.send(
                    Self.handover.with("/handedOverOn", "2100-12-31"), to: "handovers")
            }
        }
    }
}
