import Casework
import Chain
import Kernel
import Testing

@Suite struct DepartureMessageTests {
    static func faults(_ json: JSON) throws -> [Problem.Fault]? {
        try Messages.faults { _ = try DepartureMessage.command(json) }
    }

    @Test(arguments: DepartureManner.allCases, DepartureEvidence.allCases)
    func `a good message reports what it says`(
        manner: DepartureManner, evidence: DepartureEvidence
    ) throws {
        let json = Messages.departure.with(.text(manner.rawValue), at: "/manner")
            .with(.text(evidence.rawValue), at: "/evidence")
        let act = try DepartureMessage.command(json)
        #expect(act.target == .vNumber(try #require(VNumber("2801147723"))))
        #expect(act.manner == manner)
        #expect(act.evidence == evidence)
        #expect(act.leftOn == LocalDate(2024, 6, 30))
    }

    @Test(arguments: Messages.departure.leaves(), [JSON?.none, .null])
    func `every answer is required`(pointer: String, value: JSON?) throws {
        let faults = try Self.faults(Messages.departure.with(value, at: pointer))
        #expect(faults == [.init(pointer, "is required")])
    }

    static let kinds: [JSON] = [.flag(false), .number(0), .list([]), .object([:]), .text("x")]

    @Test(arguments: Messages.departure.leaves(), kinds)
    func `a value of the wrong kind is one fault there`(pointer: String, value: JSON) throws {
        let faults = try Self.faults(Messages.departure.with(value, at: pointer))
        #expect(faults?.map(\.pointer) == [pointer])
    }

    // Nobody reports by this road that a person left our view.
    @Test(arguments: ["withoutSupervision", "leftOurView", "Forced"])
    func `only a demonstrable departure is reported`(manner: String) throws {
        let faults = try Self.faults(Messages.departure.with(.text(manner), at: "/manner"))
        #expect(faults?.map(\.pointer) == ["/manner"])
    }

    @Test func `a field that nobody asked for is refused`() throws {
        let faults = try Self.faults(Messages.departure.with("flight", at: "/flight"))
        #expect(faults == [.init("/flight", "is not a known field; leave it out")])
    }
}
