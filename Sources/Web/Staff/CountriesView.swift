import Kernel
import Pages
import Projections

/// How many cases lead to which country, by the phase they are in; countries by name.
struct CountriesView {
    let counts: [DestinationCount]
    let countries: CodeTable
    /// Whether the viewer may see every case behind the counts.
    let seesAll: Bool
    let say: Language

    var page: CountriesPage {
        let byCountry = Dictionary(grouping: counts, by: \.country)
        let named = byCountry.keys.map { (name: name($0), country: $0) }
        let sorted = named.sorted {
            ($0.name, $0.country.digits) < ($1.name, $1.country.digits)
        }
        return CountriesPage(
            stages: phases.map { say($0.text) },
            rows: sorted.map { name, country in
                CountriesPage.Row(
                    Link(name, Href("/landen/\(country.digits)")),
                    counts: phases.map { count(byCountry[country] ?? [], $0) }, isOpen: seesAll)
            })
    }

    private func name(_ country: CountryCode) -> String {
        countries.name(of: country.digits) ?? country.digits
    }

    // Those in which somebody is.
    private var phases: [StepTracker.Phase] {
        StepTracker.Phase.allCases.filter { count(counts, $0) > 0 }
    }

    private func count(_ counts: [DestinationCount], _ phase: StepTracker.Phase) -> Int {
        counts.reduce(0) { $0 + (StepTracker.Phase($1.stage) == phase ? $1.count : 0) }
    }
}
