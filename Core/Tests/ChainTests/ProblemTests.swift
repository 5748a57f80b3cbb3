import Chain
import Kernel
import Testing

@Suite struct ProblemTests {
    static let citation = Citation(
        rule: "SUS-08", article: "Awb 8:81", state: "open", isVerified: false)

    static let refusals: [(Refusal, Int)] = [
        (Refusal(.noRight), 403), (Refusal(.init("person.unknown")), 404),
        (Refusal(.init("case.unknown")), 404), (Refusal(.unlawful, citing: [citation]), 422),
        (Refusal(.erased), 422), (Refusal(.claimLost), 422), (Refusal(.init("case.closed")), 422),
    ]

    @Test(arguments: refusals)
    func `a refusal has its status and its reason`(refusal: Refusal, status: Int) {
        let problem = Problem(refusal)
        #expect(problem.status == status)
        #expect(problem.kind == refusal.reason.rawValue)
        #expect(problem.citations == refusal.citations)
        #expect(problem.faults.isEmpty)
    }

    // Who has no right learns nothing about the case, and who asks for nobody neither.
    @Test(arguments: ["access.noRight", "person.unknown"])
    func `a closed door cites nothing`(reason: String) {
        #expect(Problem(Refusal(.init(reason), citing: [Self.citation])).citations.isEmpty)
    }

    static let faults: [(Kernel.Fault, Int, String)] = [
        (.unknown(.stream(StreamID(high: 1, low: 2))), 404, "unknown"),
        (.stale(StreamID(high: 1, low: 2)), 409, "stale"),
        (.commandReused(CommandID(high: 1, low: 2)), 409, "idempotency-key-reused"),
    ]

    @Test(arguments: faults)
    func `a fault of the door has its status`(fault: Kernel.Fault, status: Int, kind: String) {
        #expect(Problem(fault).status == status)
        #expect(Problem(fault).kind == kind)
    }

    @Test func `is written as RFC 9457 has it`() {
        let problem = Problem(
            400, "invalid-message", "Two.", faults: [.init("/a~1b", "is required")],
            citations: [Self.citation])
        #expect(
            problem.json.written == """
                {"citations":[{"article":"Awb 8:81","rule":"SUS-08","state":"open",\
                "verified":false}],"errors":[{"detail":"is required","pointer":"/a~1b"}],\
                "status":400,"title":"Two.","type":"/chain/v1/problems/invalid-message"}
                """)
    }

    @Test func `leaves out what is empty`() {
        #expect(
            Problem.noToken.json.written == """
                {"status":401,"title":"Send a valid bearer token.",\
                "type":"/chain/v1/problems/no-token"}
                """)
    }
}
