import Kernel
import Pages

extension FormReader {
    /// A file that must be there.
    ///
    /// - Parameters:
    ///   - limit: in bytes. What is above ``FormLimits/files`` never comes this far.
    ///   - types: what it may be, by its name and its first bytes alike.
    mutating func file(
        _ field: String, limit: Int = FormLimits.files.file, types: [FileType] = FileType.allCases
    ) -> UploadedFile? {
        guard let file = optionalFile(field, limit: limit, types: types) else {
            if problems.last?.field != field { problem(field, .missing) }
            return nil
        }
        return file
    }

    /// A file that may be left out; nil also when there is something wrong with it.
    mutating func optionalFile(
        _ field: String, limit: Int = FormLimits.files.file, types: [FileType] = FileType.allCases
    ) -> UploadedFile? {
        let files = body.files[field] ?? []
        guard let file = files.first else { return nil }
        guard let fault = fault(of: files, limit: limit, types: types) else { return file }
        problem(field, fault)
        return nil
    }

    private func fault(
        of files: [UploadedFile], limit: Int, types: [FileType]
    ) -> Pages.Problem.Kind? {
        guard files.count == 1, let file = files.first else { return .oneFile }
        if file.bytes.isEmpty { return .emptyFile }
        if file.bytes.count > limit { return .fileTooLarge(limit: limit) }
        if file.name.unicodeScalars.contains(where: \.isHiddenControl) { return .hiddenCharacters }
        return types.contains { $0.fits(file) } ? nil : .notAFileType(types.map(\.rawValue))
    }
}
