import Foundation
public import Pages

/// What pages are drawn and helped with: the stylesheet, the script and the fonts, each under an
/// address that names its content. Whatever changes gets a new address, so that a browser may keep
/// what it has and ask no more.
public struct Assets: Sendable {
    /// By the last part of its address: `rotonde-5d1c0a9b.css`.
    let files: [String: Asset]
    /// What the frame of a page links to.
    let addresses: AssetAddresses

    /// - Parameters:
    ///   - fonts: the bytes of a face by the name of its file. What is not here is not named in
    ///     the stylesheet, and the pages use what the reader has.
    ///   - stylesheet: without the rules of the fonts, which are put before it.
    /// - Throws: ``Malformed`` when the table of the faces cannot be read.
    public init(fonts: [String: [UInt8]], stylesheet: String = Stylesheet.text) throws {
        var files: [String: Asset] = [:]
        func keep(_ name: String, _ kind: Asset.Kind, _ bytes: [UInt8]) -> Href {
            let asset = Asset(kind, bytes)
            let address = "\(name)-\(asset.mark).\(kind.rawValue)"
            files[address] = asset
            return Href("/assets/\(address)")
        }
        let faces = try FontFace.shipped().compactMap { face in
            fonts[face.file].map { bytes in
                let name = String(face.file.prefix { $0 != "." })
                return (face: face, address: keep(name, .woff2, bytes))
            }
        }
        addresses = AssetAddresses(
            stylesheet: keep("rotonde", .css, Array((Stylesheet.fonts(faces) + stylesheet).utf8)),
            staffScript: keep("rotonde", .js, Script.staff),
            publicScript: keep("rotonde-publiek", .js, Script.publicFace),
            faces: Dictionary(uniqueKeysWithValues: faces.map { ($0.face.file, $0.address) }))
        self.files = files
    }

    /// What came with this build: the fonts that `scripts/fonts` had made before it, or none.
    ///
    /// - Parameter theme: the house style of an organisation, laid over ours.
    /// - Throws: what the file system throws when the build was taken apart.
    public static func shipped(with theme: Theme? = nil) throws -> Assets {
        let folder = Bundle.module.bundleURL.appending(path: "Fonts", directoryHint: .isDirectory)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let fonts = try names.filter { $0.hasSuffix(".woff2") }.map { name in
            (name, Array(try Data(contentsOf: folder.appending(path: name))))
        }
        return try Assets(
            fonts: Dictionary(uniqueKeysWithValues: fonts),
            stylesheet: theme.map(Stylesheet.text) ?? Stylesheet.text)
    }
}
