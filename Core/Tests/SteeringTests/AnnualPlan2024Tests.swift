import Kernel
import Steering
import Testing

@Suite struct AnnualPlan2024Tests {
    // "Jaarplan 2024", the goals of the five priorities.
    static let norms: [(Indicator.ID, Norm, Int, Int)] = [
        (.k1, .atLeast(.percent(50)), 1, 1), (.k2, .atLeast(.percent(75)), 1, 2),
        (.k3, .atMost(.percent(50)), 2, 1), (.k4, .atLeast(.percent(78)), 2, 2),
        (.k5, .atLeast(.percent(90)), 2, 3), (.k6, .none, 2, 4), (.k7, .none, 3, 1),
        (.k8, .higher(thanIn: 2023), 4, 1), (.k9, .lower(thanIn: 2023), 4, 2),
        (.k10, .none, 4, 3), (.k11, .higher(thanIn: 2023), 4, 4),
        (.k12, .atLeast(.percent(95)), 5, 1), (.k13, .atLeast(.percent(90)), 5, 2),
    ]

    @Test(arguments: norms)
    func `asks what the plan asks`(
        id: Indicator.ID, norm: Norm, priority: Int, goal: Int
    ) throws {
        let indicator = try #require(Indicator.with(id))
        #expect(indicator.norm == norm)
        #expect(indicator.source.priority == priority && indicator.source.goal == goal)
        #expect(!indicator.title.nl.isEmpty && !indicator.title.en.isEmpty)
    }

    @Test func `has thirteen results, one of them unlabelled`() {
        #expect(Indicator.all.map(\.id) == Indicator.ID.allCases)
        #expect(Indicator.all.filter { !$0.source.isLabelled }.map(\.id) == [.k11])
        #expect(Indicator.all.filter(\.countsClosures).map(\.id) == [.k1, .k3, .k4])
        #expect(Indicator.all.map(\.source.page).first == 4)
        #expect(Indicator.all.map(\.source.page).last == 12)
    }

    static let shares: [(Norm, Int, Bool?)] = [
        (.atLeast(.percent(50)), 499, false), (.atLeast(.percent(50)), 500, true),
        (.atMost(.percent(50)), 500, true), (.atMost(.percent(50)), 501, false),
        (.higher(thanIn: 2023), 900, nil), (.none, 900, nil),
    ]

    @Test(arguments: shares)
    func `a norm is met on its boundary`(norm: Norm, permille: Int, isMet: Bool?) throws {
        let share = try #require(Share(permille, of: 1_000))
        #expect(norm.isMet(by: share) == isMet)
    }
}
