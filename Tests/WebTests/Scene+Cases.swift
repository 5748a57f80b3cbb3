import Casework
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Simulation
import Testing

extension Scene {
    /// Takes a case in, and gives it to the first case manager.
    ///
    /// - Returns: its number, as it stands in addresses.
    func openCase(_ vNumber: String = "2801147723") async throws -> String {
        let answer = try await send(Messages.handover(vNumber), to: "handovers")
        let number = try #require(answer.caseNumber)
        let target = Target.vNumber(try #require(VNumber(vNumber)))
        try await submit(AcceptHandover(target), by: cast.intake.access)
        let manager = cast.managers[0].access.actor
        try await submit(AssignCase(target, to: manager), by: cast.leads[0].access)
        return number
    }
}

/// Forms as officers fill them in, each without a fault.
enum FilledIn {
    static let interview = [
        "willingness", "travelDocuments", "health", "vulnerability", "family", "fearOfReturn",
        "understanding",
    ].reduce(into: ["dag": "2024-09-02", "tolk": "aanwezig"]) { $0["\($1)-reason"] = "declined" }

    static let plannedInterview = [
        "dag": "2024-09-10", "tijd": "10:30", "duur": "2", "kamer": "NRD/1", "tolk": "ti",
        "tolkwijze": "byPhone", "veiligheid": "safeRoom",
    ]
    static let amended = ["verslag": "1", "reden": "Verkeerd verstaan.", "family-answer": "Nee."]
    static let reaction = [
        "verslag": "1", "reactie": "Zo zei ik het niet.", "dag": "2024-09-02",
    ]
    static let planView = ["zienswijze-reason": "declined", "opnieuw": "2024-09-30"]
    static let plan = planView.merging([
        "wat-1": "collectDocuments", "wie-1": "person", "dag-1": "2024-09-16",
    ]) { $1 }
    // Nobody has this one.
    static let noInterview = ["gesprek": "00000000000000000000000000000001"]

    static let decision = [
        "dag": "2024-08-20", "door": "ind", "land": "5022", "termijn": "geen",
        "grond": "62(2)(b)", "motivering": "Kennelijk ongegrond.", "uitgereikt": "2024-08-20",
        "weg": "handedOver", "woorden": "interpreted",
    ]
    static let service = [
        "uitgereikt": "2024-09-01", "weg": "sent", "woorden": "translated",
        "rechtsmiddelen": "ja",
    ]
    static let assessment = [
        "land": "5022", "uitkomst": "veilig", "motivering": "Getoetst.", "tot": "2024-10-01",
        "ondertekening": "ja",
    ]
    static let departure = ["dag": "2024-09-10", "tijd": "10:40", "land": "5022"]
    static let flight = departure.merging(["nummer": "AT 851", "plaatsen": "4"]) { $1 }
    static let support = SupportCondition.allCases.reduce(into: ["toestemming": "ja"]) {
        $0[$1.rawValue] = "unknown"
    }
    static let report = ["wijze": "forced", "dag": "2024-09-02", "bewijs": "departureReport"]
    static let raised = ["belemmering": "SUS-08", "dag": "2024-09-02", "kenmerk": "NL24.00001"]
    static let closed = [
        "belemmering": "SUS-09", "uitkomst": "rejected", "dag": "2024-09-02",
        "kenmerk": "NL24.00001",
    ]
}
