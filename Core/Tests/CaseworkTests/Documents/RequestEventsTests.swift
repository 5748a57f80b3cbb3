import Casework
import Kernel
import Testing

/// The stored form of what happens to a request, frozen.
@Suite struct RequestEventsTests {
    static let request = RequestID(high: 0, low: 5)
    static let id = "00000000000000000000000000000005"
    static let document = DocumentID(high: 0, low: 4)

    static let frozen: [(any Event, String)] = [
        (
            RequestOrdered(
                request, of: Examples.origin, .readmission, .byPhone,
                enclosed: [.photos, .coverLetter], objected: [.fingerprints]),
            """
            {"country":"5010","enclosed":["coverLetter","photos"],"kind":"readmission",\
            "method":"byPhone","objected":["fingerprints"],"request":"\(id)"}
            """
        ),
        (
            RequestCompleted(request, enclosed: [.photos]),
            "{\"enclosed\":[\"photos\"],\"request\":\"\(id)\"}"
        ),
        (
            RequestSentBack(request, reasons: [.illegible]),
            "{\"reasons\":[\"illegible\"],\"request\":\"\(id)\"}"
        ),
        (RequestSubmitted(request), "{\"request\":\"\(id)\"}"),
        (RepresentationReminded(request), "{\"request\":\"\(id)\"}"),
        (
            PresentationPlanned(
                request, heldOn: Examples.handedOver, informedOn: Examples.handedOver),
            "{\"heldOn\":19786,\"informedOn\":19786,\"request\":\"\(id)\"}"
        ),
        (
            PresentationHeld(request, against: ["GAT-01"]),
            "{\"against\":[\"GAT-01\"],\"request\":\"\(id)\"}"
        ),
        (
            PresentabilityChecked(request, isMet: true, until: Examples.handedOver),
            "{\"met\":true,\"request\":\"\(id)\",\"until\":19786}"
        ),
        (
            PresentationCalledOff(request, rules: ["GAT-04"]),
            "{\"request\":\"\(id)\",\"rules\":[\"GAT-04\"]}"
        ),
        (
            RequestAnswered(request, .borderTransferConsent),
            "{\"outcome\":\"borderTransferConsent\",\"request\":\"\(id)\"}"
        ),
        (
            DocumentReceived(request, document),
            "{\"document\":\"00000000000000000000000000000004\",\"request\":\"\(id)\"}"
        ),
        (
            RequestWithdrawn(request, .caseEnds),
            "{\"reason\":\"caseEnds\",\"request\":\"\(id)\"}"
        ),
        (
            RequestStopped(request, rules: ["SUS-02"]),
            "{\"request\":\"\(id)\",\"rules\":[\"SUS-02\"]}"
        ),
    ]

    @Test func `the stored form is frozen and is read back as a fact of a case`() throws {
        for (event, clear) in Self.frozen {
            #expect(String(decoding: event.clear.bytes, as: UTF8.self) == clear)
            #expect(event.parts.isEmpty)
            let entry = EventsTests.entry(event)
            _ = try CaseEvent(entry)
            let read = try type(of: event).init(entry)
            #expect(read.clear == event.clear)
        }
        #expect(Set(Self.frozen.map { type(of: $0.0).type }).count == 13)
    }
}
