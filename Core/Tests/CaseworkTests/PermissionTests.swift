import Casework
import Kernel
import Law
import Testing

/// Who may do what: the whole matrix, act by act. A role that is not in a row may not.
@Suite struct PermissionTests {
    static let relieves: [Access] = [
        Staff.officer, Staff.otherOfficer, Staff.intake, Staff.lead, Staff.authority,
        Staff.monitor, Staff.privacy, Staff.robot, Staff.police, Staff.ind, Staff.kmar, Staff.coa,
        Staff.iom, Staff.nobody,
    ]
    static let target = Examples.target
    static let day = Examples.handedOver

    // Amara's case came from the police and is in the officer's caseload. KMar and IOM are party
    // to every case, the others to those that they handed over; but all that a partner can do is
    // what there is a message for.
    static let matrix: [(any Act, [Access])] = [
        (
            Examples.handover(from: .police),
            [
                Staff.officer, Staff.otherOfficer, Staff.intake,
                Staff.police,
            ]
        ),
        (
            AcceptHandover(target),
            [Staff.officer, Staff.intake]
        ),
        (
            SendBackHandover(target, reasons: [.incomplete], note: nil),
            [Staff.officer, Staff.intake]
        ),
        (ImportTests.act, [Staff.intake]),
        (WithdrawImport(target, .again), [Staff.intake]),
        (AssignCase(target, to: Staff.officer.actor), [Staff.officer, Staff.lead]),
        (CloseCaseOtherwise(target, .deceased, on: day), [Staff.officer, Staff.lead]),
        (ReopenCase(target, .reappeared), [Staff.officer, Staff.lead]),
        (Examples.interview(), [Staff.officer, Staff.lead]),
        (PlanInterview(target, PlannedTalkTests.plan()), [Staff.officer, Staff.lead]),
        (
            MoveInterview(target, InterviewID(high: 0, low: 1), to: PlannedTalkTests.plan()),
            [Staff.officer, Staff.lead]
        ),
        (
            CallOffInterview(target, InterviewID(high: 0, low: 1), .ill),
            [Staff.officer, Staff.lead]
        ),
        (ReportVersionTests.amend(), [Staff.officer, Staff.lead]),
        (ReportVersionTests.react(), [Staff.officer, Staff.lead]),
        (ReturnPlanTests.plan(), [Staff.officer, Staff.lead]),
        (
            FinishPlanStep(target, PlanStepID(high: 0, low: 1), .done),
            [Staff.officer, Staff.lead]
        ),
        (ReturnPlanTests.review(), [Staff.officer, Staff.lead]),
        (PhoneNoteTests.note(), [Staff.officer, Staff.otherOfficer, Staff.lead]),
        (Examples.decision, [Staff.officer, Staff.lead]),
        (
            RecordReturnDecision(
                target, by: .dtv, destination: Examples.origin, takenOn: day,
                length: .rule,
                served: Service(on: day, .handedOver, in: .interpreted)), [Staff.authority]
        ),
        (Examples.signature, [Staff.officer, Staff.lead]),
        (ApplyChangedLaw(target, reasons: "Read."), [Staff.authority]),
        (ProposeCorpus(CorpusProposed(version: "2", files: [])), [Staff.ruleOwner]),
        (ConfirmCorpus(version: "2"), [Staff.ruleOwner]), (WithdrawCorpus(), [Staff.ruleOwner]),
        (
            RecordApplication(
                target, ApplicationDays(made: nil, registered: day, lodged: nil)),
            [Staff.officer, Staff.lead]
        ),
        (BeginTerm(target, .ban, from: day), [Staff.officer, Staff.lead]),
        (TermTests.lengthen(), [Staff.lead]),
        (SettleTerm(target, .ban, by: day, reasons: "Read."), [Staff.lead]),
        (EndTerm(target, .ban, .done, on: day, reasons: ""), [Staff.officer, Staff.lead]),
        (RecheckTerm(StreamID(high: 1, low: 1), .ban), [Staff.robot]),
        (ConfirmLapse(target, .ban, reasons: "Known."), [Staff.officer, Staff.lead]),
        (RaiseBlocker(target, .courtStay, since: day), relieves),
        (ConfirmBlockerClosing(target, .courtStay), [Staff.lead]),
        (Examples.schedule, [Staff.officer]),
        (Examples.telling, [Staff.officer]),
        (
            ServeDecision(
                target, Service(on: day, .sent, in: .translated), namesRemedies: true),
            [Staff.officer, Staff.lead]
        ),
        (
            RecheckPresentation(StreamID(high: 1, low: 1), RequestID(high: 1, low: 1)),
            [Staff.robot]
        ),
        (
            CheckPresentability(target, RequestID(high: 1, low: 1), isMet: true),
            [Staff.officer]
        ),
        (
            CancelDeparture(target, .byOfficer),
            [
                Staff.officer, Staff.otherOfficer, Staff.lead, Staff.authority, Staff.monitor,
                Staff.robot, Staff.police, Staff.ind, Staff.kmar, Staff.coa, Staff.iom,
                Staff.nobody,
            ]
        ),
        (
            RecordLeftOurView(target, evidence: [.addressCheck], on: day),
            [Staff.officer]
        ),
        (
            ReportDeparture(target, .forced, evidence: .departureReport, on: day),
            [Staff.officer, Staff.robot, Staff.police, Staff.kmar, Staff.iom]
        ),
        (
            StateWillingness(target, on: day),
            [
                Staff.officer, Staff.otherOfficer, Staff.intake, Staff.lead, Staff.authority,
                Staff.monitor,
            ]
        ),
        (
            EndWillingness(target, .takenBackByPerson, explanation: "Said so."),
            [Staff.officer, Staff.lead]
        ),
        (
            AskSupport(target, .rean, known: [:], hasConsent: true),
            [Staff.officer, Staff.lead]
        ),
        (
            AnswerSupport(target, .refused([.noObjection]), on: day),
            [Staff.officer, Staff.iom]
        ),
        (RevokeSupport(target, .askedByPerson), [Staff.officer, Staff.lead]),
        (
            PlanIndependentDeparture(target, at: Examples.leavesAt, to: Examples.origin),
            [Staff.officer, Staff.lead]
        ),
        (CancelIndependentDeparture(target, .ill), [Staff.officer, Staff.lead]),
        (RecordAvailability(target, .reception, on: day), [Staff.officer, Staff.lead]),
        (StatementTests.act, [Staff.officer, Staff.intake]),
        (
            WithdrawStatement(
                target, StatementID(high: 0, low: 1), .shownFalse, explanation: "W."),
            [Staff.officer, Staff.intake]
        ),
        (TakeDuty(target, DutyTests.first), [Staff.officer, Staff.lead]),
        (
            HandOverDuty(target, DutyTests.first, to: Staff.otherOfficer.actor, .absence),
            [Staff.officer, Staff.lead]
        ),
        (
            PutOffDuty(target, DutyTests.first, until: day, .capacity),
            [Staff.officer, Staff.lead]
        ),
        (TakeBackDuty(target, DutyTests.first), [Staff.officer, Staff.lead]),
        (RemindSender(target, MessageTests.report), [Staff.officer, Staff.lead]),
        (
            NoteArrival(target, MessageTests.report, on: day, by: .phone, explanation: "E."),
            [Staff.officer, Staff.lead]
        ),
        (
            ResolveContradiction(target, "k", .both, explanation: "E."),
            [Staff.officer, Staff.lead]
        ),
        (LinkTests.link, [Staff.officer, Staff.intake]),
        (
            UnlinkPersons(
                target, from: StreamID(high: 9, low: 9), .linkedInError, explanation: "E."),
            [Staff.officer, Staff.lead]
        ),
        (CareTests.name(), [Staff.officer, Staff.intake]),
        (CareTests.end(RepresentativeID(high: 0, low: 1), on: day), [Staff.officer, Staff.intake]),
        (
            NoteLanguage(target, "Igbo", needsInterpreter: .yes),
            [Staff.officer, Staff.intake]
        ),
        (CareTests.ask(), [Staff.officer, Staff.lead]),
        (SeatTests.offer, [Staff.officer, Staff.otherOfficer, Staff.lead]),
        (ProposeErasure(target), [Staff.privacy]),
        (ConfirmErasure(target), [Staff.privacy]),
        (
            OpenAccount(StreamID(high: 1, low: 1), role: .analyst, name: "N."),
            [Staff.administrator]
        ),
        (IssueToken(StreamID(high: 1, low: 1), digest: "00"), [Staff.administrator]),
        (NameDeputy(deputy, for: StreamID(high: 1, low: 1)), [Staff.lead]),
        (WithdrawDeputy(for: StreamID(high: 1, low: 1)), [Staff.lead]),
        (WeighingTests.activation, [Staff.lead]),
        (EndFramework(StreamID(high: 1, low: 1)), [Staff.lead]),
        (
            WeighCase(target, under: StreamID(high: 1, low: 1), .takenUp, reason: "Kan nu."),
            [Staff.officer, Staff.lead]
        ),
        (SetWatch(Watch(.night, of: day), to: nil), [Staff.lead]),
        (
            LeaveHandOverNote("De rechter belt.", on: day),
            [
                Staff.officer, Staff.otherOfficer, Staff.intake, Staff.lead, Staff.authority,
            ]
        ),
    ]

    private static let deputy = Deputy(StreamID(high: 1, low: 2), from: day, until: day)

    @Test(arguments: matrix.indices)
    func `only those named may`(row: Int) throws {
        let stage = try Stage.assigned()
        let (act, allowed) = Self.matrix[row]
        for access in Staff.all {
            let name = "\(type(of: act)) by \(access.role) \(access.partner?.rawValue ?? "")"
            #expect(stage.permits(act, to: access) == allowed.contains(access), "\(name)")
        }
    }

    static let acts: [any Act.Type] =
        matrix.map { type(of: $0.0) } + [
            CloseBlocker.self, RecheckDeparture.self,
        ]

    // SAF-23: software burdens nobody.
    @Test func `the robot never burdens`() throws {
        let stage = try Stage.assigned()
        for (act, _) in Self.matrix where type(of: act).polarity == .burden {
            #expect(!stage.permits(act, to: Staff.robot), "\(type(of: act))")
        }
        for blocker in Blocker.allCases {
            let act = CloseBlocker(
                Self.target, blocker, outcome: .lapsed, on: Self.day, document: "D")
            #expect(!stage.permits(act, to: Staff.robot))
        }
        #expect(
            stage.permits(
                RecheckDeparture(try stage.amarasCase.id, .gate), to: Staff.robot))
    }

    // The door refuses burdens by this word: for the erased, and without the latest versions.
    static let polarities: [(String, Polarity)] = [
        ("absence.nameDeputy", .neutral), ("absence.withdrawDeputy", .neutral),
        ("weighing.activate", .neutral), ("weighing.end", .neutral),
        ("weighing.weigh", .neutral), ("dutyDesk.leaveNote", .neutral),
        ("dutyDesk.setWatch", .neutral),
        ("accounts.issueToken", .neutral), ("accounts.open", .neutral),
        ("blockades.close", .burden), ("blockades.confirmClosing", .burden),
        ("blockades.raise", .relief), ("blockades.signGate", .burden),
        ("decisions.recordReturnDecision", .burden), ("decisions.serve", .burden),
        ("decisions.applyChangedLaw", .burden), ("corpora.propose", .neutral),
        ("corpora.confirm", .burden), ("corpora.withdraw", .relief),
        ("departure.tellPerson", .burden), ("requests.checkPresentability", .burden),
        ("requests.recheckPresentation", .relief), ("departure.cancel", .relief),
        ("departure.cancelIndependent", .relief), ("departure.planIndependent", .neutral),
        ("departure.recordAvailability", .neutral), ("flights.offer", .neutral),
        ("persons.askCircumstances", .neutral), ("persons.endMandate", .neutral),
        ("persons.nameRepresentative", .neutral), ("persons.noteLanguage", .neutral),
        ("persons.resolveContradiction", .neutral), ("persons.link", .neutral),
        ("persons.unlink", .burden), ("persons.state", .neutral),
        ("persons.withdrawStatement", .neutral),
        ("support.answer", .neutral), ("support.ask", .relief),
        ("support.endWillingness", .burden), ("support.revoke", .burden),
        ("support.stateWillingness", .relief),
        ("departure.recheck", .relief), ("departure.recordLeftOurView", .burden),
        ("departure.report", .neutral), ("departure.scheduleForced", .burden),
        ("erasure.confirm", .neutral), ("erasure.propose", .neutral),
        ("import.case", .neutral), ("import.withdraw", .neutral),
        ("intake.accept", .neutral), ("intake.assign", .neutral),
        ("intake.closeOtherwise", .neutral), ("intake.receiveHandover", .neutral),
        ("intake.reopen", .burden), ("intake.sendBack", .neutral), ("interviews.record", .neutral),
        ("work.remindSender", .burden), ("work.noteArrival", .neutral),
        ("work.takeDuty", .neutral), ("work.handOverDuty", .neutral),
        ("work.putOffDuty", .neutral), ("work.takeBackDuty", .neutral),
        ("interviews.makePhoneNote", .neutral), ("interviews.plan", .neutral),
        ("interviews.amend", .neutral), ("interviews.contradict", .relief),
        ("plans.make", .neutral), ("plans.finishStep", .neutral), ("plans.review", .neutral),
        ("terms.recordApplication", .neutral), ("terms.begin", .neutral),
        ("terms.lengthen", .burden), ("terms.settle", .burden), ("terms.end", .relief),
        ("terms.recheck", .relief), ("terms.confirmLapse", .relief),
        ("interviews.move", .neutral), ("interviews.callOff", .neutral),
    ]

    @Test func `every act bears its name and polarity`() {
        var polarities: [String: Polarity] = [:]
        for act in Self.acts { polarities[act.name] = act.polarity }
        #expect(polarities.count == Self.polarities.count)
        for (name, polarity) in Self.polarities { #expect(polarities[name] == polarity, "\(name)") }
    }

    @Test func `every burden upholds a safeguard`() {
        for act in Self.acts where act.polarity == .burden {
            #expect(!act.safeguards.isEmpty, "\(act.name)")
            #expect(act.safeguards.allSatisfy { $0.wholeMatch(of: /SAF-[0-9]{2}/) != nil })
        }
    }
}
