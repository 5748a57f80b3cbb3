import Casework
import Kernel

extension Course {
    /// Orders a travel document and submits it; now and then it comes back for an enclosure.
    ///
    /// - Returns: the day of submission.
    mutating func order(on day: LocalDate, of country: CountryCode) -> LocalDate {
        let isIncomplete = seed.happens(Habits.incompleteOrder)
        let method = seed.pick([PresentationMethod.inPerson, .inWriting, .byPhone])
        var enclosed: Set<Enclosure> = [.coverLetter, .applicationForm, .nationalityStatement]
        if !isIncomplete { enclosed.insert(.photos) }
        add(day, .two, .manager) { [enclosed] known in
            OrderRequest(known.target, of: country, .laissezPasser, method, enclosed: enclosed)
        }
        let submitted = day.adding(days: isIncomplete ? 6 : 2).working
        if isIncomplete {
            add(day.adding(days: 2), .ten, .manager, aboutRequest: true) { known in
                known.request.map {
                    SendBackRequest(known.target, $0, reasons: [.incomplete])
                }
            }
            add(day.adding(days: 4), .ten, .manager, aboutRequest: true) { known in
                known.request.map { CompleteRequest(known.target, $0, enclosed: [.photos]) }
            }
        }
        add(submitted, .four, .manager, aboutRequest: true) { known in
            known.request.map { SubmitRequest(known.target, $0) }
        }
        return submitted
    }

    /// Asks the representation again from time to time.
    mutating func remind(from submitted: LocalDate, to end: LocalDate) {
        var day = after(submitted, Habits.reminder)
        while day < end {
            add(day, .ten, .manager, aboutRequest: true) { known in
                known.request.map { RemindRepresentation(known.target, $0) }
            }
            day = after(day, Habits.reminder)
        }
    }

    /// A document is asked for and nothing comes of it yet, or ever.
    mutating func seekDocument() {
        guard daysKnown > 60, seed.happens(Habits.documentAsked) else { return }
        let (country, signed) = (figurant.origin, assignedOn.adding(days: 5).working)
        sign(on: signed, for: country, until: signed.adding(days: 88))
        let submitted = order(on: signed.adding(days: 1).working, of: country)
        let answered = submitted.adding(days: 60 + seed.draw(300)).working
        // An assessment holds three months; without a new one nothing more may be sent.
        remind(from: submitted, to: min(answered, signed.adding(days: 85)))
        guard answered < lastDay else { return }
        let outcome = seed.pick([
            RequestOutcome.notRecognised, .insufficientInformation, .recognised,
        ])
        add(answered, .ten, .manager, aboutRequest: true) { known in
            known.request.map { RecordRequestOutcome(known.target, $0, outcome, on: answered) }
        }
    }
}
