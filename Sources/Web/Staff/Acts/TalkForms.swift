import Casework
import Kernel
import Pages

/// Contacts with the person concerned and those around them.
enum TalkForms {
    static let all: [any StaffAct.Type] = [
        PhoneNoteStaffForm.self, PlanInterviewStaffForm.self, MoveInterviewStaffForm.self,
        CallOffInterviewStaffForm.self,
    ]
}

/// A phone call in one line.
enum PhoneNoteStaffForm: StaffAct {
    static let act = CaseAct.phoneNote
    static let isForColleagues = true

    static func isOffered(on ground: Ground) -> Bool { ground.isOpen && ground.mayWork }

    static func page(in room: FormRoom) async throws -> any Page {
        PhoneNoteForm(room.context, followUps: room.followUps)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let text = form.reader.text("notitie", limit: MakePhoneNote.limit)
        let caller: PhoneCaller? = form.reader.code("gesproken")
        let hasDay = form.reader.body["terugbellen"].map { !$0.isEmpty } ?? false
        let followUp = hasDay ? form.reader.day("terugbellen") : nil
        let settles = form.ids("afgehandeld", PhoneNoteTag.self)
        guard let text, let caller, !hasDay || followUp != nil else { return nil }
        return MakePhoneNote(
            form.target, with: caller, text, followUp: followUp, settles: settles)
    }
}

extension FormRoom {
    // Whoever notes a call for a colleague reads nothing of the case for it.
    fileprivate var followUps: [Choice] {
        guard file.officer.mayRead(dossier) else { return [] }
        return (dossier.returnCase.open?.followUps ?? []).map { followUp in
            Choice(
                followUp.note.description,
                say.plain(
                    .followUpOf(
                        caller: say(followUp.caller.text), agreed: say.date(followUp.agreedOn),
                        due: say.date(followUp.dueOn))))
        }
    }
}

extension FilledForm {
    /// Any number of ids, none of them among them.
    mutating func ids<Tag>(_ field: String, _ tag: Tag.Type) -> [ID<Tag>] {
        let texts = reader.body.values[field] ?? []
        let ids = texts.compactMap { ID<Tag>($0) }
        if ids.count < texts.count { reader.problem(field, .notAChoice) }
        return ids
    }
}
