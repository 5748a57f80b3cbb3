import Casework
import Kernel
import Law
import Pages

extension CaseAct {
    /// The act that a form asks for; nil when a field is wrong, which the reader then knows.
    func command(
        on file: CaseFile, from reader: inout FormReader, countries: CodeTable, on today: LocalDate
    ) -> (any Act)? {
        let target = file.target
        switch self {
        case .handover: return handover(target, &reader)
        case .assign:
            let officer = reader.text("regievoerder").flatMap { ActorID($0) }
            if officer == nil { reader.problem("regievoerder", .notAChoice) }
            return officer.map { AssignCase(target, to: $0) }
        case .interview: return interview(target, &reader)
        case .returnDecision: return decision(target, &reader, countries)
        case .planDeparture: return departure(target, &reader, countries)
        case .cancelDeparture:
            let reason: DepartureCancelled.Reason? = reader.code("reden")
            return reason.map { CancelDeparture(target, $0) }
        case .reportDeparture: return report(target, &reader)
        case .leftView:
            let evidence: [OutOfViewEvidence] = reader.codes("bewijs")
            let day = reader.day("dag")
            return day.map { RecordLeftOurView(target, evidence: evidence, on: $0) }
        case .reopen:
            let reason: CaseReopened.Reason? = reader.code("reden")
            return reason.map { ReopenCase(target, $0) }
        case .raiseBlocker: return raising(target, &reader)
        case .closeBlocker: return closing(target, &reader)
        case .confirmClosing:
            let blocker: Blocker? = reader.code("belemmering")
            if reader.body["bevestiging"] != "ja" { reader.problem("bevestiging", .missing) }
            return blocker.map { ConfirmBlockerClosing(target, $0) }
        case .signGate: return signing(target, &reader, countries, today)
        }
    }

    private func handover(_ target: Target, _ reader: inout FormReader) -> (any Act)? {
        let answer: HandoverAnswer? = reader.code("oordeel")
        switch answer {
        case .accept: return AcceptHandover(target)
        case .sendBack:
            let reason: HandoverSentBack.Reason? = reader.code("reden")
            let note = reader.optionalText("toelichting")
            return reason.map { SendBackHandover(target, reasons: [$0], note: note) }
        case nil: return nil
        }
    }

    private func interview(_ target: Target, _ reader: inout FormReader) -> (any Act)? {
        let day = reader.day("dag")
        let interpreter: InterpreterUse? = reader.code("tolk")
        var replies: [InterviewQuestion: InterviewReply] = [:]
        for question in InterviewQuestion.allCases {
            let name = question.rawValue
            let answer = reader.optionalText("\(name)-answer")
            let reason = reader.body["\(name)-reason"].flatMap(NotAsked.init)
            switch (answer, reason) {
            case (let answer?, nil): replies[question] = .answered(answer)
            case (nil, let reason?): replies[question] = .notAsked(reason)
            case (nil, nil), (.some, .some): reader.problem(name, .oneOfTwo)
            }
        }
        guard let day, let interpreter else { return nil }
        return RecordInterview(
            target, heldOn: day, replies: replies,
            hasInterpreter: interpreter == .present || interpreter == .byPhone,
            voicesAsylumWish: reader.body["asielwens"] == "ja")
    }

    private func decision(
        _ target: Target, _ reader: inout FormReader, _ countries: CodeTable
    ) -> (any Act)? {
        let day = reader.day("dag")
        let authority: ReturnDecisionTaken.Authority? = reader.code("door")
        let country = day.flatMap { reader.country("land", in: countries, on: $0) }
        let length = length(&reader)
        let reasons = reader.text("motivering")
        guard let day, let authority, let country, let length else { return nil }
        return RecordReturnDecision(
            target, by: authority, destination: country, takenOn: day, length: length,
            reasons: reasons)
    }

    private func length(_ reader: inout FormReader) -> DeparturePeriod.Length? {
        let length: PeriodLength? = reader.code("termijn")
        switch length {
        case .rule: return .rule
        case .none?:
            let ground: PeriodGround? = reader.code("grond")
            return ground.map { .shortened(days: 0, DeparturePeriod.Ground(rawValue: $0.rawValue)) }
        case .shortened:
            let ground: PeriodGround? = reader.code("grond")
            guard let days = reader.number("dagen"), let ground else { return nil }
            return .shortened(days: days, DeparturePeriod.Ground(rawValue: ground.rawValue))
        case .extended:
            let conditions: [PeriodCondition] = reader.codes("voorwaarden")
            guard let days = reader.number("dagen") else { return nil }
            return .extended(
                days: days,
                Set(conditions.map { DeparturePeriod.Condition(rawValue: $0.rawValue) }))
        case nil: return nil
        }
    }

    private func departure(
        _ target: Target, _ reader: inout FormReader, _ countries: CodeTable
    ) -> (any Act)? {
        let day = reader.day("dag")
        let time = reader.time("tijd")
        let country = day.flatMap { reader.country("land", in: countries, on: $0) }
        guard let day, let time, let country else { return nil }
        let moment = Instant(day, hour: time.hour, minute: time.minute)
        return ScheduleForcedDeparture(target, at: moment, to: country)
    }

    private func report(_ target: Target, _ reader: inout FormReader) -> (any Act)? {
        let manner: Casework.DepartureManner? = reader.code("wijze")
        let day = reader.day("dag")
        let evidence: Casework.DepartureEvidence? = reader.code("bewijs")
        guard let manner, let day, let evidence else { return nil }
        return ReportDeparture(target, manner, evidence: evidence, on: day)
    }

    private func raising(_ target: Target, _ reader: inout FormReader) -> (any Act)? {
        let blocker: Blocker? = reader.code("belemmering")
        let day = reader.day("dag")
        let note = reader.optionalText("kenmerk", limit: 200)
        guard let blocker, let day else { return nil }
        return RaiseBlocker(target, blocker, since: day, note: note)
    }

    private func closing(_ target: Target, _ reader: inout FormReader) -> (any Act)? {
        let blocker: Blocker? = reader.code("belemmering")
        let outcome: Outcome? = reader.code("uitkomst")
        let day = reader.day("dag")
        let document = reader.text("kenmerk", limit: 200)
        guard let blocker, let outcome, let day, let document else { return nil }
        return CloseBlocker(target, blocker, outcome: outcome, on: day, document: document)
    }

    private func signing(
        _ target: Target, _ reader: inout FormReader, _ countries: CodeTable, _ today: LocalDate
    ) -> (any Act)? {
        let gate: Gate? = reader.code("toets")
        let country = reader.country("land", in: countries, on: today)
        let outcome: GateOutcome? = reader.code("uitkomst")
        let reasons = reader.text("motivering")
        let until = reader.day("tot")
        if reader.body["ondertekening"] != "ja" { reader.problem("ondertekening", .missing) }
        guard let gate, let country, let outcome, let reasons, let until else { return nil }
        return SignGate(
            target, gate, destination: country, until: until, isMet: outcome == .positive,
            reasons: reasons)
    }
}
