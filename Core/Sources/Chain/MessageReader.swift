import Kernel

/// Reads the members of one JSON object and collects every fault, so that a sender can mend a
/// message in one go. After a fault the reader answers nil and reads on.
struct MessageReader {
    private let members: [String: JSON]
    private let path: String
    private var known: Set<String> = []
    private(set) var faults: [Problem.Fault] = []

    init(_ json: JSON) throws(Problem) {
        guard case .object(let members) = json else { throw .notJSON }
        self.init(members, path: "")
    }

    private init(_ members: [String: JSON], path: String) {
        (self.members, self.path) = (members, path)
    }

    /// Takes over the faults of a nested reader, and those of members that nobody asked for.
    mutating func absorb(_ nested: MessageReader) { faults += nested.closingFaults }

    /// All faults, in the order of their pointers.
    var closingFaults: [Problem.Fault] {
        let unknown = members.keys.filter { !known.contains($0) }
            .map { Problem.Fault(pointer($0), "is not a known field; leave it out") }
        return (faults + unknown).sorted { ($0.pointer, $0.detail) < ($1.pointer, $1.detail) }
    }

    mutating func fault(_ name: String, _ detail: String) {
        faults.append(Problem.Fault(pointer(name), detail))
    }

    mutating func object(_ name: String) -> MessageReader? {
        guard let value = required(name) else { return nil }
        guard case .object(let members) = value else {
            fault(name, "must be an object")
            return nil
        }
        return MessageReader(members, path: pointer(name))
    }

    /// A text of 1...`limit` characters without hidden controls. Characters are code points,
    /// as JSON Schema counts them: a letter may carry any number of accents.
    mutating func text(_ name: String, limit: Int = 200) -> String? {
        guard let value = required(name) else { return nil }
        guard case .text(let text) = value, !text.isEmpty,
            text.unicodeScalars.count <= limit,
            !text.unicodeScalars.contains(where: \.isHiddenControl)
        else {
            fault(
                name,
                "must be a text of 1 to \(limit) characters without control or direction marks")
            return nil
        }
        return text
    }

    mutating func flag(_ name: String) -> Bool? {
        guard let value = required(name) else { return nil }
        guard case .flag(let flag) = value else {
            fault(name, "must be true or false")
            return nil
        }
        return flag
    }

    mutating func day(_ name: String) -> LocalDate? {
        guard let text = text(name) else { return nil }
        guard let day = LocalDate(text), LocalDate.enterable.contains(day) else {
            fault(name, "must be a day from 1900-01-01 to 2100-12-31, written yyyy-mm-dd")
            return nil
        }
        return day
    }

    mutating func optionalDay(_ name: String) -> LocalDate? {
        known.insert(name)
        guard let value = members[name], value != .null else { return nil }
        return day(name)
    }

    mutating func code<Code: RawRepresentable<String> & CaseIterable>(
        _ name: String, as type: Code.Type = Code.self
    ) -> Code? {
        guard let text = text(name) else { return nil }
        guard let code = Code(rawValue: text) else {
            let words = Code.allCases.map(\.rawValue).joined(separator: ", ")
            fault(name, "must be one of: \(words)")
            return nil
        }
        return code
    }

    mutating func vNumber(_ name: String) -> VNumber? {
        guard let text = text(name) else { return nil }
        guard let number = VNumber(text) else {
            fault(name, "must be a V-number: ten digits")
            return nil
        }
        return number
    }

    /// A member that may be there, whose value does not matter now.
    mutating func ignore(_ name: String) { known.insert(name) }

    func pointer(_ name: String) -> String {
        let escaped = name.replacing("~", with: "~0").replacing("/", with: "~1")
        return "\(path)/\(escaped)"
    }

    private mutating func required(_ name: String) -> JSON? {
        known.insert(name)
        guard let value = members[name], value != .null else {
            fault(name, "is required")
            return nil
        }
        return value
    }
}

extension Problem {
    static func invalid(_ faults: [Problem.Fault]) -> Problem {
        Problem(400, "invalid-message", "The message has \(faults.count) fault(s).", faults: faults)
    }
}
