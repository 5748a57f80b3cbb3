import Kernel
import Pages

extension Values {
    /// Contacts with the person concerned.
    var talkSamples: [Sample] {
        let pages: [(String, any Page)] = [
            ("telefoonnotitie", PhoneNoteForm(context, followUps: [])),
            ("telefoonnotitie-400", wrongPhoneNote),
        ]
        return pages.map { Sample(name: $0.0, page: $0.1, section: .cases) }
    }

    private var wrongPhoneNote: PhoneNoteForm {
        PhoneNoteForm(
            wrong(
                [Problem("notitie", .tooLong(280)), Problem("terugbellen", .notADate)],
                [
                    "notitie": ["Een lang verhaal"], "gesproken": ["lawyer"],
                    "terugbellen": ["vrijdag"],
                ]),
            followUps: [
                Choice(text("1"), text("De advocaat, gesproken op 1 juli 2024"))
            ])
    }
}
