import Casework
import Chain
import Kernel
import Law
import Testing

@Suite struct ProcedureMessageTests {
    static func faults(_ json: JSON) throws -> [Problem.Fault]? {
        try Messages.faults { _ = try ProcedureMessage.command(json) }
    }

    @Test(arguments: Blocker.allCases)
    func `a procedure that began raises its blocker`(blocker: Blocker) throws {
        let json = Messages.raised.with(.text(blocker.rawValue), at: "/blocker")
        let act = try #require(try ProcedureMessage.command(json) as? RaiseBlocker)
        #expect(act.target == .vNumber(try #require(VNumber("2801147723"))))
        #expect(act.blocker == blocker)
        #expect(act.since == LocalDate(2024, 5, 1))
        #expect(act.note == nil)
    }

    @Test(arguments: Outcome.allCases)
    func `a procedure that ended closes its blocker`(outcome: Outcome) throws {
        let json = Messages.closed.with(.text(outcome.rawValue), at: "/outcome")
        let act = try #require(try ProcedureMessage.command(json) as? CloseBlocker)
        #expect(act.target == .vNumber(try #require(VNumber("2801147723"))))
        #expect(act.blocker == .courtStay)
        #expect(act.outcome == outcome)
        #expect(act.closedOn == LocalDate(2024, 5, 1))
        #expect(act.document == "NL24.00001")
    }

    @Test(arguments: Messages.raised.leaves(), [JSON?.none, .null])
    func `a raise asks for four answers`(pointer: String, value: JSON?) throws {
        let faults = try Self.faults(Messages.raised.with(value, at: pointer))
        #expect(faults == [.init(pointer, "is required")])
    }

    @Test(arguments: Messages.closed.leaves(), [JSON?.none, .null])
    func `a closing asks for an outcome and its document too`(
        pointer: String, value: JSON?
    ) throws {
        let faults = try Self.faults(Messages.closed.with(value, at: pointer))
        #expect(faults == [.init(pointer, "is required")])
    }

    static let kinds: [JSON] = [.flag(true), .number(1), .list([]), .object([:]), .text("\u{0}")]

    @Test(arguments: Messages.closed.leaves(), kinds)
    func `a value of the wrong kind is one fault there`(pointer: String, value: JSON) throws {
        #expect(
            try Self.faults(Messages.closed.with(value, at: pointer))?.map(\.pointer) == [pointer])
    }

    // A gate is an absence; nobody reports it as a procedure.
    @Test(arguments: Gate.allCases.map(\.rawValue) + ["SUS-19", "sus-08", "SUS-8"])
    func `an unknown blocker is refused`(code: String) throws {
        let faults = try Self.faults(Messages.raised.with(.text(code), at: "/blocker"))
        #expect(faults?.map(\.pointer) == ["/blocker"])
    }

    @Test func `a raise takes no outcome and no document`() throws {
        let json = Messages.closed.with("raised", at: "/event")
        #expect(try Self.faults(json)?.map(\.pointer) == ["/document", "/outcome"])
    }

    @Test func `a mistyped event is the only fault`() throws {
        let json = Messages.closed.with("ended", at: "/event")
        #expect(try Self.faults(json) == [.init("/event", "must be one of: raised, closed")])
    }

    @Test func `all faults come at once`() throws {
        let json: JSON = [
            "event": "closed", "vNumber": "1", "on": "2023-02-29", "outcome": "won", "why": "x",
        ]
        let pointers = ["/blocker", "/document", "/on", "/outcome", "/vNumber", "/why"]
        #expect(try Self.faults(json)?.map(\.pointer) == pointers)
    }

    static let documents: [(String, Bool)] = [
        (String(repeating: "d", count: 200), true), (String(repeating: "d", count: 201), false),
        ("", false), ("a\nb", false),
    ]

    @Test(arguments: documents)
    func `a document is 1 to 200 characters`(text: String, isGood: Bool) throws {
        let faults = try Self.faults(Messages.closed.with(.text(text), at: "/document"))
        #expect(faults?.map(\.pointer) == (isGood ? nil : ["/document"]))
    }
}
