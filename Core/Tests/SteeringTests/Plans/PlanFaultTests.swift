import Law
import Steering
import Testing

@Suite struct PlanFaultTests {
    static let whole = """
        plan: {year: 2024, title: P, by: D, published: 2023-12, lines: 9}
        priorities:
          - id: J1
            line: 1
            page: 4
            words: a
            goals:
              - {id: K1, kind: KPI, atLeast: 50, line: 2, words: b}
            actions:
              - {id: J1.1, term: T1, line: 3-4, words: c}
            preconditions:
              - {id: J1.R, to: [DGM], line: 5, words: d}
        budget:
          id: JF.1
          line: 6-7
          words: e
          unit: notStated
          years: [2024, 2025]
          groups:
            - name: G
              line: 6
              rows:
                - {name: R, line: 6, amounts: [1, 2]}
              total: {name: T, line: 7, amounts: [1, 3]}
        forecast:
          id: JW.1
          line: 8
          words: f
          unit: cases
          years: [2024]
          groups:
            - name: H
              line: 8
              rows:
                - {name: S, line: 8, channel: IND, amounts: [4]}
              total: {name: U, line: 8, amounts: [4]}
        risks:
          - {id: JR.1, line: 9, count: 107, words: g}
        statements: []
        publications: []
        remarks:
          - {id: JO.1, about: [JF.1], lines: [7], nl: h, en: i}
        """

    /// One slip of the pen, and what must be said about it.
    struct Slip: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        let line: Int
        let field: String
        let problem: CorpusFault.Problem
        var testDescription: String { new }

        init(
            _ old: String, _ new: String, _ line: Int, _ field: String,
            _ problem: CorpusFault.Problem
        ) {
            (self.old, self.new, self.line) = (old, new, line)
            (self.field, self.problem) = (field, problem)
        }
    }

    static let percentage = CorpusFault.Problem.notA("percentage from 1 to 100")
    static let ofPlan = CorpusFault.Problem.notA("line of the plan, 1 to 9")
    static let slips: [Slip] = [
        Slip("publications: []", "publication: []", 40, "publication", .unknownName),
        Slip("term: T1, line", "terms: T1, line", 10, "J1.1.terms", .unknownName),
        Slip("term: T1", "term: T4", 10, "J1.1.term", .notA("ActionTerm")),
        Slip("term: T1", "term: t1", 10, "J1.1.term", .notA("ActionTerm")),
        Slip("atLeast: 50, line: 2, ", "atLeast: 50, ", 8, "K1.line", .missing),
        Slip("line: 3-4", "line: 4-3", 10, "J1.1.line", ofPlan),
        Slip("line: 3-4", "line: 3-4-5", 10, "J1.1.line", ofPlan),
        Slip("line: 3-4", "line: 9-10", 10, "J1.1.line", ofPlan),
        Slip("line: 3-4", "line: 0", 10, "J1.1.line", ofPlan),
        Slip("line: 3-4", "line: three", 10, "J1.1.line", ofPlan),
        Slip("id: J1.R", "id: J1.1", 12, "J1.1.id", .twice),
        Slip("id: JO.1", "id: K1", 42, "K1.id", .twice),
        Slip("id: JR.1", "id: JR.1234567", 38, "JR.1234567.id", .notA("id of 1 to 8 letters")),
        Slip("atLeast: 50", "atLeast: 0", 8, "K1.atLeast", percentage),
        Slip("atLeast: 50", "atMost: 101", 8, "K1.atMost", percentage),
        Slip("atLeast: 50", "atLeast: half", 8, "K1.atLeast", .notA("number")),
        Slip("atLeast: 50", "atLeast: 50, atMost: 60", 8, "K1.atMost", .twice),
        Slip(
            "atLeast: 50", "higherThanIn: 23", 8, "K1.higherThanIn",
            .notA("year from 2000 to 2100")),
        Slip("kind: KPI", "kind: kpi", 8, "K1.kind", .notA("Kind")),
        Slip("to: [DGM]", "to: [king]", 12, "J1.R.to", .notA("Addressee")),
        Slip("to: [DGM]", "to: []", 12, "J1.R.to", .missing),
        Slip(
            "amounts: [1, 2]", "amounts: [1]", 23, "R.amounts",
            .notA("list of 2 amounts, one a year")),
        Slip("amounts: [1, 2]", "amounts: [1, x]", 23, "R.amounts", .notA("list of whole numbers")),
        Slip("total: {name: T, ", "totals: {name: T, ", 24, "G.totals", .unknownName),
        Slip(
            "years: [2024, 2025]", "years: [2025, 2024]", 18, "budget.years",
            .notA("list of years, earliest first")),
        Slip("unit: cases", "unit: people", 29, "forecast.unit", .notA("Unit")),
        Slip("channel: IND", "channel: COA", 35, "S.channel", .notA("InflowSource")),
        Slip("count: 107", "count: many", 38, "JR.1.count", .notA("number")),
        Slip("about: [JF.1]", "about: [JF.9]", 42, "JO.1.about", .notA("list of ids of this file")),
        Slip("lines: 9}", "lines: 0}", 1, "plan.lines", .notA("number of lines")),
        Slip("page: 4", "pages: 4", 5, "J1.pages", .unknownName),
        Slip("statements: []", "statements: none", 39, "statements", .notA("list")),
    ]

    @Test(arguments: slips) func `names line and field`(slip: Slip) throws {
        let text = Self.whole.replacing(slip.old, with: slip.new, maxReplacements: 1)
        #expect(text != Self.whole)
        let faults = try Self.faults(text)
        let first = try #require(faults.first { $0.field == slip.field })
        #expect(first.file == "plan.yaml" && first.line == slip.line)
        #expect(first.problem == slip.problem)
    }

    @Test func `the whole file has no fault, and its wrong sum is a warning`() throws {
        let plan = try AnnualPlan(CorpusFile(path: "plan.yaml", text: Self.whole))
        #expect(plan.warnings.map(\.difference) == [1])
    }

    @Test func `names every fault in one go`() throws {
        let text = Self.whole.replacing("T1", with: "T9").replacing("[DGM]", with: "[]")
            .replacing("[4]", with: "[4, 5]").replacing("unit: notStated", with: "unit: euro")
        let lines = try Self.faults(text).map(\.line)
        #expect(lines == [10, 12, 17, 35])
    }

    @Test(arguments: ["", "a: b\nplan: [", "- a"]) func `says where it is no plan`(text: String) {
        #expect(throws: PlanFaults.self) {
            try AnnualPlan(CorpusFile(path: "plan.yaml", text: text))
        }
    }

    static func faults(_ text: String) throws -> [CorpusFault] {
        try #require(throws: PlanFaults.self) {
            try AnnualPlan(CorpusFile(path: "plan.yaml", text: text))
        }.faults
    }
}
