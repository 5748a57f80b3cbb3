import Kernel
import Pages

/// Reads the fields of a form and collects every fault, so that a person can mend them in one go.
struct FormReader {
    let body: FormBody
    private(set) var problems: [Pages.Problem] = []

    init(_ body: FormBody) { self.body = body }

    /// What was entered, for showing the form again.
    var input: Input { Input(values: body.values, problems: problems) }

    mutating func problem(_ field: String, _ kind: Pages.Problem.Kind) {
        problems.append(Pages.Problem(field, kind))
    }

    mutating func text(_ field: String, limit: Int = 4_000) -> String? {
        guard let text = optionalText(field, limit: limit) else {
            if problems.last?.field != field { problem(field, .missing) }
            return nil
        }
        return text
    }

    mutating func optionalText(_ field: String, limit: Int = 4_000) -> String? {
        guard let text = body[field], !text.isEmpty else { return nil }
        // Code points, as for messages: a letter may carry any number of accents.
        guard text.unicodeScalars.count <= limit else {
            problem(field, .tooLong(limit))
            return nil
        }
        guard text.unicodeScalars.allSatisfy({ !$0.isHiddenControl || Self.breaks.contains($0) })
        else {
            problem(field, .hiddenCharacters)
            return nil
        }
        return text
    }

    // What an ordinary text of several lines holds.
    private static let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\t"]

    mutating func day(_ field: String) -> LocalDate? {
        guard let text = text(field) else { return nil }
        guard let day = LocalDate(text), LocalDate.enterable.contains(day) else {
            problem(field, .notADate)
            return nil
        }
        return day
    }

    /// Hours and minutes, `16:30`.
    mutating func time(_ field: String) -> (hour: Int, minute: Int)? {
        guard let text = text(field) else { return nil }
        let isPlain = text.utf8.allSatisfy { (0x30...0x3A).contains($0) }
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard isPlain, parts.count == 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1])
        else {
            problem(field, .notATime)
            return nil
        }
        return (parts[0], parts[1])
    }

    mutating func number(_ field: String) -> Int? {
        guard let text = text(field) else { return nil }
        guard let number = Int(text) else {
            problem(field, .notANumber)
            return nil
        }
        return number
    }

    mutating func code<Code: RawRepresentable<String>>(
        _ field: String, as type: Code.Type = Code.self
    ) -> Code? {
        guard let text = body[field], !text.isEmpty, let code = Code(rawValue: text) else {
            problem(field, .notAChoice)
            return nil
        }
        return code
    }

    mutating func codes<Code: RawRepresentable<String>>(
        _ field: String, as type: Code.Type = Code.self
    ) -> [Code] {
        let texts = body.values[field] ?? []
        let codes = texts.compactMap(Code.init(rawValue:))
        if codes.isEmpty || codes.count < texts.count { problem(field, .notAChoice) }
        return codes
    }

    mutating func country(_ field: String, in table: CodeTable, on day: LocalDate) -> CountryCode? {
        guard let text = body[field], let code = CountryCode(text), table.isValid(code, on: day)
        else {
            problem(field, .notAChoice)
            return nil
        }
        return code
    }
}
