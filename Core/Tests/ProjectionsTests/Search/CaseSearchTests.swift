import Casework
import Kernel
import Projections
import Testing

@Suite struct CaseSearchTests {
    @Test func `a case number is one, however it is spaced`() {
        let number = CaseNumber(year: 2024, serial: 18_342)
        let text = number.description
        for written in [text, " \(text) ", text.filter { $0 != "-" }] {
            guard case .caseNumber(number)? = CaseSearch(written) else {
                Issue.record("\(written)")
                continue
            }
        }
        let other = text.dropLast() + (text.last == "1" ? "2" : "1")
        #expect(CaseSearch(String(other)) == nil, "the check digit is wrong")
    }

    @Test(arguments: ["280.114.7723", "2801147723", "280 114 7723", "280-114-7723"])
    func `a V-number is one, however it is spaced`(text: String) {
        guard case .vNumber(let number)? = CaseSearch(text) else {
            Issue.record("\(text)")
            return
        }
        #expect(number.digits == "2801147723")
    }

    @Test(arguments: ["", "  ", "12", "28011477234", "...", "?"])
    func `what is no number of ours and no name is no search`(text: String) {
        #expect(CaseSearch(text) == nil)
    }

    @Test func `a mark of a list is read back, and nothing else is`() throws {
        let line = StreamID(high: 7, low: 9)
        for text in ["19968.\(line)", "-.\(line)", "-3.\(line)"] {
            #expect(ListMark(text)?.description == text)
        }
        for text in ["", ".", "x.\(line)", "1.2", "19968", "9999999999.\(line)", "1.\(line).1"] {
            #expect(ListMark(text) == nil, "\(text)")
        }
    }

    @Test func `a case has a destination while it is open and decided`() throws {
        let decided = try Cases.handedOver().adding([
            HandoverAccepted(),
            ReturnDecisionTaken(by: .ind, destination: Cases.origin, note: nil),
        ])
        let rows = Destinations.rows(of: Cases.caseID, in: decided.snapshot)
        #expect(
            rows == [[.text(Cases.origin.digits), .text("accepted"), .null, .day(Cases.first)]])
        let before = try Cases.handedOver().snapshot
        #expect(Destinations.rows(of: Cases.caseID, in: before) == [])
        let closed = try decided.adding([ClosedOtherwise(.deceased)]).snapshot
        #expect(Destinations.rows(of: Cases.caseID, in: closed) == [])
    }
}
