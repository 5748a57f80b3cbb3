import Kernel

/// What shows only when all files are read: references, circles, and what is not there.
extension CorpusReading {
    mutating func checkWhole() {
        let known = Set(places.map(\.id))
        for (id, record) in places {
            for fault in dangling(record, known) { note(fault) }
            if let circle = circle(from: id) { note(record.fault("overrides", .circle(circle))) }
        }
        checkScenarios(known)
        let terms = provisions.values.flatMap { $0.all.compactMap(\.row.term?.calendar) }
        for regime in Set(terms).filter({ calendars[$0] == nil }).map(\.rawValue).sorted() {
            note(CorpusFault(file: "corpus", line: 0, field: regime, .missing))
        }
    }

    /// Rules without which nothing can be asked at all.
    mutating func checkPresence() {
        let asked = gates.keys.allSatisfy(Gate.first.contains) ? Gate.first : Gate.allCases
        let missing =
            Blocker.allCases.filter { blockers[$0] == nil }.map(\.rawValue)
            + asked.filter { gates[$0] == nil }.map(\.rawValue)
            + DeparturePeriod.rules.filter { provisions[$0] == nil }
        for id in missing.sorted() {
            note(CorpusFault(file: "corpus", line: 0, field: id, .missing))
        }
    }

    private func dangling(_ record: Record, _ known: Set<String>) -> [CorpusFault] {
        var faults: [CorpusFault] = []
        for name in ["overrides", "extends"] where record.has(name) {
            for id in record.words(name) where !known.contains(id) {
                faults.append(record.fault(name, .noSuchRule(id)))
            }
        }
        for name in ["start", "stops", "suspendedBy"] where record.has(name) {
            for code in record.words(name) where events[code] == nil {
                if name == "suspendedBy", known.contains(code) { continue }
                faults.append(record.fault(name, .noSuchEvent(code)))
            }
        }
        return faults
    }

    /// The rules of a circle of overrides that leads back to this one; nil when there is none.
    private func circle(from id: String) -> [String]? {
        var path = [id]
        while let next = overridden(by: path[path.count - 1]) {
            if next == id { return path + [id] }
            guard !path.contains(next) else { return nil }
            path.append(next)
        }
        return nil
    }

    private func overridden(by id: String) -> String? {
        provisions[id]?.all.lazy.compactMap(\.row.overrides).first
    }

    private mutating func checkScenarios(_ known: Set<String>) {
        let shown = Set(scenarios.flatMap(\.shows))
        for (id, record) in places where !shown.contains(id) {
            note(record.fault("id", .withoutScenario))
        }
        for record in scenarioRecords {
            for id in record.words("shows") where !known.contains(id) {
                note(record.fault("shows", .noSuchRule(id)))
            }
        }
    }
}

extension Record {
    /// One word or a list of them; empty when it is neither, which reading has said already.
    fileprivate func words(_ name: String) -> [String] {
        if let list = try? texts(name) { return list }
        return (try? text(name)).map { [$0] } ?? []
    }
}
