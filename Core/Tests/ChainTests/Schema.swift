import Chain
import Kernel

/// As much of JSON Schema 2020-12 as the chain interface uses; an unknown keyword is a fault.
struct Schema {
    let json: JSON

    struct UnknownKeyword: Error { let name: String }

    func accepts(_ value: JSON) throws -> Bool {
        guard case .object(let keywords) = json else { throw UnknownKeyword(name: json.written) }
        for (name, argument) in keywords where try !holds(name, argument, for: value) {
            return false
        }
        return true
    }

    private func holds(_ keyword: String, _ argument: JSON, for value: JSON) throws -> Bool {
        switch (keyword, argument) {
        case ("description", _): return true
        case ("type", .text(let type)): return Self.isKind(value, type)
        case ("type", .list(let types)): return types.contains { Self.isKind(value, $0.plain) }
        case ("const", _): return value == argument
        case ("enum", .list(let values)): return values.contains(value)
        case ("oneOf", .list(let schemas)):
            return try schemas.filter { try Schema(json: $0).accepts(value) }.count == 1
        case ("pattern", .text(let pattern)):
            guard case .text(let text) = value else { return true }
            return text.contains(try Regex(pattern))
        case ("minLength", .number(let limit)):
            guard case .text(let text) = value else { return true }
            return Double(text.unicodeScalars.count) >= limit
        case ("maxLength", .number(let limit)):
            guard case .text(let text) = value else { return true }
            return Double(text.unicodeScalars.count) <= limit
        case ("format", "date"):
            guard case .text(let text) = value else { return true }
            return LocalDate(text) != nil
        case ("properties", _), ("required", _), ("additionalProperties", _):
            return try holdsOfMembers(keyword, argument, for: value)
        default: throw UnknownKeyword(name: keyword)
        }
    }

    private func holdsOfMembers(
        _ keyword: String, _ argument: JSON, for value: JSON
    ) throws -> Bool {
        guard case .object(let members) = value else { return true }
        switch (keyword, argument) {
        case ("properties", .object(let schemas)):
            return try members.allSatisfy { name, member in
                try schemas[name].map { try Schema(json: $0).accepts(member) } ?? true
            }
        case ("required", .list(let names)): return names.allSatisfy { members[$0.plain] != nil }
        case ("additionalProperties", .flag(false)):
            guard case .object(let known) = json.member("properties") else { return false }
            return members.keys.allSatisfy { known[$0] != nil }
        default: throw UnknownKeyword(name: keyword)
        }
    }

    private static func isKind(_ value: JSON, _ type: String) -> Bool {
        switch value {
        case .null: type == "null"
        case .flag: type == "boolean"
        case .number(let number):
            type == "number" || type == "integer" && number.rounded() == number
        case .text: type == "string"
        case .list: type == "array"
        case .object: type == "object"
        }
    }
}

extension JSON {
    /// The text that this value is; empty for any other kind.
    var plain: String {
        guard case .text(let text) = self else { return "" }
        return text
    }

    /// What an RFC 6901 pointer with `#` in front leads to.
    func resolving(_ reference: String) -> JSON? {
        guard reference.hasPrefix("#/") else { return nil }
        return reference.dropFirst(2).split(separator: "/").reduce(self as JSON?) { json, name in
            json?.member(String(name).replacing("~1", with: "/").replacing("~0", with: "~"))
        }
    }

    /// All values under a member of this name, at any depth.
    func values(of name: String) -> [JSON] {
        switch self {
        case .null, .flag, .number, .text: []
        case .list(let items): items.flatMap { $0.values(of: name) }
        case .object(let members):
            members.flatMap { ($0 == name ? [$1] : []) + $1.values(of: name) }
        }
    }
}
