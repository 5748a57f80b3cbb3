/// How much fits a glance.
enum FormRules {
    static let columns = 100
    static let fileLines = 400
    static let functionLines = 50

    static let lineLength: Rule = { file in
        file.findings(in: file.lines) { line in
            line.utf8.count > columns && line.count > columns
                ? "\(line.count) columns; at most \(columns)" : nil
        }
    }

    static let fileLength: Rule = { file in
        let count = file.lines.count
        return count > fileLines ? [Finding(file, "\(count) lines; at most \(fileLines)")] : []
    }

    static let functionLength: Rule = { file in
        Functions.all(in: file).compactMap { function in
            function.lines > functionLines
                ? Finding(
                    file, line: function.line,
                    "\(function.name) has \(function.lines) lines; at most \(functionLines)")
                : nil
        }
    }
}
