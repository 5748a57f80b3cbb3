import ArgumentParser
import Foundation
import Law
import Steering

/// `rotonde plan`: the annual plan as a file.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "The annual plan as a file.", subcommands: [Check.self])

    /// `rotonde plan check FILE`: faults end with exit code 1, sums that differ are warnings.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check a plan file; print stated sums beside computed ones.")

        @Argument(help: "The plan file, as jaarplan-2024.yaml.") var file: String

        func run() async throws {
            guard FileManager.default.isReadableFile(atPath: file) else {
                print("There is no file to read at \(file).")
                throw ExitCode(2)
            }
            let text = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8)
            do throws(PlanFaults) {
                let plan = try AnnualPlan(CorpusFile(path: file, text: text))
                print(plan.report)
            } catch {
                print(error.description)
                print("\(error.faults.count) fault(s).")
                throw ExitCode(1)
            }
        }
    }
}
