import Casework
import Kernel
import Law

extension Course {
    /// An interview from time to time, up to two weeks before the end, and the phone in between.
    mutating func keepContact() {
        guard var day = spokenOn else { return }
        let end = min(lastDay.adding(days: -14), span.today)
        let statesOtherwise = seed.happens(Habits.statesOtherwise)
        var isFirst = true
        while day < end {
            if seed.happens(Habits.phoneCall) { call(on: after(day, Habits.callAfter), until: end) }
            day = after(day, Habits.nextInterview)
            guard day < end else { return }
            let isWish = life.way != .forced && seed.happens(Habits.asylumWish)
            interview(on: day, heldOn: day, voicesAsylumWish: isWish)
            if isWish { hearAsylum(from: day) }
            if isFirst, statesOtherwise { stateOtherwise(on: day) }
            isFirst = false
        }
    }

    // Only calls of the last days agree on something: nothing of old waits for an answer.
    private mutating func call(on day: LocalDate, until end: LocalDate) {
        let caller = seed.pick([PhoneCaller.person, .person, .person, .lawyer, .reception, .family])
        let words = seed.pick(Self.calls)
        let callBack = day.adding(days: 2 + seed.draw(8)).working
        let waits = seed.happens(Habits.callsBack) && callBack >= span.today
        guard day < end else { return }
        add(day, .two, .manager) { known in
            MakePhoneNote(known.target, with: caller, words, followUp: waits ? callBack : nil)
        }
    }

    // Both stand until somebody has looked into it; another birth day is a contradiction.
    private mutating func stateOtherwise(on day: LocalDate) {
        let known = figurant.identity
        let isOtherDay = seed.draw(3) == 0
        let name = StatedName(
            given: known.givenName, family: isOtherDay ? known.familyName : seed.pick(Names.family),
            bornOn: isOtherDay ? known.bornOn?.adding(days: 31 + seed.draw(700)) : known.bornOn)
        let source: StatementSource = isOtherDay ? .document : .person
        let strength: Strength = isOtherDay ? .document : .stated
        add(day, .four, .manager) { known in
            StateAboutPerson(known.target, .name(name), from: source, strength, on: day.working)
        }
    }

    private static let calls = [
        "Vraagt wanneer het volgende gesprek is.", "Kan dinsdag niet, is bij de dokter.",
        "Vraagt wat IOM kan betalen.", "Wil de tolk van de vorige keer.",
        "Heeft papieren van thuis gekregen en brengt die mee.",
        "Zegt dat de advocaat nog schrijft.",
    ]

    // Rejected by the IND, then by the court; what is pending at the end stays pending.
    private mutating func hearAsylum(from day: LocalDate) {
        let decided = day.adding(days: 30 + seed.draw(90)).working
        let heard = decided.adding(days: 30 + seed.draw(60)).working
        close(.firstAsylumApplication, .rejected, on: decided, by: .ind)
        close(.asylumAppeal, .rejected, on: heard, by: .ind)
    }
}
