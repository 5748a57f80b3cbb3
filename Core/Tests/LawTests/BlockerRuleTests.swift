import Kernel
import Law
import Testing

@Suite struct BlockerRuleTests {
    // An outcome that is not here leaves the blocker standing.
    static let outcomes: [(Blocker, [Outcome: OutcomeEffect])] = [
        (
            .firstAsylumApplication,
            [.rejected: .becomes(.asylumAppeal), .withdrawn: .closes, .lapsed: .closes]
        ),
        (
            .asylumAppeal,
            [
                .granted: .becomes(.firstAsylumApplication), .rejected: .closes,
                .withdrawn: .closes, .lapsed: .closes,
            ]
        ),
        (.interimMeasureRequest, request), (.stayRequest, request), (.transferAppeal, request),
        (
            .subsequentApplication,
            [.rejected: .becomes(.stayRequest), .withdrawn: .closes, .lapsed: .closes]
        ),
        (.rule39Measure, ended), (.courtStay, ended), (.objectionOrApplication, ended),
        (.medicalPostponement, [.withdrawn: .closes, .lapsed: .closes]),
        (.medicalCategory, [.lapsed: .closes]),
        (
            .medicalApplication,
            [
                .granted: .becomes(.medicalPostponement), .rejected: .closes,
                .withdrawn: .closes, .lapsed: .closes,
            ]
        ),
        (.traffickingReflection, ended),
        (.temporaryProtection, [.withdrawn: .closes, .lapsed: .closes]),
        (.criminalSentence, [.granted: .closes, .withdrawn: .closes, .lapsed: .closes]),
    ]
    static let request: [Outcome: OutcomeEffect] = [
        .granted: .becomes(.courtStay), .rejected: .closes, .withdrawn: .closes,
        .lapsed: .closes,
    ]
    static let ended: [Outcome: OutcomeEffect] = [
        .rejected: .closes, .withdrawn: .closes, .lapsed: .closes,
    ]

    @Test(arguments: outcomes)
    func `each outcome does what is written`(
        blocker: Blocker, expected: [Outcome: OutcomeEffect]
    ) throws {
        let rule = try Shipped.law().blocker(blocker, on: .sincePact)
        #expect(rule.outcomes == expected)
        #expect(rule.needsDocument)
    }

    @Test func `before the Pact a rejected second application opens the old request`() throws {
        let rule = try Shipped.law().blocker(.subsequentApplication, on: .beforePact)
        #expect(rule.outcomes[.rejected] == .becomes(.interimMeasureRequest))
    }

    @Test func `only our team lead says that a court's order has ended`() throws {
        let law = try Shipped.law()
        for blocker in Blocker.allCases {
            let rule = law.blocker(blocker, on: .sincePact)
            let isOrder = blocker == .rule39Measure || blocker == .courtStay
            #expect(rule.isAbsolute == isOrder)
            #expect(rule.closers.roles == [.teamLead])
            #expect(rule.closers.partners.isEmpty == isOrder)
        }
    }

    @Test func `no blocker becomes one that bars less`() throws {
        let law = try Shipped.law()
        for day in [LocalDate.beforePact, .sincePact] {
            for blocker in Blocker.allCases {
                for case .becomes(let next) in law.blocker(blocker, on: day).outcomes.values {
                    #expect(law.cell(next.rawValue, .booking, on: day).bars)
                    #expect(law.cell(next.rawValue, .execution, on: day).bars)
                }
            }
        }
    }

    @Test func `a shelf life that no text gives says so`() throws {
        let law = try Shipped.law()
        let danger = law.gate(.nonRefoulement, on: .sincePact)
        #expect(danger?.shelfLife == .days(90) && danger?.isShelfLifeAssumed == true)
        #expect(law.gate(.returnDecision, on: .sincePact)?.shelfLife == nil)
    }
}
