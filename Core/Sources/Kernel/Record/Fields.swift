/// One value in the clear part of an event, or in a sealed part.
public enum Datum: Hashable, Sendable {
    case text(String)
    case number(Int64)
    case flag(Bool)
    case list([Datum])
    case object(Fields)
}

/// Named values in the order of their names: the form in which facts are stored.
///
/// Written as JSON with sorted keys and no spaces, so that equal facts are equal bytes
/// (`docs/ledger-format.md`). Names sort by their UTF-8 bytes.
public struct Fields: Hashable, Sendable {
    private(set) var pairs: [Pair]

    struct Pair: Hashable, Sendable {
        let name: String
        var value: Datum
    }

    public init() { pairs = [] }

    public var isEmpty: Bool { pairs.isEmpty }
    public var names: [String] { pairs.map(\.name) }

    /// Complexity: O(log n) to read, O(n) to write; n is about ten.
    public subscript(name: String) -> Datum? {
        get {
            let index = place(of: name)
            guard index < pairs.count, pairs[index].name == name else { return nil }
            return pairs[index].value
        }
        set {
            let index = place(of: name)
            let isThere = index < pairs.count && pairs[index].name == name
            switch (newValue, isThere) {
            case (let value?, true): pairs[index].value = value
            case (let value?, false): pairs.insert(Pair(name: name, value: value), at: index)
            case (nil, true): pairs.remove(at: index)
            case (nil, false): break
            }
        }
    }

    /// - Precondition: the name sorts after all others.
    mutating func append(_ name: String, _ value: Datum) {
        pairs.append(Pair(name: name, value: value))
    }

    // Parsed names come sorted, so that appending at the end is the common case.
    private func place(of name: String) -> Int {
        if let last = pairs.last, last.name < name { return pairs.count }
        var (low, high) = (0, pairs.count)
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Fields: ExpressibleByDictionaryLiteral {
    /// Leaves out the names whose value is nil.
    public init(dictionaryLiteral elements: (String, Datum?)...) {
        self.init()
        for (name, value) in elements where value != nil { self[name] = value }
    }
}

extension Datum {
    public static func number(_ value: Int) -> Datum { .number(Int64(value)) }
    public static func code(_ value: some RawRepresentable<String>) -> Datum {
        .text(value.rawValue)
    }
    public static func day(_ value: LocalDate) -> Datum { .number(Int64(value.dayNumber)) }
    public static func instant(_ value: Instant) -> Datum { .number(value.microseconds) }
    public static func id<Tag>(_ value: ID<Tag>) -> Datum { .text(value.description) }
    public static func texts(_ values: some Sequence<String>) -> Datum {
        .list(values.map { .text($0) })
    }
}
