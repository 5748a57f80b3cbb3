public import Casework
import Kernel
import Law

/// `POST /chain/v1/procedures`: a procedure began or ended, a measure was ordered.
///
/// The message that stops a removal asks for as little as possible: a number, a blocker, a day.
public enum ProcedureMessage {
    public static func command(_ json: JSON) throws(Problem) -> any Act {
        var message = try MessageReader(json)
        let number = message.vNumber("vNumber")
        let blocker: Blocker? = message.code("blocker")
        let change: Change? = message.code("event")
        let day = message.day("on")
        switch change {
        case .closed: return try closing(&message, number, blocker, day)
        case .raised, nil:
            // Nobody can say which members an unknown event takes.
            if change == nil { for name in ["outcome", "document"] { message.ignore(name) } }
            let faults = message.closingFaults
            guard faults.isEmpty, let number, let blocker, let day else {
                throw .invalid(faults)
            }
            return RaiseBlocker(.vNumber(number), blocker, since: day)
        }
    }

    enum Change: String, CaseIterable { case raised, closed }

    private static func closing(
        _ message: inout MessageReader, _ number: VNumber?, _ blocker: Blocker?, _ day: LocalDate?
    ) throws(Problem) -> any Act {
        let outcome: Outcome? = message.code("outcome")
        let document = message.text("document")
        let faults = message.closingFaults
        guard faults.isEmpty, let number, let blocker, let day, let outcome, let document else {
            throw .invalid(faults)
        }
        return CloseBlocker(
            .vNumber(number), blocker, outcome: outcome, on: day, document: document)
    }
}
