public import Kernel

extension DeparturePeriod {
    /// The proof of a departure period: the rule and version it rests on, what went in, and every
    /// step. Older than ``Law/Receipt`` and kept in its own form, since ledgers hold it.
    public struct Receipt: Hashable, Sendable {
        public let rule: String
        /// ``Corpus/version``.
        public let corpus: String
        public let article: String
        /// Whether rule and calendar were read in a text of that day, as far as the day rests on
        /// them.
        public let isVerified: Bool
        public let calendar: TermCalendar.Regime
        /// The day of the return decision, which chose the version.
        public let decidedOn: LocalDate
        /// The day after which the period is counted.
        public let runsFrom: LocalDate
        public let length: DeparturePeriod.Length
        public let term: Term
        /// Why the end moved; empty when it did not.
        public let steps: [TermEnd.Step]
        /// The last day of the period, itself included.
        public let lastDay: LocalDate

        /// The holidays that the end met on its way.
        public var holidays: [Holiday] {
            steps.compactMap { step in
                guard case .moves(let day, .holiday(let name)) = step else { return nil }
                return Holiday(day: day, name: name)
            }
        }

        /// What went in.
        public var inputs: Fields {
            var inputs = length.fields
            inputs["decidedOn"] = .day(decidedOn)
            inputs["runsFrom"] = .day(runsFrom)
            return inputs
        }

        public func citation(state: String) -> Citation {
            Citation(rule: rule, article: article, state: state, isVerified: isVerified)
        }

        /// Computes the day again.
        ///
        /// - Parameter corpus: the version that the receipt names.
        /// - Throws: ``ReplayFault`` for another version; ``Refusal`` when that law refuses the
        ///   inputs.
        public func replay(in corpus: Corpus) throws -> LocalDate {
            guard corpus.version == self.corpus else {
                throw ReplayFault.otherVersion(needed: self.corpus, given: corpus.version)
            }
            return try corpus.departurePeriod(
                decidedOn: decidedOn, length: length, runsFrom: runsFrom
            ).lastDay
        }
    }
}
