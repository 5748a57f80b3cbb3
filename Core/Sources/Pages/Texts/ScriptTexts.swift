extension Text {
    static let shortcuts = Text("Sneltoetsen", "Keyboard shortcuts")
    static let shortcutsUse = Text("Gebruik sneltoetsen", "Use keyboard shortcuts")
    static let shortcutsWhere = Text(
        "Sneltoetsen werken niet terwijl u in een veld typt.",
        "Shortcuts do not work while you type in a field.")
    static let nextRow = Text("Volgende rij in een lijst", "Next row of a list")
    static let previousRow = Text("Vorige rij in een lijst", "Previous row of a list")
    static let openRow = Text("Open de rij", "Open the row")
    static let newNote = Text("In een zaak: leg een gesprek vast", "In a case: record an interview")
    static let thisHelp = Text("Laat deze hulp zien", "Show this help")
    static let closeWindow = Text("Sluit", "Close")
}
