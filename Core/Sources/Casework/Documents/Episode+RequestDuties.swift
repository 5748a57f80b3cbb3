import Kernel

extension Episode {
    /// What the requests for travel documents ask of us.
    var requestDuties: [Duty] { requests.flatMap(\.duties) }

    /// What the representations should send.
    var awaitedOfRequests: [Awaited] { requests.compactMap(\.awaited) }
}

extension DocumentRequest {
    fileprivate var duties: [Duty] {
        switch step {
        case .ordered where missing.isEmpty: [duty(.judgeRequest, .judgeRequest)]
        case .ordered, .sentBack: [duty(.completeRequest, .completeRequest)]
        case .submitted: followUp
        case .answered, .documentReceived, .withdrawn, .stopped: []
        }
    }

    private func duty(_ kind: Duty.Kind, _ norm: Norm) -> Duty {
        Duty(kind, of: id.description, since: since, due: norm.due(since: since))
    }

    private var followUp: [Duty] {
        let key = id.description
        let asked = remindedOn.last ?? since
        let reminder = Duty(
            .remindRepresentation, of: key, since: asked,
            due: .target(asked.adding(months: 1), .reminder))
        guard method != .inWriting, presentedOn == nil else { return [reminder] }
        var duties = [reminder]
        if personInformedOn == nil {
            duties.append(duty(.informOfPresentation, .informOfPresentation))
        }
        if let presentation {
            if presentable, let presentableUntil, presentableUntil >= presentation {
                return duties
            }
            duties.append(
                Duty(
                    .checkPresentability, of: key, since: since,
                    due: .target(presentation.weekdays(back: 3), .presentability)))
        } else {
            duties.append(
                Duty(
                    .planPresentation, of: key, since: since,
                    due: .target(since.adding(months: 2), .presentation)))
        }
        return duties
    }

    fileprivate var awaited: Awaited? {
        let key = id.description
        switch step {
        case .submitted:
            return Awaited(
                .representationAnswer, from: .representation(country), of: key, since: since,
                norm: .representationAnswer, remindedOn: remindedOn)
        case .answered(.recognised), .answered(.borderTransferConsent):
            return Awaited(
                .travelDocument, from: .representation(country), of: key, since: since,
                norm: .travelDocument)
        case .ordered, .sentBack, .answered, .documentReceived, .withdrawn, .stopped: return nil
        }
    }
}

extension LocalDate {
    /// So many days from Monday to Friday earlier. Holidays are not known here: a target day.
    fileprivate func weekdays(back count: Int) -> LocalDate {
        var (day, left) = (self, count)
        while left > 0 {
            day = day.adding(days: -1)
            if !day.isWeekend { left -= 1 }
        }
        return day
    }
}

// Targets of DT&V and never law. Where a norm counts months or working days, `days` is about it.
extension Norm {
    private static let presentations = Source.published("DT&V, Presentatie in persoon")

    /// From an order to the word of the country desk.
    public static let judgeRequest = Self("request.judge", days: 5, source: .assumed)
    /// From an incomplete order, or one that was sent back, to a complete one.
    public static let completeRequest = Self("request.complete", days: 5, source: .assumed)
    /// From the submission to telling the person of the presentation.
    public static let informOfPresentation = Self(
        "request.inform", days: 30, source: presentations)
    /// From the submission to the presentation: two months.
    public static let presentation = Self("request.presentation", days: 60, source: presentations)
    /// Three working days before the presentation.
    public static let presentability = Self(
        "request.presentability", days: 3, source: presentations)
    /// Monthly, as courts ask in detention; asked of every request, since detention is no fact
    /// of a case yet.
    public static let reminder = Self(
        "request.reminder", days: 30, source: .published("ECLI:NL:RBDHA:2025:17680"))
    /// From the submission to recording that no answer came: twelve months.
    public static let representationAnswer = Self(
        "request.answer", days: 365, source: .published("DT&V, Resultaat van de aanvraag"))
    /// From a positive answer to the document.
    public static let travelDocument = Self("request.document", days: 30, source: .assumed)
}
