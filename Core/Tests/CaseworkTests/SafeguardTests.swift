import Casework
import Kernel
import Law
import Testing

/// Each safeguard that acts keep: with it the act is refused, without it nothing else stops it.
@Suite struct SafeguardTests {
    private static func stage(
        _ handover: ReceiveHandover = Examples.handover(), without safeguard: Safeguard? = nil
    ) throws -> Stage {
        var stage = try ShippedLawTests.stage(handover)
        if let safeguard { stage.law = stage.law.without(safeguard) }
        return stage
    }

    private static let planned = Verdict.events(["case.departureScheduled"])

    @Test func `SAF-01 nothing forced is planned while a blocker stands`() throws {
        for safeguard in [nil, Safeguard.removalBlockers] {
            var stage = try Self.stage(without: safeguard)
            try stage.perform(
                RaiseBlocker(Examples.target, .courtStay, since: stage.today))
            let verdict = stage.verdict(Examples.schedule)
            #expect(verdict == (safeguard == nil ? .refused(.unlawful) : Self.planned))
        }
    }

    @Test func `SAF-02 only those whom the law names end a court's measure`() throws {
        for safeguard in [nil, Safeguard.courtsFirst] {
            var stage = try Self.stage(without: safeguard)
            try stage.perform(RaiseBlocker(Examples.target, .courtStay, since: stage.today))
            let close = CloseBlocker(
                Examples.target, .courtStay, outcome: .lapsed, on: stage.today, document: "D")
            #expect(stage.permits(close, to: Staff.officer) == (safeguard != nil))
            #expect(stage.permits(close, to: Staff.lead))
        }
    }

    @Test func `SAF-03 nothing forced is planned without an assessment of danger`() throws {
        for safeguard in [nil, Safeguard.nonRefoulement] {
            var stage = try Self.stage(without: safeguard)
            // A new wish for asylum, withdrawn at once, leaves the assessment void.
            try stage.perform(
                RaiseBlocker(Examples.target, .firstAsylumApplication, since: stage.today))
            try stage.perform(
                CloseBlocker(
                    Examples.target, .firstAsylumApplication, outcome: .withdrawn,
                    on: stage.today, document: "D"), by: Staff.lead)
            let rules = stage.citations(Examples.schedule)
            #expect(rules.contains("SUS-14 missing") == (safeguard == nil))
        }
    }

    @Test func `SAF-04 no document is ordered while asylum runs`() throws {
        for safeguard in [nil, Safeguard.noContactWithOrigin] {
            var stage = try Self.stage(without: safeguard)
            try stage.perform(
                RaiseBlocker(Examples.target, .firstAsylumApplication, since: stage.today))
            try stage.perform(Examples.signature)
            let order = OrderRequest(
                Examples.target, of: Examples.origin, .laissezPasser, .inWriting,
                enclosed: [.photos])
            let verdict = stage.verdict(order)
            #expect((verdict == .refused(.unlawful)) == (safeguard == nil))
        }
    }

    @Test func `SAF-07 no presentation without a recent check`() throws {
        for safeguard in [nil, Safeguard.presentationInformed] {
            var stage = try RequestTests.submitted()
            if let safeguard { stage.law = stage.law.without(safeguard) }
            let id = try stage.request.id
            try stage.perform(
                PlanPresentation(
                    Examples.target, id, heldOn: stage.today, informedOn: stage.today))
            let verdict = stage.verdict(
                RecheckPresentation(try stage.amarasCase.id, id), by: Staff.robot)
            #expect(verdict == .events(safeguard == nil ? ["case.presentationCalledOff"] : []))
        }
    }

    @Test func `SAF-05 nothing but the closed list can be enclosed`() {
        #expect(
            Set(Enclosure.allCases) == [
                .coverLetter, .applicationForm, .photos, .nationalityStatement, .identityCopies,
                .fingerprints,
            ])
    }

    @Test(arguments: [Knowledge.yes, .unknown])
    func `SAF-13 no departure of a child alone without reception`(minor: Knowledge) throws {
        for safeguard in [nil, Safeguard.minorsReceived] {
            let stage = try Self.stage(Examples.handover(minor: minor), without: safeguard)
            let verdict = stage.verdict(Examples.schedule)
            #expect(verdict == (safeguard == nil ? .refused(.unlawful) : Self.planned))
        }
    }

    @Test func `SAF-15 whoever may be a minor is treated as one`() throws {
        let bars: [Knowledge: Bool] = [.no: false, .unknown: true, .yes: true]
        for (minor, isBarred) in bars {
            let stage = try Self.stage(Examples.handover(minor: minor))
            #expect(stage.citations(Examples.schedule).contains("SUS-17 missing") == isBarred)
        }
    }

    @Test func `SAF-16 nobody who was ill is planned without a doctor's word`() throws {
        for safeguard in [nil, Safeguard.fitToTravel] {
            var stage = try Self.stage(without: safeguard)
            try stage.perform(
                RaiseBlocker(Examples.target, .medicalPostponement, since: stage.today))
            try stage.perform(
                CloseBlocker(
                    Examples.target, .medicalPostponement, outcome: .lapsed, on: stage.today,
                    document: "D"), by: Staff.lead)
            let rules = stage.citations(Examples.schedule)
            #expect(rules.contains("GAT-02 missing") == (safeguard == nil))
        }
    }

    @Test func `SAF-18 nothing forced while somebody is willing to leave`() throws {
        for safeguard in [nil, Safeguard.willingnessPauses] {
            var stage = try Self.stage(without: safeguard)
            try stage.perform(StateWillingness(Examples.target, on: stage.today))
            let verdict = stage.verdict(Examples.schedule)
            #expect(verdict == (safeguard == nil ? .refused(.willing) : Self.planned))
        }
    }

    @Test func `SAF-19 nothing forced is planned within the period`() throws {
        for safeguard in [nil, Safeguard.periodRespected] {
            var stage = try Self.stage(without: safeguard)
            stage.now = Instant(Examples.periodEnds, hour: 9)
            let rules = stage.citations(Examples.schedule)
            #expect(rules.contains("RET-02 running") == (safeguard == nil))
        }
    }

    @Test func `SAF-21 the monitor hears of every forced departure`() throws {
        for safeguard in [nil, Safeguard.monitorTold] {
            var stage = try Self.stage(without: safeguard)
            let planned = try stage.perform(Examples.schedule)
            let cancelled = try stage.perform(CancelDeparture(Examples.target, .noSeat))
            for decision in [planned, cancelled] {
                let told = decision.messages.map(\.recipient).contains(.monitor)
                #expect(told == (safeguard == nil))
            }
        }
    }

    @Test func `SAF-23 the robot decides nothing that burdens a person`() throws {
        for safeguard in [nil, Safeguard.decidedByPeople] {
            let stage = try Self.stage(without: safeguard)
            #expect(stage.permits(Examples.schedule, to: Staff.robot) == (safeguard != nil))
        }
    }

    @Test func `SAF-24 a decision that was not served opens nothing`() throws {
        for safeguard in [nil, Safeguard.servedAndUnderstood] {
            var stage = try Self.stage(without: safeguard)
            try stage.perform(
                RecordReturnDecision(
                    Examples.target, by: .ind, destination: Examples.origin,
                    takenOn: Examples.decided, length: .shortened(days: 0, .absconding),
                    served: nil))
            let rules = stage.citations(Examples.schedule)
            #expect(rules.contains("SUS-16 missing") == (safeguard == nil))
        }
    }

    @Test func `SAF-27 nobody left our view without evidence`() throws {
        for safeguard in [nil, Safeguard.outOfViewOnEvidence] {
            let stage = try Self.stage(without: safeguard)
            let leave = RecordLeftOurView(Examples.target, evidence: [], on: stage.today)
            #expect((stage.verdict(leave) == .refused(.noEvidence)) == (safeguard == nil))
        }
    }
}
