import Casework
import Kernel

extension FilledIn {
    /// What the forms about tasks are sent with, by their address.
    ///
    /// - Parameter manager: the account of a case manager.
    static func tasks(for manager: String) -> [String: [String: String]] {
        [
            "taak-overnemen": ["taak": task], "taak-terugnemen": ["taak": task],
            "taak-overdragen": ["taak": task, "collega": manager, "reden": "absence"],
            "herinneren": ["bericht": message],
            "anders-gekomen": [
                "bericht": message, "dag": "2024-09-02", "wijze": "phone",
                "toelichting": "Gebeld.",
            ],
            "taak-uitstellen": ["taak": task, "tot": "2024-09-09", "reden": "capacity"],
        ]
    }

    // The case that is asked about has ended: it has no task and waits for no message.
    private static let message = "departureReport..19968"
    private static let task = "holdFirstInterview..19968"
}
