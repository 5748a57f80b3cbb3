import Casework
import Kernel
import Pages

/// The sender of a message that did not come is reminded, from the list or from the case.
enum RemindSenderStaffForm: StaffAct {
    static let act = CaseAct.remindSender
    static let list: String? = "/ontbrekend"

    static func isOffered(on ground: Ground) -> Bool { ground.mayWriteAboutMessages }

    static func page(in room: FormRoom) async throws -> any Page {
        RemindSenderForm(room.context, messages: room.messages, chosen: room.chosenMessage)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        form.message().map { RemindSender(form.target, $0) }
    }
}

/// A message came by another way than the agreed one.
enum NoteArrivalStaffForm: StaffAct {
    static let act = CaseAct.noteArrival

    static func isOffered(on ground: Ground) -> Bool { ground.mayWriteAboutMessages }

    static func page(in room: FormRoom) async throws -> any Page {
        NoteArrivalForm(
            room.context, messages: room.messages, chosen: room.chosenMessage,
            today: room.today)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let message = form.message()
        let day = form.reader.day("dag")
        let way: ArrivalNoted.Way? = form.reader.code("wijze")
        let explanation = form.reader.text("toelichting")
        guard let message, let day, let way, let explanation else { return nil }
        return NoteArrival(form.target, message, on: day, by: way, explanation: explanation)
    }
}

/// The forms about messages that did not come.
enum MessageForms {
    static let all: [any StaffAct.Type] = [RemindSenderStaffForm.self, NoteArrivalStaffForm.self]
}

extension Ground {
    fileprivate var mayWriteAboutMessages: Bool {
        dossier.returnCase.awaited.contains { may(.write, on: $0.kind.block) }
    }
}

extension FilledForm {
    fileprivate mutating func message() -> AwaitedID? {
        guard let message = reader.body["bericht"].flatMap(AwaitedID.init) else {
            reader.problem("bericht", .notAChoice)
            return nil
        }
        return message
    }
}

extension FormRoom {
    fileprivate var messages: [Choice] {
        dossier.returnCase.awaited.map { message in
            let sender = message.sender.name(say, site.countries)
            return Choice(message.id.description, message.id.sentence(say, from: sender))
        }
    }

    fileprivate var chosenMessage: String { query["bericht"] ?? messages.first?.code ?? "" }
}
