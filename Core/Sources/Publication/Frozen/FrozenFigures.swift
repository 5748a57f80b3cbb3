public import Kernel
public import Steering

/// The public figures of a year to the end of one month, frozen: disclosed forms only.
public struct FrozenFigures: Hashable, Sendable {
    /// New cases by ``InflowSource``.
    public let inflow: DisclosedTable
    /// Closed cases by ``Closure/Manner``.
    public let exits: DisclosedTable

    /// - Precondition: no count is negative. A channel or manner that is missing counts zero.
    public init(inflow: [InflowSource: Int], exits: [Closure.Manner: Int]) {
        self.inflow = Disclosure.table(
            InflowSource.allCases.map { ($0.rawValue, inflow[$0] ?? 0) })
        self.exits = Disclosure.table(
            Closure.Manner.allCases.map { ($0.rawValue, exits[$0] ?? 0) })
    }

    /// A percentage of the shown counts, so that it tells no more than they do; nil when a count
    /// that it needs is hidden, and for any figure but K1 and K3.
    public func share(_ figure: Figure) -> Share? {
        let part: [Closure.Manner]
        switch figure.indicator {
        case .k1: part = Closure.Manner.allCases.filter(\.isDemonstrable)
        case .k3: part = [.withoutSupervision]
        case .k2, .k4, .k5, .k6, .k7, .k8, .k9, .k10, .k11, .k12, .k13: return nil
        }
        let base = Closure.Manner.allCases.filter { manner in
            switch figure.basis {
            case .departures: manner.isDeparture
            case .allClosures: true
            }
        }
        guard let above = sum(part), let below = sum(base) else { return nil }
        return Share(above, of: below)
    }

    private func sum(_ manners: [Closure.Manner]) -> Int? {
        let values = manners.compactMap { exits.value($0.rawValue) }
        return values.count == manners.count ? values.reduce(0, +) : nil
    }
}

extension FrozenFigures {
    var fields: Fields { ["inflow": .object(inflow.fields), "exits": .object(exits.fields)] }

    init(_ fields: Fields) throws(Malformed) {
        inflow = try DisclosedTable(try fields.object("inflow"))
        exits = try DisclosedTable(try fields.object("exits"))
    }
}

extension DisclosedTable {
    fileprivate var fields: Fields {
        [
            "cells": .list(
                cells.map {
                    .object(["code": .text($0.code), "value": $0.value.map { .number($0) }])
                }),
            "total": total.map { .number($0) },
        ]
    }

    fileprivate init(_ fields: Fields) throws(Malformed) {
        let cells = try fields.list("cells").map { datum throws(Malformed) in
            guard case .object(let cell) = datum else { throw Malformed("cells") }
            return Cell(try cell.text("code"), try Self.number("value", cell))
        }
        self.init(cells: cells, total: try Self.number("total", fields))
    }

    private static func number(_ name: String, _ fields: Fields) throws(Malformed) -> Int? {
        try fields.optional(name) { fields throws(Malformed) in try fields.number(name) }
    }
}
