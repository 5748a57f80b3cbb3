/// The five steps on the circle, as the public reads them.
enum RoundaboutStep: Int, CaseIterable {
    case handover = 1
    case interviews, travelDocument, help, review

    /// The centre of its number in the drawing.
    var place: (x: Int, y: Int) {
        switch self {
        case .handover: (415, 449)
        case .interviews: (521, 509)
        case .travelDocument: (642, 473)
        case .help: (697, 366)
        case .review: (661, 250)
        }
    }

    var name: Text {
        switch self {
        case .handover: .roundaboutStepHandover
        case .interviews: .roundaboutStepInterviews
        case .travelDocument: .roundaboutStepTravelDocument
        case .help: .roundaboutStepHelp
        case .review: .roundaboutStepReview
        }
    }

    var explanation: Text {
        switch self {
        case .handover:
            .roundaboutStepHandoverExplained
        case .interviews:
            .roundaboutStepInterviewsExplained
        case .travelDocument:
            .roundaboutStepTravelDocumentExplained
        case .help:
            .roundaboutStepHelpExplained
        case .review:
            .roundaboutStepReviewExplained
        }
    }
}
