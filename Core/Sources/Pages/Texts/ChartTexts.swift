extension Text {
    static let month = Text("Maand", "Month")
    static let provisional = Text("voorlopig", "provisional")
    static let showAsTable = Text("Bekijk als tabel", "Show as table")
    static let whatCountsHere = Text("Wat telt mee?", "What counts?")
    static let updatedOn = Text("Bijgewerkt op", "Updated on")
    static let emptyChart = Text(
        "Hier komt een grafiek. Er is over deze periode nog niets geteld.",
        "A chart will stand here. Nothing has been counted for this period yet.")
    static let forecastRange = Text("band 50%, 80%", "band 50%, 80%")
    static let from = Text("van", "from")
    static let upTo = Text("tot", "to")

    static func download(kilobytes: Int) -> Text {
        Text("Download csv (\(kilobytes) kB)", "Download csv (\(kilobytes) kB)")
    }

    static func axisBegins(at value: String) -> Text {
        Text("De as begint bij \(value).", "The axis begins at \(value).")
    }

    static func inMonth(_ value: String, _ month: String) -> Text {
        Text("\(value) in \(month)", "\(value) in \(month)")
    }

    static func fromFirstToLast(_ name: String, _ first: String, _ last: String) -> Text {
        Text("\(name): van \(first) naar \(last).", "\(name): from \(first) to \(last).")
    }

    static func lowestAndHighest(_ low: String, _ high: String) -> Text {
        Text("Laagste: \(low). Hoogste: \(high).", "Lowest: \(low). Highest: \(high).")
    }

    static func forecastEnds(
        _ name: String, _ value: String, _ label: String, from low: String, to high: String
    ) -> Text {
        Text(
            "\(name) voor \(label): \(value), met 80% kans tussen \(low) en \(high).",
            "\(name) for \(label): \(value), with a chance of 80% between \(low) and \(high).")
    }

    static let shortMonths = [
        Text("jan", "Jan"), Text("feb", "Feb"), Text("mrt", "Mar"), Text("apr", "Apr"),
        Text("mei", "May"), Text("jun", "Jun"), Text("jul", "Jul"), Text("aug", "Aug"),
        Text("sep", "Sep"), Text("okt", "Oct"), Text("nov", "Nov"), Text("dec", "Dec"),
    ]
}
