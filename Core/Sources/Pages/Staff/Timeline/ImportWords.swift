public import Casework
import Kernel

extension ImportEvent: Told {
    func title(_ say: Language) -> HTML {
        switch self {
        case .imported(let event): say(.caseEventImported(source: event.origin.source.code))
        case .withdrawn: HTML(text: say(.caseEventImportWithdrawn))
        }
    }

    var mark: TimelineItem.Kind { .event }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .imported(let event):
            let id = event.origin.externalID ?? say(.erasedText)
            let others = event.origin.otherSources.sorted { $0.key < $1.key }.map {
                Fact(say(.importOtherSource), "\($0.key): \($0.value.code)")
            }
            return [Fact(say(.importExternalID), id)] + others
        case .withdrawn(let event): return [Fact(say(.reason), say(event.reason.text))]
        }
    }
}

extension ImportWithdrawn.Reason: Worded {
    public var text: Text {
        switch self {
        case .wrongRow: .importWrongRow
        case .duplicate: .importDuplicate
        case .again: .importAgain
        }
    }
}
