/// Stored facts that cannot be read back: a programmer's error or a damaged ledger.
public struct Malformed: Error, Hashable, Sendable, CustomStringConvertible {
    public let what: String
    public init(_ what: String) { self.what = what }
    public var description: String { "malformed: \(what)" }
}

extension Fields {
    public func text(_ name: String) throws(Malformed) -> String {
        guard case .text(let value)? = self[name] else { throw Malformed("text \(name)") }
        return value
    }

    public func number(_ name: String) throws(Malformed) -> Int {
        guard case .number(let value)? = self[name] else { throw Malformed("number \(name)") }
        return Int(value)
    }

    public func flag(_ name: String) throws(Malformed) -> Bool {
        guard case .flag(let value)? = self[name] else { throw Malformed("flag \(name)") }
        return value
    }

    public func list(_ name: String) throws(Malformed) -> [Datum] {
        guard case .list(let value)? = self[name] else { throw Malformed("list \(name)") }
        return value
    }

    public func object(_ name: String) throws(Malformed) -> Fields {
        guard case .object(let value)? = self[name] else { throw Malformed("object \(name)") }
        return value
    }

    public func texts(_ name: String) throws(Malformed) -> [String] {
        try list(name).map { value throws(Malformed) in
            guard case .text(let text) = value else { throw Malformed("texts \(name)") }
            return text
        }
    }

    public func day(_ name: String) throws(Malformed) -> LocalDate {
        LocalDate(dayNumber: try number(name))
    }

    public func instant(_ name: String) throws(Malformed) -> Instant {
        Instant(microseconds: Int64(try number(name)))
    }

    public func id<Tag>(_ name: String, _: Tag.Type = Tag.self) throws(Malformed) -> ID<Tag> {
        guard let id = ID<Tag>(try text(name)) else { throw Malformed("id \(name)") }
        return id
    }

    public func code<Code: RawRepresentable<String>>(
        _ name: String, as type: Code.Type = Code.self
    ) throws(Malformed) -> Code {
        guard let code = Code(rawValue: try text(name)) else { throw Malformed("code \(name)") }
        return code
    }

    /// Reads with `read` when the name is there; nil when it is not.
    public func optional<Output>(
        _ name: String, _ read: (Fields) throws(Malformed) -> Output
    ) throws(Malformed) -> Output? {
        self[name] == nil ? nil : try read(self)
    }
}
