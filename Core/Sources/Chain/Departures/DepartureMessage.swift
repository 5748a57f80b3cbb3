public import Casework
import Kernel

/// `POST /chain/v1/departure-reports`: the border was crossed (Dutch: vertrekbericht).
public enum DepartureMessage {
    public static func command(_ json: JSON) throws(Problem) -> ReportDeparture {
        var message = try MessageReader(json)
        let number = message.vNumber("vNumber")
        let manner: DepartureManner? = message.code("manner")
        let evidence: DepartureEvidence? = message.code("evidence")
        let day = message.day("leftOn")
        let faults = message.closingFaults
        guard faults.isEmpty, let number, let manner, let evidence, let day else {
            throw .invalid(faults)
        }
        return ReportDeparture(.vNumber(number), manner, evidence: evidence, on: day)
    }
}
