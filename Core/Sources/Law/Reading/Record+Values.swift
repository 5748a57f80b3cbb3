import Kernel

extension Record {
    func day(_ name: String) throws(CorpusFault) -> LocalDate {
        guard let day = LocalDate(try text(name)) else { throw fault(name, .notA("day")) }
        return day
    }

    package func number(_ name: String) throws(CorpusFault) -> Int {
        guard let number = Int(try text(name)) else { throw fault(name, .notA("number")) }
        return number
    }

    func flag(_ name: String) throws(CorpusFault) -> Bool {
        switch try text(name) {
        case "true": return true
        case "false": return false
        default: throw fault(name, .notA("true or false"))
        }
    }

    package func code<Code: RawRepresentable<String>>(
        _ name: String, as type: Code.Type = Code.self
    ) throws(CorpusFault) -> Code {
        guard let code = Code(rawValue: try text(name)) else {
            throw fault(name, .notA("\(type)"))
        }
        return code
    }

    package func codes<Code: RawRepresentable<String>>(
        _ name: String, as type: Code.Type = Code.self
    ) throws(CorpusFault) -> [Code] {
        try texts(name).map { text throws(CorpusFault) in
            guard let code = Code(rawValue: text) else { throw fault(name, .notA("\(type)")) }
            return code
        }
    }

    func term(_ name: String) throws(CorpusFault) -> Term {
        guard let term = Term(try text(name)) else { throw fault(name, .notA("term")) }
        return term
    }
}
