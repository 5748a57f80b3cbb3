import Kernel
import Yams

/// One mapping of a file of data, read field by field; every fault names file, line and field.
///
/// The corpus is read by it, and so is the annual plan in the room Steering.
package struct Record {
    package let file: String
    let path: String
    private let mapping: Node.Mapping
    let line: Int

    init(file: String, path: String, _ node: Node) throws(CorpusFault) {
        (self.file, self.path, line) = (file, path, node.mark?.line ?? 0)
        guard case .mapping(let mapping) = node else {
            throw CorpusFault(
                file: file, line: node.mark?.line ?? 0, field: path, .notA("mapping"))
        }
        self.mapping = mapping
    }

    /// Reads a whole file.
    package init(_ source: CorpusFile) throws(CorpusFault) {
        do {
            guard let node = try Yams.compose(yaml: source.text) else {
                throw CorpusFault(file: source.path, line: 0, field: "", .missing)
            }
            try self.init(file: source.path, path: "", node)
        } catch let fault as CorpusFault {
            throw fault
        } catch {
            let line = (error as? YamlError)?.line ?? 0
            throw CorpusFault(file: source.path, line: line, field: "", .unreadable("\(error)"))
        }
    }

    var names: [String] { mapping.compactMap { $0.key.scalar?.string } }

    package func has(_ name: String) -> Bool { names.contains(name) }

    package func fault(_ name: String, _ problem: CorpusFault.Problem) -> CorpusFault {
        let at = node(name)?.mark?.line ?? line
        return CorpusFault(file: file, line: at, field: field(name), problem)
    }

    /// Refuses names that nobody reads.
    package func allow(only allowed: [String]) throws(CorpusFault) {
        for name in names where !allowed.contains(name) { throw fault(name, .unknownName) }
    }

    package func text(_ name: String) throws(CorpusFault) -> String {
        guard let node = node(name) else { throw fault(name, .missing) }
        guard let text = node.scalar?.string else { throw fault(name, .notA("text")) }
        guard !text.isEmpty else { throw fault(name, .missing) }
        return text
    }

    package func optionalText(_ name: String) throws(CorpusFault) -> String? {
        has(name) ? try text(name) : nil
    }

    package func texts(_ name: String) throws(CorpusFault) -> [String] {
        try nodes(name).map { node throws(CorpusFault) in
            guard let text = node.scalar?.string else { throw fault(name, .notA("list of texts")) }
            return text
        }
    }

    package func record(_ name: String) throws(CorpusFault) -> Record {
        guard let node = node(name) else { throw fault(name, .missing) }
        return try Record(file: file, path: field(name), node)
    }

    /// - Parameter key: the field whose value names the record in faults.
    package func records(_ name: String, namedBy key: String) throws(CorpusFault) -> [Record] {
        try nodes(name).map { node throws(CorpusFault) in
            let bare = try Record(file: file, path: field(name), node)
            let own = bare.node(key)?.scalar?.string
            return try Record(file: file, path: own ?? field(name), node)
        }
    }

    private func nodes(_ name: String) throws(CorpusFault) -> [Node] {
        guard let node = node(name) else { throw fault(name, .missing) }
        guard case .sequence(let list) = node else { throw fault(name, .notA("list")) }
        return Array(list)
    }

    private func node(_ name: String) -> Node? {
        mapping.first { $0.key.scalar?.string == name }?.value
    }

    private func field(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
}

extension YamlError {
    /// Where the text stops being YAML; nil for faults without a place.
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded: nil
        }
    }
}
