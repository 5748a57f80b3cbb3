import Casework
import Kernel

extension DocumentEvent {
    func title(_ say: Language) -> HTML {
        switch self {
        case .held: HTML(text: say(.personEventDocumentHeld))
        case .ended: HTML(text: say(.personEventDocumentEnded))
        }
    }

    // The number is read by those whose role may read travel documents (domain dossier, §8).
    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .held(let event):
            let document = event.document
            let mayRead = reader.mayRead(.travelDocument, by: author)
            return [
                Fact(say(.documentKind), say(document.kind.text)),
                Fact(say(.validUntil), say.date(document.validUntil)),
                Fact(
                    say(.documentNumber),
                    mayRead ? document.number ?? say(.erasedText) : say(.shielded)),
            ]
        case .ended(let event): return [Fact(say(.reason), say(event.reason.text))]
        }
    }
}
