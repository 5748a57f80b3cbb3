import Casework
import Kernel
import Testing

/// The stored form of what happens to documents, frozen.
@Suite struct DocumentEventsTests {
    static let document = TravelDocument(
        id: DocumentID(high: 0, low: 4), kind: .euLaissezPasser, issuer: Examples.elsewhere,
        opens: Examples.origin, validFrom: Examples.handedOver,
        validUntil: Examples.handedOver.adding(days: 1), number: "KANARIE")

    static let frozen: [(any Event, String)] = [
        (
            DocumentHeld(document, of: EventsTests.subject),
            """
            {"document":"00000000000000000000000000000004","from":19786,"issuer":"5001",\
            "kind":"euLaissezPasser","opens":"5010","until":19787}
            """
        ),
        (
            DocumentEnded(document.id, .handedBack),
            #"{"document":"00000000000000000000000000000004","reason":"handedBack"}"#
        ),
    ]

    @Test func `the stored form is frozen, and the number is sealed`() {
        for (event, clear) in Self.frozen {
            #expect(String(decoding: event.clear.bytes, as: UTF8.self) == clear)
        }
        let part = DocumentHeld(Self.document, of: EventsTests.subject).parts.first
        #expect(part?.kind == .identity)
        let sealed: Fields = ["documentNumber": .text("KANARIE")]
        #expect(part?.content == sealed)
    }

    @Test func `what was written is read back`() throws {
        let held = DocumentHeld(Self.document, of: EventsTests.subject)
        #expect(try DocumentHeld(EventsTests.entry(held)).document == Self.document)
        _ = try PersonEvent(EventsTests.entry(held))
        let ended = DocumentEnded(Self.document.id, .lost)
        #expect(try DocumentEnded(EventsTests.entry(ended)).reason == .lost)
        _ = try PersonEvent(EventsTests.entry(ended))
    }
}
