import Casework
import Kernel
import Law

extension Beginning {
    /// Before and under the Pact; a grown-up, a child alone, and nobody knows; all answered, and
    /// one question about a blocker left open.
    static let all: [Beginning] = {
        let days = [("old law", LocalDate(dayNumber: 20_500)), ("new law", Abstraction.pact)]
        return days.flatMap { law, day in
            [Knowledge.no, .yes, .unknown].flatMap { minor in
                [Knowledge.no, .unknown].compactMap { answer in
                    beginning(
                        "\(law), minor alone: \(minor), health: \(answer)", day, minor, answer)
                }
            }
        }
    }()

    private static func beginning(
        _ name: String, _ day: LocalDate, _ minor: Knowledge, _ health: Knowledge
    ) -> Beginning? {
        guard let number = VNumber("2801147723"), let nationality = NationalityCode("0041") else {
            return nil
        }
        let answers = Dictionary(
            uniqueKeysWithValues: Blocker.allCases.map {
                ($0, $0 == .medicalPostponement ? health : Knowledge.no)
            })
        let identity = Identity(
            vNumber: number, familyName: "Verzonnen", givenName: "Naam", bornOn: nil)
        return Beginning(
            name: name, day: day,
            handover: ReceiveHandover(
                source: .police, caseType: .regularReturn, identity: identity,
                nationality: nationality, handedOverOn: day, answers: answers,
                isUnaccompaniedMinor: minor, missing: []))
    }
}
