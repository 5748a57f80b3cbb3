import Law
import Pages

extension Values {
    var lawSamples: [Sample] {
        [
            Sample(
                name: "waarborgen", page: SafeguardsPage(safeguards), section: nil,
                isPublic: true)
        ]
    }

    /// One of each standing.
    private var safeguards: [SafeguardRecord] {
        let law = try? Corpus.shipped(version: "shipped")
        return (law?.safeguards ?? []).filter { record in
            [.removalBlockers, .presentationInformed, .detentionMaximum].contains(record.safeguard)
        }
    }
}
