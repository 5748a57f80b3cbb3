public import Casework
public import Kernel
import Law

/// `POST /chain/v1/handovers`: a partner hands a case over.
public enum Handover {
    /// The command that the message asks for.
    ///
    /// - Parameters:
    ///   - json: the message; its shape is in `/openapi.json`.
    ///   - source: the channel of the partner whose token came with it.
    ///   - nationalities: RvIG table 32; the code must hold on the day of the handover.
    /// - Throws: ``Problem`` (400) with a pointer to every fault.
    public static func command(
        _ json: JSON, from source: InflowSource, nationalities: CodeTable
    ) throws(Problem) -> ReceiveHandover {
        var message = try MessageReader(json)
        let caseType: CaseType? = message.code("caseType")
        let day = message.day("handedOverOn")
        let minor: Knowledge? = message.code("unaccompaniedMinor")
        let person = person(in: &message, on: day, nationalities)
        let answers = answers(in: &message)
        let missing = missing(in: &message)
        let faults = message.closingFaults
        guard faults.isEmpty, let caseType, let day, let minor, let person, let answers,
            let missing
        else { throw .invalid(faults) }
        return ReceiveHandover(
            source: source, caseType: caseType, identity: person.identity,
            nationality: person.nationality, handedOverOn: day, answers: answers,
            isUnaccompaniedMinor: minor, missing: missing)
    }

    private static func person(
        in message: inout MessageReader, on day: LocalDate?, _ table: CodeTable
    ) -> (identity: Identity, nationality: NationalityCode)? {
        guard var reader = message.object("person") else { return nil }
        let number = reader.vNumber("vNumber")
        let family = reader.text("familyName")
        let given = reader.text("givenName")
        let born = reader.optionalDay("bornOn")
        let nationality = nationality(in: &reader, on: day, table)
        if let born, let day, born > day {
            reader.fault("bornOn", "must not be after the handover")
        }
        message.absorb(reader)
        guard let number, let family, let given, let nationality else { return nil }
        let identity = Identity(
            vNumber: number, familyName: family, givenName: given, bornOn: born)
        return (identity, nationality)
    }

    private static func nationality(
        in reader: inout MessageReader, on day: LocalDate?, _ table: CodeTable
    ) -> NationalityCode? {
        guard let text = reader.text("nationality") else { return nil }
        guard let code = NationalityCode(text), table.name(of: text) != nil else {
            reader.fault("nationality", "must be a code of RvIG table 32, four digits")
            return nil
        }
        if let day, !table.isValid(text, on: day) {
            reader.fault("nationality", "is a code that did not hold on the day of the handover")
            return nil
        }
        return code
    }

    // Each blocker takes an answer; "unknown" is one, leaving it out is not.
    private static func answers(in message: inout MessageReader) -> [Blocker: Knowledge]? {
        guard var reader = message.object("blockers") else { return nil }
        var answers: [Blocker: Knowledge] = [:]
        for blocker in Blocker.allCases {
            let answer: Knowledge? = reader.code(blocker.rawValue)
            answers[blocker] = answer
        }
        message.absorb(reader)
        return answers.count == Blocker.allCases.count ? answers : nil
    }

    private static func missing(in message: inout MessageReader) -> [HandoverItem]? {
        guard var reader = message.object("file") else { return nil }
        let answers = HandoverItem.allCases.map { ($0, reader.flag($0.rawValue)) }
        message.absorb(reader)
        guard answers.allSatisfy({ $0.1 != nil }) else { return nil }
        return answers.filter { $0.1 == false }.map(\.0)
    }
}
