import Pages

/// Every act on a case that staff have a form for, the likely ones first.
enum StaffActs {
    /// Those that the page of a case lists, by what they are about.
    static let themes: [(theme: CasePage.ActionGroup.Theme, acts: [any StaffAct.Type])] = [
        (.intake, [JudgeHandoverForm.self, AssignCaseForm.self]),
        (
            .contact,
            [HoldInterviewForm.self] + TalkForms.all + [AvailabilityStaffForm.self]
                + MessageForms.all
        ),
        (
            .departure,
            [TakeReturnDecisionForm.self, ServeDecisionStaffForm.self] + SupportForms.all
                + [
                    PlanIndependentStaffForm.self, CancelIndependentStaffForm.self,
                    PlanForcedDepartureForm.self, TellOfDepartureStaffForm.self,
                    CallOffDepartureForm.self, TellDepartureForm.self,
                ]
        ),
        (
            .blockers,
            [
                RaiseBlockerStaffForm.self, CloseBlockerStaffForm.self,
                ConfirmClosingStaffForm.self, SignGateStaffForm.self,
            ]
        ),
        (.terms, TermForms.all),
        (
            .ending,
            [
                WeighStaffForm.self, TellOutOfViewForm.self, CloseOtherwiseStaffForm.self,
                ReopenCaseForm.self,
            ]
        ),
    ]

    /// Those that other pages list: each is done from the page that shows what it changes.
    static let ofPages: [any StaffAct.Type] =
        DocumentForms.all + ReportForms.all + ReturnPlanForms.all + PersonForms.all + TaskForms.all

    static let all = themes.flatMap(\.acts) + ofPages

    static func named(_ path: String) -> CaseAct? { all.first { $0.act.rawValue == path }?.act }
}
