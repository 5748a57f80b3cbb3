import Foundation
import PackagePlugin

/// Runs `typeset` over the texts and the palette of a target whenever one of them has changed.
@main struct Typeset: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let tool = try context.tool(named: "typeset")
        let output = context.pluginWorkDirectoryURL
        let written = files(below: target.directoryURL).filter {
            ["texts", "palette"].contains($0.pathExtension)
        }.sorted { $0.path < $1.path }
        return [
            .buildCommand(
                displayName: "Setting texts and colours of \(target.name)",
                executable: tool.url, arguments: [output.path] + written.map(\.path),
                inputFiles: written,
                outputFiles: ["TextMembers.swift", "TokenValues.swift"].map {
                    output.appending(path: $0)
                })
        ]
    }

    private func files(below folder: URL) -> [URL] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return all?.compactMap { $0 as? URL } ?? []
    }
}
