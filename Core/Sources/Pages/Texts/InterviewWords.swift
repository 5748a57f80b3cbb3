public import Casework

/// The mandatory questions of a departure interview, in plain words.
extension InterviewQuestion: Worded {
    public var text: Text {
        switch self {
        case .willingness:
            Text(
                "Wil de persoon vertrekken, en welke hulp is nodig?",
                "Does the person want to leave, and which help is needed?")
        case .travelDocuments:
            Text("Welke reisdocumenten zijn er?", "Which travel documents are there?")
        case .health: Text("Hoe is de gezondheid?", "How is the person's health?")
        case .vulnerability:
            Text("Zijn er bijzondere omstandigheden?", "Are there special circumstances?")
        case .family:
            Text("Is er familie of zijn er kinderen?", "Is there family, are there children?")
        case .fearOfReturn: Text("Is er angst om terug te gaan?", "Is there fear of going back?")
        case .understanding:
            Text(
                "Heeft de persoon alles begrepen?", "Did the person understand what was said?")
        }
    }
}

/// Why a question was not asked.
extension NotAsked: Worded {
    public var text: Text {
        switch self {
        case .declined: Text("De persoon wilde niet antwoorden", "The person declined to answer")
        case .alreadyAnswered: Text("Al eerder beantwoord", "Answered before")
        case .unsafe: Text("Het was niet veilig om te vragen", "It was not safe to ask")
        case .noInterpreter: Text("Er was geen tolk", "There was no interpreter")
        case .endedEarly: Text("Het gesprek eindigde eerder", "The interview ended early")
        }
    }
}

extension ReturnDecisionTaken.Authority: Worded {
    public var text: Text {
        switch self {
        case .dtv: Text("DT&V zelf", "DT&V itself")
        case .ind: Text("IND", "IND")
        case .police: Text("Politie", "Police")
        case .kmar: Text("KMar", "KMar")
        }
    }
}
