import Catalogue
import Foundation
import Palette

// Sets the texts and the colours that people write in Swift, so that the compiler knows every name.
// Called by the build: typeset OUTPUT FILE...

/// The languages that must have every file.
let whole: Set<String> = ["nl", "en"]

func read(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
}

func typeset(into folder: String, _ paths: [String]) throws {
    var files: [String: [CatalogueFile]] = [:]
    for path in paths.sorted() where path.hasSuffix(".texts") {
        let language = URL(filePath: path).deletingLastPathComponent().lastPathComponent
        files[language, default: []].append(try CatalogueFile(path: path, text: try read(path)))
    }
    let catalogue = try Catalogue(files, whole: whole)
    try write(CatalogueSource(catalogue: catalogue).swift, to: "\(folder)/TextMembers.swift")
    for path in paths where path.hasSuffix(".palette") {
        let palette = try Palette(path: path, text: try read(path))
        try write(PaletteSource(palette: palette).swift, to: "\(folder)/TokenValues.swift")
    }
}

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first else {
    FileHandle.standardError.write(Data("typeset OUTPUT FILE...\n".utf8))
    exit(2)
}
do {
    try typeset(into: folder, Array(arguments.dropFirst()))
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
